package org.chancery.extraction;

import java.util.List;
import org.chancery.document.Document;

/// What a document says: its structure, every date expression in order, the entries it proposes, what was asked and
/// answered, and what each paragraph does in that.
///
/// @param turns one for each paragraph that is no heading, in the order of the text
public record Proposals(Document document, Outline outline, List<Mention> mentions, List<Proposal> entries,
        List<Exchange> exchanges, List<Turn> turns) {

    public Proposals {
        mentions = List.copyOf(mentions);
        entries = List.copyOf(entries);
        exchanges = List.copyOf(exchanges);
        turns = List.copyOf(turns);
    }

    /// What was asked and nobody answered, in the order of the text.
    public List<Exchange> unanswered() {
        return exchanges.stream().filter(exchange -> !exchange.isAnswered()).toList();
    }
}
