package org.chancery.extraction;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.document.Evidence;
import org.chancery.time.When;

/// One date expression as it stands in the text, read at the precision it has.
///
/// @param doubts what makes it unsure, each in one sentence for the reader; empty when it is sure
/// @param why how it was read: context, rule and assumption, in a sentence each
public record Mention(Kind kind, When when, Evidence evidence, List<String> doubts, String why) {

    /// What the date is for.
    public enum Kind {
        /// A session or meeting takes place then.
        MEETING,
        /// Something is due, expected or promised then.
        DEADLINE,
        /// It tells what has happened.
        PAST,
        /// A period, a label or a recurrence: no entry of its own.
        PERIOD
    }

    public Mention {
        doubts = List.copyOf(doubts);
    }

    /// The same with one more doubt.
    public Mention doubted(String sentence) {
        return new Mention(kind, when, evidence, Stream.concat(doubts.stream(), Stream.of(sentence)).toList(), why);
    }

    /// The same words with another date, and why.
    public Mention on(When other, String reason) {
        return new Mention(kind, other, evidence, doubts, reason);
    }

    public boolean sure() {
        return doubts.isEmpty();
    }
}
