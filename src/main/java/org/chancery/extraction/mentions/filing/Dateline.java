package org.chancery.extraction.mentions.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.extraction.dates.grammar.Expression;
import org.chancery.extraction.dates.grammar.Expression.Lead;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;
import org.chancery.time.Precision;
import org.chancery.time.When;

/// The place and day of writing, "Nairobi, 16 October 2024", which runs on into the text when line ends are lost.
final class Dateline {

    /// How many words of a letterhead may stand before the day: office, symbol, place.
    private static final int HEAD = 12;

    private Dateline() {}

    static boolean is(Expression expression, Clause clause, When when, LocalDate asOf) {
        Tokens tokens = clause.tokens();
        int comma = expression.first() - 1;
        if (when.precision() != Precision.DAY || !when.earliest().equals(Optional.of(asOf))
                || expression.lead() != Lead.NONE || expression.dates().isEmpty())
            return false;
        return expression.first() <= HEAD
                || tokens.is(comma, Kind.COMMA) && tokens.isCapitalised(comma - 1)
                        && clause.before(Role.MEETS) == Clause.NOWHERE
                        && clause.before(Role.GATHERS) == Clause.NOWHERE;
    }
}
