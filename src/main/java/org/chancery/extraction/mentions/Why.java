package org.chancery.extraction.mentions;

import org.chancery.extraction.Mention;
import org.chancery.extraction.dates.grammar.Expression;
import org.chancery.extraction.mentions.filing.Filed;
import org.chancery.time.Day;
import org.chancery.time.Relative;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;

/// How a date was read, in sentences for the reader: what it was taken for and why, what form the words have and what they come to, and
/// what was assumed.
final class Why {

    private Why() {}

    static String of(Expression expression, When when, Filed filed, String assumed) {
        String read = taken(filed.kind()) + ", because " + filed.reason() + ". " + value(expression, when);
        return assumed.isEmpty() ? read : read + " " + assumed;
    }

    private static String taken(Mention.Kind kind) {
        return switch (kind) {
            case MEETING -> "Taken for a meeting";
            case DEADLINE -> "Taken for something due";
            case PAST -> "Taken for the past";
            case PERIOD -> "Taken for no entry of its own";
        };
    }

    private static String value(Expression expression, When when) {
        String form = "The words give " + expression.rule();
        return switch (when) {
            case Relative r when r.day().isPresent() ->
                form + "; by the date that this paper gives for “" + r.anchor() + "” it is "
                        + WhenLabel.medium(Day.of(r.day().get())) + ".";
            case Relative r -> form + ", which stays without a day until the event has one.";
            case Undated u -> form + ".";
            default -> form + ", " + WhenLabel.medium(when) + ".";
        };
    }
}
