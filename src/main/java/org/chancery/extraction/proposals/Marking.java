package org.chancery.extraction.proposals;

import java.util.List;
import java.util.Optional;
import org.chancery.document.Evidence;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Proposal;
import org.chancery.time.Undated;

/// Words that an officer marked in a paper, and what they are to be.
///
/// @param date the date in the words, if there is one
public record Marking(Proposal.Kind kind, Evidence words, Optional<Mention> date) {

    /// What has a date is due on it, whatever was promised or asked.
    public Marking {
        kind = date.map(Mention::when).map(kind::under).orElse(kind);
    }

    /// The date as a mention of what the officer says it is; without one, that none was marked.
    Mention mention() {
        Mention.Kind purpose = kind == Proposal.Kind.MEETING ? Mention.Kind.MEETING : Mention.Kind.DEADLINE;
        return date.map(read -> new Mention(purpose, read.when(), read.evidence(), read.doubts(), read.why()))
                .orElseGet(() -> new Mention(purpose, new Undated(""), words, doubts(), ""));
    }

    private List<String> doubts() {
        return switch (kind) {
            case MEETING, DEADLINE -> List.of("The words that were marked give no date.");
            case PROMISE, ASK -> List.of();
        };
    }
}
