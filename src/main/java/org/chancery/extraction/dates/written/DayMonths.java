package org.chancery.extraction.dates.written;

import java.util.Locale;
import java.util.Optional;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;
import org.chancery.time.Offset;

/// Days with the month in letters, either first: "Wednesday, 16 October 2024", "7th of June", "October 18, 2014", "February, the 6th",
/// and bare days that a neighbour may give a month.
final class DayMonths {

    private DayMonths() {}

    static Optional<Found<Fragment>> at(Tokens tokens, int at) {
        int weekday = 0;
        int start = at;
        if (tokens.is(at, Role.WEEKDAY)) {
            weekday = tokens.at(at).value(Role.WEEKDAY);
            start = tokens.is(at + 1, Kind.COMMA) || tokens.is(at + 1, Kind.DOT) ? at + 2 : at + 1;
        }
        if (tokens.is(start, Role.THE))
            start++;
        int named = weekday;
        Optional<Found<Fragment>> found = tokens.is(start, Role.MONTH)
                ? monthFirst(tokens, start)
                : dayFirst(tokens, start);
        return found.map(f -> new Found<>(f.value().on(named), f.end()));
    }

    private static Optional<Found<Fragment>> dayFirst(Tokens tokens, int at) {
        int day = Numbers.day(tokens, at);
        if (day == 0 && tokens.is(at, Role.COUNT) && tokens.is(at + 1, Role.OF) && tokens.is(at + 2, Role.MONTH))
            day = tokens.at(at).value(Role.COUNT);
        if (day == 0 || isCountedOff(tokens, at))
            return Optional.empty();
        int month = afterDay(tokens, at + 1);
        if (!tokens.is(month, Role.MONTH)) {
            boolean bare = !tokens.is(at, Kind.WORD) && !tokens.is(month, Role.DAY_SIGN);
            return bare
                    ? Optional.of(new Found<>(Fragment.day(0, 0, day), behindRemark(tokens, at + 1)))
                    : Optional.empty();
        }
        int monthNumber = tokens.at(month).value(Role.MONTH);
        int end = month + 1;
        if (tokens.is(end, Kind.SLASH) && tokens.is(end + 1, Role.MONTH)
                && tokens.at(end + 1).value(Role.MONTH) == monthNumber)
            end += 2;
        return Optional.of(Years.behind(tokens, end, Fragment.day(0, monthNumber, day)));
    }

    /// "11 (afternoon) – 13 May".
    private static int behindRemark(Tokens tokens, int at) {
        return tokens.is(at, Kind.OPEN) && tokens.is(at + 1, Kind.WORD) && tokens.is(at + 2, Kind.CLOSE) ? at + 3 : at;
    }

    /// The sign of a day of the month, "of", a dash or a remark in brackets may stand between day and month.
    private static int afterDay(Tokens tokens, int at) {
        int next = at;
        next = behindRemark(tokens, next);
        if (tokens.is(next, Kind.DOT) || tokens.is(next, Kind.DASH) && tokens.at(next).touches(tokens.at(next + 1)))
            next++;
        if (tokens.at(next).value(Role.UNIT) == Offset.Unit.DAYS.ordinal() && tokens.is(next + 1, Role.OF))
            next++;
        if (tokens.is(next, Role.OF))
            next++;
        if (tokens.is(next, Role.THE))
            next++;
        if (tokens.is(next, Role.MONTHS))
            next++;
        return tokens.is(next, Role.OF) ? next + 1 : next;
    }

    private static Optional<Found<Fragment>> monthFirst(Tokens tokens, int at) {
        int next = at + 1;
        if (tokens.is(next, Kind.COMMA) && tokens.is(next + 1, Role.THE))
            next++;
        if (tokens.is(next, Role.THE))
            next++;
        if (tokens.is(next, Kind.DASH) && tokens.at(next).touches(tokens.at(next + 1))
                && tokens.at(next - 1).touches(tokens.at(next)))
            next++;
        int day = Numbers.day(tokens, next);
        boolean nextIsDayOfOther = tokens.is(next + 1, Role.MONTH) && !tokens.is(next + 1, Role.WILL);
        if (day == 0 || nextIsDayOfOther || tokens.is(next, Kind.WORD) || isClock(tokens, next + 1))
            return Optional.empty();
        Fragment fragment = Fragment.day(0, tokens.at(at).value(Role.MONTH), day);
        int end = next + 1;
        if (tokens.is(end, Kind.DASH) && tokens.at(next).touches(tokens.at(end)) && Numbers.year(tokens, end + 1) > 0)
            return Optional.of(new Found<>(fragment.in(Numbers.year(tokens, end + 1)), end + 2));
        return Optional.of(Years.behind(tokens, end, fragment));
    }

    private static boolean isClock(Tokens tokens, int after) {
        return tokens.is(after, Role.MERIDIEM);
    }

    /// "item 3", "paragraph 12", "Room 4", "WUF 12": a number that names something is no day, unless a month follows it.
    private static boolean isCountedOff(Tokens tokens, int at) {
        if (tokens.is(at + 1, Role.MONTH))
            return false;
        Token before = tokens.at(at - 1);
        boolean named = before.is(Role.NUMBERED) && !before.is(Role.MONTH)
                || before.is(Role.UNIT) && !tokens.is(at - 2, Kind.NUMBER);
        return named || tokens.is(at + 1, Role.MERIDIEM) || tokens.is(at + 1, Role.UNIT) && tokens.is(at, Kind.NUMBER)
                || tokens.is(at + 1, Kind.COMMA) && isAcronym(tokens, at - 1);
    }

    private static boolean isAcronym(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (!token.is(Kind.WORD) || token.is(Role.MONTH) || token.is(Role.WEEKDAY) || token.length() < 2)
            return false;
        String word = tokens.quote(at);
        return word.length() <= 8 && word.equals(word.toUpperCase(Locale.ROOT)) && !word.contains(" ")
                && token.value(Role.FROM) < 0
                && !token.is(Role.ON) && !token.is(Role.TO) && !token.is(Role.AND) && !token.is(Role.BY);
    }
}
