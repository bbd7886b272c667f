package org.chancery.extraction;

import java.util.List;
import org.chancery.document.Document;

/// What a document says: its structure, every date expression in order, the entries it proposes, and what was asked and
/// answered.
public record Proposals(Document document, Outline outline, List<Mention> mentions, List<Proposal> entries,
        List<Exchange> exchanges) {

    public Proposals {
        mentions = List.copyOf(mentions);
        entries = List.copyOf(entries);
        exchanges = List.copyOf(exchanges);
    }
}
