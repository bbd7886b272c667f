package org.chancery.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.desk.ReviewingProposals.State;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.document.Format;
import org.chancery.document.Hash;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Proposal;
import org.chancery.time.When;

/// A paper of our own, with what a test wants to find in it.
public final class Papers {

    public static final Hash HASH = new Hash("ab".repeat(32));

    private Papers() {}

    /// Numbered paragraphs from 1, on page 1.
    public static Document of(String... paragraphs) {
        return new Document(HASH, Format.TEXT, "Summary of a briefing", "en", 1,
                IntStream.range(0, paragraphs.length)
                        .mapToObj(i -> new Paragraph(i, Paragraph.Kind.NUMBERED, String.valueOf(i + 1), 1,
                                paragraphs[i]))
                        .toList());
    }

    public static Evidence quote(Document document, int paragraph, String words) {
        Paragraph p = document.paragraphs().get(paragraph);
        int start = p.text().indexOf(words);
        return Evidence.of(document, p, start, start + words.length());
    }

    public static Mention mention(Mention.Kind kind, When when, Evidence at) {
        return new Mention(kind, when, at, List.of(), "Read as written.");
    }

    public static Item meeting(String id, String title, When when, Evidence at) {
        return item(id, proposal(Proposal.Kind.MEETING, title, when, at), Optional.empty());
    }

    public static Item deadline(String id, String title, When when, Evidence at) {
        return item(id, proposal(Proposal.Kind.DEADLINE, title, when, at), Optional.empty());
    }

    public static Proposal proposal(Proposal.Kind kind, String title, When when, Evidence at) {
        return new Proposal(kind, title, when, "", Optional.empty(), "", "", "", "", List.of(at), List.of());
    }

    public static Item item(String id, Proposal proposal, Optional<Entry> updates) {
        return new Item(id(id), proposal, State.OPEN, updates, Optional.empty(), false, List.of());
    }

    public static Id id(String digit) {
        return Id.parse("00000000-0000-7000-8000-00000000000" + digit);
    }
}
