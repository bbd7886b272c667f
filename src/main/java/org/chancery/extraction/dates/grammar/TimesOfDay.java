package org.chancery.extraction.dates.grammar;

import org.chancery.extraction.dates.written.Clocks;
import org.chancery.extraction.dates.written.ClockTime;
import org.chancery.extraction.dates.written.Sequence;
import org.chancery.extraction.dates.written.Found;
import java.util.List;
import java.util.Optional;
import org.chancery.extraction.dates.grammar.Expression.Clock;
import org.chancery.extraction.dates.grammar.Expression.Dates;
import org.chancery.extraction.dates.grammar.Expression.Lead;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;
import org.chancery.time.Precision;

/// Clock times: with the date behind them ("5 p.m. on Tuesday, 3 March 2026"), or on the document's own day ("at 10:05 EAT").
final class TimesOfDay implements Recognizer {

    @Override
    public boolean startsAt(Token token) {
        return token.is(Kind.NUMBER) && token.length() <= 4 || token.is(Role.NOON) || token.is(Role.MIDNIGHT);
    }

    @Override
    public Optional<Expression> at(Tokens tokens, int index) {
        return Clocks.at(tokens, index).map(clock -> onDate(tokens, index, clock).orElseGet(
                () -> new Expression(index, clock.end(), Lead.NONE, new Clock(clock.value()),
                        "a clock time, on the day before it in the paper or on the paper's own day")));
    }

    private static Optional<Expression> onDate(Tokens tokens, int index, Found<ClockTime> clock) {
        int next = clock.end();
        while (next < clock.end() + 3
                && (tokens.is(next, Kind.COMMA) || tokens.is(next, Role.ON) || tokens.is(next, Role.OF)
                        || tokens.is(next, Role.THE) || tokens.is(next, Kind.OPEN)))
            next++;
        return Sequence.at(tokens, next)
                .filter(row -> row.value().pieces().getFirst().from().unit() == Precision.DAY)
                .map(row -> new Expression(index, row.end(), Lead.NONE,
                        new Dates(row.value().pieces(), List.of(clock.value()), row.value().alternatives(),
                                row.value().lostDash()),
                        "a clock time on a day"));
    }
}
