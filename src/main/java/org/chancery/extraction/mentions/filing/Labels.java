package org.chancery.extraction.mentions.filing;

import org.chancery.time.Part;
import java.util.ArrayList;
import java.util.List;
import org.chancery.extraction.dates.grammar.Expression;
import org.chancery.extraction.dates.grammar.Expression.Dates;
import org.chancery.extraction.dates.written.Fragment;
import org.chancery.extraction.dates.written.Piece;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;
import org.chancery.time.Precision;

/// A session's year and the session's date are one expression: "the 2024 second session of the Board in December 2024".
final class Labels {

    private static final int FURTHEST = 12;

    private Labels() {}

    static List<Expression> merge(Tokens tokens, List<Expression> expressions) {
        List<Expression> merged = new ArrayList<>(expressions.size());
        for (Expression expression : expressions) {
            if (!merged.isEmpty() && labels(tokens, merged.getLast(), expression)) {
                merged.set(merged.size() - 1, expression.from(merged.getLast().first()));
            } else {
                merged.add(expression);
            }
        }
        return merged;
    }

    private static boolean labels(Tokens tokens, Expression label, Expression date) {
        Fragment year = only(label);
        Fragment exact = only(date);
        if (year.unit() != Precision.YEAR || exact.unit() == Precision.YEAR || year.year() != exact.year()
                || date.first() - label.end() > FURTHEST)
            return false;
        boolean session = false;
        for (int i = label.end(); i < date.first(); i++) {
            if (!tokens.is(i, Kind.WORD) && !tokens.is(i, Kind.SYMBOL) && !tokens.is(i, Kind.NUMERAL)
                    && !tokens.is(i, Kind.DASH))
                return false;
            session |= tokens.is(i, Role.MEETS);
        }
        return session;
    }

    private static final Fragment NONE = new Fragment(Precision.NONE, 0, 0, 0, 0, Part.WHOLE, false,
            false);

    private static Fragment only(Expression expression) {
        List<Piece> pieces = expression.dates().map(Dates::pieces).orElse(List.of());
        return pieces.size() == 1 ? pieces.getFirst().from() : NONE;
    }
}
