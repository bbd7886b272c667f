package org.chancery.extraction.dates.grammar;

import org.chancery.extraction.dates.written.Sequence;
import org.chancery.extraction.dates.written.Years;
import org.chancery.extraction.dates.written.Piece;
import org.chancery.extraction.dates.written.Fragment;
import org.chancery.extraction.dates.written.Found;
import java.util.List;
import java.util.Optional;
import org.chancery.extraction.dates.grammar.Expression.Dates;
import org.chancery.extraction.dates.grammar.Expression.Lead;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;
import org.chancery.time.Part;
import org.chancery.time.Precision;

/// Dates of the calendar: days, runs, lists, months, quarters, years, with the clock time that follows them.
final class CalendarDates implements Recognizer {

    @Override
    public boolean startsAt(Token token) {
        return token.is(Kind.NUMBER) || token.is(Kind.NUMERAL) || token.is(Role.MONTH) || token.is(Role.WEEKDAY)
                || token.is(Role.PART)
                || token.is(Role.NTH) || token.is(Role.QUARTER) || token.is(Role.HALF) || token.is(Role.SEASON)
                || token.is(Role.REST)
                || token.is(Role.YEAR) || token.is(Role.COUNT);
    }

    @Override
    public Optional<Expression> at(Tokens tokens, int index) {
        return Sequence.at(tokens, index).filter(row -> stands(tokens, index, row)).map(row -> {
            var dates = new Dates(row.value().pieces(), List.of(), row.value().alternatives(), row.value().lostDash());
            var plain = new Expression(index, row.end(), Lead.NONE, dates, rule(dates));
            return ClockBehind.attach(tokens, plain, dates);
        });
    }

    /// A month's name alone is a date only where the words around it treat it as one.
    private static boolean stands(Tokens tokens, int at, Found<Sequence.Row> row) {
        Fragment first = row.value().pieces().getFirst().from();
        boolean bareMonth = first.unit() == Precision.MONTH && first.lacksYear();
        if (!bareMonth || first.part() != Part.WHOLE || row.value().pieces().getFirst().to().isPresent())
            return true;
        Token before = tokens.at(at - 1);
        boolean led = Years.isLead(before) || before.is(Role.NEXT) || before.is(Role.LAST) || before.is(Role.THIS)
                || before.is(Kind.OPEN);
        return led && !tokens.at(at - 1).is(Role.THE) || at == 0 && row.end() >= tokens.size();
    }

    private static String rule(Dates dates) {
        Piece first = dates.pieces().getFirst();
        if (dates.pieces().size() > 1)
            return dates.alternatives() ? "one of several dates joined by “or”" : "one of a list of dates";
        if (first.to().isPresent())
            return "a run from one date to another";
        return switch (first.from().unit()) {
            case DAY -> "a day";
            case MONTH -> "a month";
            case YEAR -> "a year";
            default -> "a span of the calendar";
        };
    }
}
