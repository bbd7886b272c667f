package org.chancery.extraction.dates.written;

import java.util.Optional;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;

/// Dates whose numbers carry signs for year, month and day, as in Chinese.
final class HanDates {

    private HanDates() {}

    static Optional<Found<Fragment>> at(Tokens tokens, int at) {
        if (tokens.is(at + 1, Role.DAY_SIGN) && Numbers.day(tokens, at) > 0)
            return Optional.of(new Found<>(Fragment.day(0, 0, Numbers.day(tokens, at)), at + 2));
        int next = at;
        int year = 0;
        if (tokens.is(next, Kind.NUMBER) && tokens.is(next + 1, Role.YEAR_SIGN)) {
            year = tokens.at(next).number();
            if (year < 1000 || year > 2199)
                return Optional.empty();
            next += 2;
        }
        if (!tokens.is(next, Kind.NUMBER) || !tokens.is(next + 1, Role.MONTH_SIGN))
            return year > 0
                    ? Optional.of(new Found<>(Fragment.year(year), next))
                    : Optional.empty();
        int month = tokens.at(next).number();
        if (month < 1 || month > 12)
            return Optional.empty();
        next += 2;
        int day = tokens.is(next, Kind.NUMBER) ? tokens.at(next).number() : 0;
        boolean signed = tokens.is(next + 1, Role.DAY_SIGN);
        boolean ranged = tokens.is(next + 1, Kind.DASH) || tokens.is(next + 1, Role.TO);
        if (day >= 1 && day <= 31 && (signed || ranged))
            return Optional.of(new Found<>(Fragment.day(year, month, day), signed ? next + 2 : next + 1));
        return Optional.of(new Found<>(Fragment.month(year, month), next));
    }
}
