package org.chancery.extraction.dates.grammar;

import org.chancery.extraction.dates.written.Numbers;
import java.time.Period;
import java.util.Optional;
import org.chancery.extraction.dates.grammar.Expression.Again;
import org.chancery.extraction.dates.grammar.Expression.Lead;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token;
import org.chancery.extraction.words.Tokens;
import org.chancery.time.Offset;

/// What comes again after a fixed period: "every 18 months", "every two years", "every second week".
final class Recurrences implements Recognizer {

    @Override
    public boolean startsAt(Token token) {
        return token.is(Role.EVERY);
    }

    @Override
    public Optional<Expression> at(Tokens tokens, int index) {
        int count = Numbers.count(tokens, index + 1);
        int unit = count > 0 ? index + 2 : index + 1;
        if (!tokens.is(unit, Role.UNIT))
            return Optional.empty();
        int times = count > 0 ? count : Math.max(1, tokens.at(index).value(Role.EVERY));
        return period(Offset.Unit.values()[tokens.at(unit).value(Role.UNIT)], times).map(
                every -> new Expression(index, unit + 1, Lead.NONE, new Again(every), "something that comes again"));
    }

    private static Optional<Period> period(Offset.Unit unit, int times) {
        return switch (unit) {
            case HOURS, WORKING_DAYS -> Optional.empty();
            case DAYS -> Optional.of(Period.ofDays(times));
            case WEEKS -> Optional.of(Period.ofDays(7 * times));
            case MONTHS -> Optional.of(Period.ofMonths(times));
            case YEARS -> Optional.of(Period.ofYears(times));
        };
    }
}
