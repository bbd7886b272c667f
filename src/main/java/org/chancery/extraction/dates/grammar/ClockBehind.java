package org.chancery.extraction.dates.grammar;

import org.chancery.extraction.dates.written.Clocks;
import org.chancery.extraction.dates.written.ClockTime;
import org.chancery.extraction.dates.written.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.extraction.dates.grammar.Expression.Dates;
import org.chancery.extraction.dates.grammar.Expression.FromToday;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;
import org.chancery.time.Precision;

/// The clock time that follows a date: ", at 3 p.m.", "from 10 am to 12 am", "(9:00 – 12:00, 13:00-16:00, GMT+3)".
final class ClockBehind {

    private ClockBehind() {}

    static Expression attach(Tokens tokens, Expression plain, Dates dates) {
        return dates.pieces().getLast().last().unit() == Precision.DAY
                ? at(tokens, plain, plain.end()).map(f -> plain.with(dates.at(f.value()), f.end())).orElse(plain)
                : plain;
    }

    /// "tomorrow (Friday) from 18.00 to 21.00 hours".
    static Expression attach(Tokens tokens, Expression plain, FromToday day) {
        boolean named = tokens.is(plain.end(), Kind.OPEN) && tokens.is(plain.end() + 1, Role.WEEKDAY)
                && tokens.is(plain.end() + 2, Kind.CLOSE);
        return at(tokens, plain, named ? plain.end() + 3 : plain.end())
                .map(f -> plain.with(day.at(f.value()), f.end())).orElse(plain);
    }

    /// The clock times that stand behind an expression.
    private static Optional<Found<List<ClockTime>>> at(Tokens tokens, Expression plain, int from) {
        int at = skipJoint(tokens, from);
        Optional<Found<ClockTime>> clock = Clocks.at(tokens, at);
        if (clock.isEmpty())
            return Optional.empty();
        List<ClockTime> clocks = new ArrayList<>(List.of(clock.get().value()));
        int end = clock.get().end();
        while (clocks.size() < 4) {
            Optional<Found<ClockTime>> another = another(tokens, end);
            if (another.isEmpty())
                break;
            clocks.add(another.get().value());
            end = another.get().end();
        }
        boolean opened = tokens.is(at - 1, Kind.OPEN) || tokens.is(at - 2, Kind.OPEN) && at - 2 >= plain.end();
        int last = opened && tokens.is(end, Kind.CLOSE) ? end + 1 : end;
        return Optional.of(new Found<>(inOneZone(clocks), last));
    }

    private static Optional<Found<ClockTime>> another(Tokens tokens, int at) {
        boolean joined = tokens.is(at, Kind.COMMA) || tokens.is(at, Role.AND) || tokens.is(at, Kind.SEMICOLON);
        return joined
                ? Clocks.at(tokens, skipJoint(tokens, at + 1)).filter(f -> f.value().until().isPresent())
                : Optional.empty();
    }

    private static List<ClockTime> inOneZone(List<ClockTime> clocks) {
        var zone = clocks.stream().flatMap(c -> c.zone().stream()).findFirst();
        return clocks.stream().map(c -> c.zone().isPresent() ? c : c.in(zone)).toList();
    }

    private static int skipJoint(Tokens tokens, int at) {
        int next = at;
        while (next < at + 4 && (tokens.is(next, Kind.COMMA) || tokens.is(next, Kind.OPEN) || tokens.is(next, Role.AT)
                || tokens.is(next, Role.FROM) || tokens.is(next, Role.BETWEEN) || tokens.is(next, Kind.COLON)
                || tokens.is(next, Role.THE) || tokens.is(next, Role.BY) || tokens.is(next, Role.UNTIL)
                || tokens.is(next, Role.ON)
                || tokens.is(next, Role.AFTER) || tokens.is(next, Role.BEFORE) || tokens.is(next, Kind.DASH)
                || tokens.is(next, Role.OF) || tokens.is(next, Role.DAYTIME) || tokens.is(next, Role.OPENS)
                || tokens.is(next, Kind.CLOSE) && tokens.is(next - 1, Role.DAYTIME)))
            next++;
        return next;
    }
}
