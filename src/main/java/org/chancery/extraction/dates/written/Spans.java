package org.chancery.extraction.dates.written;

import java.util.Optional;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;
import org.chancery.time.Part;
import org.chancery.time.Precision;

/// Spans of the calendar and their parts: "May 2025", "first quarter of 2021", "H2 2019", "spring 2024", "early 2025", "the end of May".
final class Spans {

    private Spans() {}

    static Optional<Found<Fragment>> at(Tokens tokens, int at) {
        if (tokens.is(at, Role.PART))
            return part(tokens, at).or(() -> whole(tokens, at));
        if (tokens.is(at, Role.REST))
            return whole(tokens, skipLinks(tokens, at + 1)).map(f -> new Found<>(f.value().asRest(), f.end()));
        return whole(tokens, at);
    }

    private static Optional<Found<Fragment>> part(Tokens tokens, int at) {
        Part part = Part.values()[tokens.at(at).value(Role.PART)];
        int next = skipLinks(tokens, at + 1);
        if (tokens.is(next, Role.MONTHS) && tokens.is(next + 1, Role.OF))
            next = skipLinks(tokens, next + 1);
        if (tokens.is(next, Role.PART))
            return Optional.empty();
        return whole(tokens, next).map(f -> new Found<>(f.value().at(part), f.end()));
    }

    private static int skipLinks(Tokens tokens, int at) {
        int next = at;
        while (next < at + 3 && (tokens.is(next, Role.OF) || tokens.is(next, Role.THE) || tokens.is(next, Role.IN)
                || tokens.is(next, Kind.DASH)))
            next++;
        return next;
    }

    private static Optional<Found<Fragment>> whole(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (token.is(Role.MONTH))
            return month(tokens, at);
        Optional<Found<Fragment>> named = quarterOrHalf(tokens, at);
        if (named.isPresent())
            return named;
        if (token.is(Role.SEASON)) {
            Found<Fragment> season = Years.behind(tokens, at + 1,
                    Fragment.span(Precision.SEASON, 0, token.value(Role.SEASON)));
            return season.value().lacksYear() ? Optional.empty() : Optional.of(season);
        }
        return Years.alone(tokens, at).map(year -> yearFirst(tokens, year));
    }

    /// "2024 Q1", "2019-H2", "2024 December".
    private static Found<Fragment> yearFirst(Tokens tokens, Found<Fragment> year) {
        int next = tokens.is(year.end(), Kind.DASH) && tokens.at(year.end() - 1).touches(tokens.at(year.end()))
                ? year.end() + 1
                : year.end();
        Token token = tokens.at(next);
        if (token.is(Kind.SYMBOL) && token.value(Role.QUARTER) > 0)
            return new Found<>(Fragment.span(Precision.QUARTER, year.value().year(), token.value(Role.QUARTER)),
                    next + 1);
        if (token.is(Kind.SYMBOL) && token.value(Role.HALF) > 0)
            return new Found<>(Fragment.span(Precision.HALF, year.value().year(), token.value(Role.HALF)), next + 1);
        if (token.is(Role.SEASON))
            return new Found<>(Fragment.span(Precision.SEASON, year.value().year(), token.value(Role.SEASON)),
                    next + 1);
        return year;
    }

    private static Optional<Found<Fragment>> month(Tokens tokens, int at) {
        Token token = tokens.at(at);
        Fragment month = Fragment.month(0, token.value(Role.MONTH));
        int end = at + 1;
        if (tokens.is(end, Kind.SLASH) && tokens.is(end + 1, Role.MONTH)
                && tokens.at(end + 1).value(Role.MONTH) == token.value(Role.MONTH))
            end += 2;
        return Optional.of(Years.behind(tokens, end, month));
    }

    private static Optional<Found<Fragment>> quarterOrHalf(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (token.value(Role.QUARTER) > 0 && token.is(Kind.SYMBOL))
            return ofYear(tokens, at + 1, Fragment.span(Precision.QUARTER, 0, token.value(Role.QUARTER)));
        if (token.value(Role.HALF) > 0 && token.is(Kind.SYMBOL))
            return ofYear(tokens, at + 1, Fragment.span(Precision.HALF, 0, token.value(Role.HALF)));
        int nth = token.is(Role.NTH) ? token.value(Role.NTH) : token.is(Kind.NUMERAL) ? token.number() : 0;
        if (tokens.is(at + 1, Role.QUARTER) && nth >= 1 && nth <= 4)
            return ofYear(tokens, at + 2, Fragment.span(Precision.QUARTER, 0, nth));
        if (tokens.is(at + 1, Role.HALF) && nth >= 1 && nth <= 2)
            return ofYear(tokens, at + 2, Fragment.span(Precision.HALF, 0, nth));
        return Optional.empty();
    }

    private static Optional<Found<Fragment>> ofYear(Tokens tokens, int at, Fragment fragment) {
        Found<Fragment> found = Years.behind(tokens, at, fragment);
        return found.value().lacksYear() ? Optional.empty() : Optional.of(found);
    }
}
