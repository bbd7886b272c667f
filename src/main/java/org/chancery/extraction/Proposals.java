package org.chancery.extraction;

import java.util.List;
import org.chancery.document.Document;

/// What a document says: its structure, every date expression in order, and the entries it proposes.
public record Proposals(Document document, Outline outline, List<Mention> mentions, List<Proposal> entries) {

    public Proposals {
        mentions = List.copyOf(mentions);
        entries = List.copyOf(entries);
    }
}
