package org.chancery.extraction.mentions;

import org.chancery.extraction.mentions.filing.Filed;
import org.chancery.extraction.dates.grammar.Expression;
import org.chancery.extraction.dates.Resolved;

/// How a date was read, in words for the reader.
final class Why {

    private Why() {}

    static String of(Expression expression, Resolved resolved, Filed filed) {
        String purpose = switch (filed.kind()) {
            case MEETING -> "A meeting";
            case DEADLINE -> "Something due";
            case PAST -> "The past";
            case PERIOD -> "A period";
        };
        String read = purpose + ": " + filed.reason() + ". Read as " + expression.rule() + ".";
        return resolved.assumed().isEmpty() ? read : read + " " + resolved.assumed();
    }
}
