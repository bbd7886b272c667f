package org.chancery.extraction.mentions.filing;

import org.chancery.extraction.Mention.Kind;

/// What a date was found to be for.
///
/// @param reason why, as the end of a sentence
public record Filed(Kind kind, String reason) {

    static Filed meeting(String reason) {
        return new Filed(Kind.MEETING, reason);
    }

    static Filed due(String reason) {
        return new Filed(Kind.DEADLINE, reason);
    }

    static Filed past(String reason) {
        return new Filed(Kind.PAST, reason);
    }

    static Filed period(String reason) {
        return new Filed(Kind.PERIOD, reason);
    }
}
