package org.chancery.extraction;

import java.util.Optional;
import org.chancery.document.Symbol;
import org.chancery.time.When;

/// What stands at the head of a paper: whose meeting it is about, when and where it takes place, and who presides.
///
/// @param body name of the body; empty if it does not say
/// @param meeting which of its meetings, as one would say it: "fifty-sixth meeting", "second session of 2024"; may be empty
/// @param when the meeting's date, with its hours where they are given
/// @param place city and room, as written; may be empty
/// @param chair who presides, with title, as written; may be empty
/// @param office what the chair represents: "Permanent Representative of Norwick"; may be empty
/// @param symbol of the paper itself, if it bears one
/// @param paragraphs how many of the document's first paragraphs it takes up
public record Masthead(String body, String meeting, Optional<When> when, String place, String chair, String office,
        Optional<Symbol> symbol, int paragraphs) {

    public static final Masthead NONE = new Masthead("", "", Optional.empty(), "", "", "", Optional.empty(), 0);
}
