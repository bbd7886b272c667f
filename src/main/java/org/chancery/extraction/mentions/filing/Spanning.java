package org.chancery.extraction.mentions.filing;

import org.chancery.extraction.dates.grammar.Expression;
import org.chancery.extraction.dates.grammar.Expression.Dates;
import org.chancery.extraction.dates.grammar.Expression.Lead;
import org.chancery.extraction.dates.written.Fragment;
import org.chancery.extraction.dates.written.Piece;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;
import org.chancery.time.Moment;
import org.chancery.time.Part;
import org.chancery.time.Precision;
import org.chancery.time.When;

/// Whether a date names a span of time rather than something in it: "since 2020", "the 2026-2029 plan", "for the year 2024".
final class Spanning {

    private static final int NEAR = 3;

    private Spanning() {}

    static boolean is(Dates dates, Lead lead, Tokens tokens, Expression expression) {
        Piece piece = dates.pieces().getFirst();
        Fragment from = piece.from();
        if (lead == Lead.SINCE || lead == Lead.AFTER && from.unit() != Precision.DAY || from.rest())
            return true;
        boolean planned = tokens.is(expression.first() - 1, Role.WILL) || tokens.is(expression.first() - 1, Role.ASKED);
        boolean day = from.unit() == Precision.DAY;
        if (piece.to().isPresent() && !day)
            return from.unit() == Precision.YEAR || isLedAsSpan(lead, tokens, expression);
        if (from.unit() == Precision.YEAR && from.part() == Part.WHOLE)
            return !planned && lead != Lead.BY && lead != Lead.BEFORE && lead != Lead.UNTIL
                    && !tokens.is(expression.first(), Role.IN)
                    || labelsSession(dates, tokens, expression);
        return !day && lead == Lead.FOR && from.unit() != Precision.MONTH && !planned;
    }

    /// "Until the end of 2025", where nothing is asked for: a state ends then.
    static boolean lasts(Lead lead, Clause clause, When when) {
        return lead == Lead.UNTIL && !when.precision().isExact() && !clause.has(Role.DUE) && !clause.has(Role.OWED)
                && !clause.has(Role.DEADLINE) && !clause.has(Role.MOVED);
    }

    /// "From 3 to 5 March", "from 10 to 12 o'clock": a start with its end.
    static boolean hasEnd(When when) {
        return when.precision() == Precision.RANGE || when instanceof Moment moment && moment.until().isPresent();
    }

    private static boolean isLedAsSpan(Lead lead, Tokens tokens, Expression expression) {
        return lead == Lead.FROM || lead == Lead.FOR || tokens.is(expression.first(), Role.BETWEEN)
                || tokens.is(expression.first(), Role.DURING);
    }

    /// "2024 second session", "until 2029, when the third session …".
    static boolean labelsSession(Dates dates, Tokens tokens, Expression expression) {
        if (dates.pieces().getFirst().from().unit() != Precision.YEAR)
            return false;
        int next = expression.end();
        if (tokens.is(next, Kind.COMMA) && tokens.is(next + 1, Kind.WORD))
            return opensWhen(tokens, next + 1);
        for (int i = next; i < next + NEAR && tokens.is(i, Kind.WORD); i++) {
            if (tokens.is(i, Role.MEETS))
                return true;
            if (!tokens.is(i, Role.NTH))
                return false;
        }
        return false;
    }

    private static boolean opensWhen(Tokens tokens, int at) {
        return tokens.is(at, Role.WHEN)
                && (tokens.is(at + 1, Role.MEETS) || tokens.is(at + 2, Role.MEETS) || tokens.is(at + 3, Role.MEETS));
    }
}
