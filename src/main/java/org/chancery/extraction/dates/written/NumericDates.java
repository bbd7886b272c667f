package org.chancery.extraction.dates.written;

import java.util.Optional;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;

/// Dates in digits: "2024-12-09", "2024-12", "28/10/2024", "02.07.2024", "9-Dec-2024". The day stands before the month unless it cannot.
final class NumericDates {

    private NumericDates() {}

    static Optional<Found<Fragment>> at(Tokens tokens, int at) {
        if (!tokens.is(at, Kind.NUMBER) || isTail(tokens, at))
            return Optional.empty();
        Token sign = tokens.at(at + 1);
        if (!tokens.at(at).touches(sign) || !isSign(sign) || !sign.touches(tokens.at(at + 2)))
            return Optional.empty();
        if (tokens.at(at).length() == 4)
            return yearFirst(tokens, at, sign.kind());
        return sameSign(tokens, at + 3, sign.kind()) ? yearLast(tokens, at) : startOfRun(tokens, at);
    }

    /// "10/1-11/2/2017": day and month, the year standing with the end of the run.
    private static Optional<Found<Fragment>> startOfRun(Tokens tokens, int at) {
        int month = month(tokens, at + 2);
        int day = tokens.at(at).number();
        boolean run = tokens.is(at + 1, Kind.SLASH) && tokens.is(at + 3, Kind.DASH) && month > 0 && day >= 1
                && day <= 31;
        return run && at(tokens, at + 4).filter(end -> !end.value().lacksYear()).isPresent()
                ? Optional.of(new Found<>(Fragment.day(0, month, day), at + 3))
                : Optional.empty();
    }

    private static Optional<Found<Fragment>> yearFirst(Tokens tokens, int at, Kind sign) {
        int year = tokens.at(at).number();
        int month = month(tokens, at + 2);
        if (year < 1000 || year > 2199 || month == 0)
            return Optional.empty();
        if (sameSign(tokens, at + 3, sign)) {
            int day = Numbers.isDigits(tokens, at + 4, 2) ? tokens.at(at + 4).number() : 0;
            return day >= 1 && day <= 31 && !goesOn(tokens, at + 4)
                    ? Optional.of(new Found<>(Fragment.day(year, month, day), at + 5))
                    : Optional.empty();
        }
        boolean dayOfNext = tokens.is(at + 3, Role.MONTH) || tokens.is(at + 3, Role.OF);
        boolean isoMonth = !dayOfNext && sign == Kind.DASH && tokens.at(at + 2).length() == 2 && year >= 1900
                && !goesOn(tokens, at + 2)
                && !tokens.is(at - 1, Role.NUMBERED) && !Years.isShortYear(tokens, at);
        return isoMonth ? Optional.of(new Found<>(Fragment.month(year, month), at + 3)) : Optional.empty();
    }

    private static Optional<Found<Fragment>> yearLast(Tokens tokens, int at) {
        int first = tokens.at(at).number();
        int second = tokens.at(at + 2).number();
        int year = year(tokens, at + 4, tokens.is(at + 1, Kind.DASH));
        if (year == 0 || goesOn(tokens, at + 4) || tokens.at(at).length() > 2)
            return Optional.empty();
        if (tokens.is(at + 2, Role.MONTH))
            return found(tokens.at(at + 2).value(Role.MONTH), first, year, at + 5, false);
        if (!Numbers.isDigits(tokens, at + 2, 2))
            return Optional.empty();
        if (second > 12)
            return found(first, second, year, at + 5, false);
        return found(second, first, year, at + 5, first <= 12 && first != second && !tokens.is(at + 1, Kind.DOT));
    }

    private static Optional<Found<Fragment>> found(int month, int day, int year, int end, boolean swappable) {
        if (month < 1 || month > 12 || day < 1 || day > 31)
            return Optional.empty();
        Fragment fragment = Fragment.day(year, month, day);
        return Optional.of(new Found<>(swappable ? fragment.asSwappable() : fragment, end));
    }

    private static int year(Tokens tokens, int at, boolean dashed) {
        Token token = tokens.at(at);
        if (!token.is(Kind.NUMBER))
            return 0;
        if (token.length() == 4)
            return token.number() >= 1000 && token.number() <= 2199 ? token.number() : 0;
        return token.length() == 2 && !dashed && tokens.at(at - 4).length() == 2 ? 2000 + token.number() : 0;
    }

    private static int month(Tokens tokens, int at) {
        if (tokens.is(at, Role.MONTH))
            return tokens.at(at).value(Role.MONTH);
        int month = Numbers.isDigits(tokens, at, 2) ? tokens.at(at).number() : 0;
        return month <= 12 ? month : 0;
    }

    private static boolean isSign(Token token) {
        return token.is(Kind.DASH) || token.is(Kind.SLASH) || token.is(Kind.DOT);
    }

    private static boolean sameSign(Tokens tokens, int at, Kind sign) {
        return tokens.is(at, sign) && tokens.at(at - 1).touches(tokens.at(at))
                && tokens.at(at).touches(tokens.at(at + 1));
    }

    /// Whether digits go on behind, as in a telephone number: then it is no date.
    private static boolean goesOn(Tokens tokens, int last) {
        Token sign = tokens.at(last + 1);
        return tokens.at(last).touches(sign) && isSign(sign) && sign.touches(tokens.at(last + 2))
                && Numbers.isDigits(tokens, last + 2, 2) && !Numbers.isDigits(tokens, last + 4, 2);
    }

    private static boolean isTail(Tokens tokens, int at) {
        Token sign = tokens.at(at - 1);
        if (sign.is(Kind.DASH) && tokens.is(at - 3, Kind.SLASH))
            return false;
        return isSign(sign) && sign.touches(tokens.at(at)) && tokens.is(at - 2, Kind.NUMBER)
                && tokens.at(at - 2).touches(sign)
                && tokens.at(at - 2).length() != 4;
    }
}
