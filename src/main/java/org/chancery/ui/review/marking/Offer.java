package org.chancery.ui.review.marking;

import java.util.ArrayList;
import java.util.List;
import org.chancery.extraction.Correction.Part;
import org.chancery.extraction.Proposal.Kind;

/// Something that selected words can be used for, and the key that does it while words are selected.
///
/// @param key "D"; with Shift for what is new
public sealed interface Offer {

    String label();

    String key();

    /// A part of the card the officer is at.
    record Correct(Part part, String label, String key) implements Offer {}

    /// An entry that the reader missed.
    record Propose(Kind kind, String label, String key) implements Offer {}

    /// What can be corrected at a card of this kind.
    static List<Offer> corrections(Kind kind) {
        var offers = new ArrayList<Offer>(List.of(new Correct(Part.DATE, "date", "D"),
                new Correct(Part.TITLE, "title", "T")));
        if (kind == Kind.MEETING)
            offers.add(new Correct(Part.PLACE, "place", "P"));
        else
            offers.addAll(
                    List.of(new Correct(Part.OWNER, "owner", "O"), new Correct(Part.ADDRESSEE, "addressee", "R")));
        return offers;
    }

    /// What can be proposed anew.
    static List<Offer> proposals() {
        return List.of(new Propose(Kind.MEETING, "meeting", "M"), new Propose(Kind.DEADLINE, "deadline", "D"),
                new Propose(Kind.PROMISE, "promise", "P"), new Propose(Kind.ASK, "ask", "A"));
    }
}
