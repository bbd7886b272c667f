package org.chancery.extraction.dates.written;

import java.util.Optional;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;

/// Years: the one that ends a date, and the one that stands alone and is not part of a name, a count or an amount.
public final class Years {

    /// Plans of the United Nations run for years, not for generations.
    private static final int LONGEST_PLAN = 20;

    private Years() {}

    /// The fragment with the year that follows it, if one does: "May 2025", "12 May, 2025", "mayo de 2025", "June in 2020", "20071".
    static Found<Fragment> behind(Tokens tokens, int at, Fragment fragment) {
        int next = at;
        if (tokens.is(next, Kind.COMMA) || tokens.is(next, Kind.DOT) && tokens.at(next).touches(tokens.at(next + 1))
                || tokens.is(next, Kind.SLASH)
                || tokens.is(next, Kind.DASH) && tokens.at(next - 1).touches(tokens.at(next))) {
            next++;
        }
        if (tokens.is(next, Role.OF) || tokens.is(next, Role.IN))
            next++;
        if (tokens.is(next, Role.THE))
            next++;
        if (tokens.is(next, Role.YEAR))
            next++;
        int year = Numbers.year(tokens, next);
        if (year == 0)
            year = Numbers.footnotedYear(tokens, next);
        boolean clock = tokens.is(next + 1, Role.HOURS) && !tokens.is(next + 1, Role.UNIT);
        if (year == 0 || clock || isNumberOfSomething(tokens, next))
            return new Found<>(fragment, at);
        int end = tokens.is(next + 1, Role.YEAR_SIGN) ? next + 2 : next + 1;
        return new Found<>(fragment.in(year), end);
    }

    static Optional<Found<Fragment>> alone(Tokens tokens, int at) {
        int start = at;
        if (tokens.is(start, Role.YEAR) && !tokens.is(start - 1, Role.COUNT))
            start++;
        int year = Numbers.year(tokens, start);
        boolean footnoted = year == 0 && Numbers.footnotedYear(tokens, start) > 0
                && (tokens.is(start - 1, Role.OF) || endsRun(tokens, start));
        if (footnoted)
            year = Numbers.footnotedYear(tokens, start);
        if (year == 0 || year < 1500 && start == at || isNumberOfSomething(tokens, start)
                || tokens.is(start - 1, Kind.NUMBER) || start == at && isNamed(tokens, start)
                || isCounted(tokens, start)) {
            return Optional.empty();
        }
        return Optional.of(new Found<>(Fragment.year(year), start + 1));
    }

    /// "2026-20271": the last year of a run, with the mark of a footnote.
    private static boolean endsRun(Tokens tokens, int at) {
        int first = Numbers.year(tokens, at - 2);
        int last = Numbers.footnotedYear(tokens, at);
        return tokens.is(at - 1, Kind.DASH) && first > 0 && last > first && last - first <= LONGEST_PLAN;
    }

    /// "2024/3", "2010-108", "138-2010", "No. 2023".
    private static boolean isNumberOfSomething(Tokens tokens, int at) {
        Token before = tokens.at(at - 1);
        Token after = tokens.at(at + 1);
        boolean nextDay = Numbers.isDigits(tokens, at + 2, 2)
                && (tokens.is(at + 3, Role.MONTH) || tokens.is(at + 3, Role.OF));
        boolean joinedAfter = !nextDay && tokens.at(at).touches(after) && after.touches(tokens.at(at + 2))
                && isJoint(after)
                && tokens.is(at + 2, Kind.NUMBER) && Numbers.year(tokens, at + 2) == 0 && !isShortYear(tokens, at)
                && !endsRun(tokens, at + 2);
        boolean joinedBefore = before.touches(tokens.at(at)) && isJoint(before) && tokens.is(at - 2, Kind.NUMBER)
                && tokens.at(at - 2).touches(before) && Numbers.year(tokens, at - 2) == 0
                && tokens.at(at - 2).length() > 2;
        return joinedAfter || joinedBefore || isLink(tokens, at);
    }

    /// "138-2010-2015": a link of a chain of three or more numbers.
    private static boolean isLink(Tokens tokens, int at) {
        int first = at;
        while (first > at - 6 && chains(tokens, first - 2))
            first -= 2;
        int last = at;
        while (last < at + 6 && chains(tokens, last))
            last += 2;
        return last - first >= 4;
    }

    private static boolean chains(Tokens tokens, int at) {
        return tokens.is(at, Kind.NUMBER) && tokens.is(at + 1, Kind.DASH) && tokens.is(at + 2, Kind.NUMBER)
                && tokens.at(at).touches(tokens.at(at + 1)) && tokens.at(at + 1).touches(tokens.at(at + 2));
    }

    /// "2024-25", "1990-94": two years, the second cut short.
    static boolean isShortYear(Tokens tokens, int at) {
        Token second = tokens.at(at + 2);
        if (!tokens.is(at + 1, Kind.DASH) && !tokens.is(at + 1, Kind.SLASH) || !second.is(Kind.NUMBER)
                || second.length() != 2
                || !tokens.at(at).touches(tokens.at(at + 1)) || !tokens.at(at + 1).touches(second))
            return false;
        int first = tokens.at(at).number() % 100;
        return second.number() == first + 1 || second.number() > first && second.number() > 12;
    }

    private static boolean isJoint(Token token) {
        return token.is(Kind.DASH) || token.is(Kind.SLASH) || token.is(Kind.DOT);
    }

    /// "Agenda 2063", "the 2030 Agenda", "World Cities Outlook 2024", "Resolution 1325": the year is part of a name.
    private static boolean isNamed(Tokens tokens, int at) {
        Token before = tokens.at(at - 1);
        if (tokens.is(at + 1, Role.NAMED) && tokens.isCapitalised(at + 1) || before.is(Role.NUMBERED)
                || before.is(Role.NAMED)
                || before.is(Kind.SYMBOL))
            return true;
        boolean run = tokens.is(at + 1, Kind.DASH) && (Numbers.year(tokens, at + 2) > 0 || isShortYear(tokens, at));
        return !run && before.is(Kind.WORD) && tokens.isCapitalised(at - 1) && isPlainWord(before)
                && tokens.isCapitalised(at - 2)
                && !isWholeLine(tokens, at);
    }

    private static boolean isPlainWord(Token token) {
        return !token.is(Role.MONTH) && !token.is(Role.MEETS) && !token.is(Role.PLAN) && !token.is(Role.CALENDAR)
                && !isLead(token);
    }

    private static boolean isWholeLine(Tokens tokens, int at) {
        return at == tokens.size() - 1 && tokens.size() < 5;
    }

    public static boolean isLead(Token token) {
        return token.is(Role.IN) || token.is(Role.BY) || token.is(Role.SINCE) || token.is(Role.UNTIL)
                || token.is(Role.FROM)
                || token.is(Role.OF) || token.is(Role.FOR) || token.is(Role.DURING) || token.is(Role.BETWEEN)
                || token.is(Role.BEFORE)
                || token.is(Role.AFTER) || token.is(Role.TO) || token.is(Role.AND) || token.is(Role.THE)
                || token.is(Role.ON)
                || token.is(Role.AT) || token.is(Role.WITHIN) || token.is(Role.OR) || token.is(Role.PART);
    }

    /// "2000 delegates", "1500 USD", "$ 2000".
    private static boolean isCounted(Tokens tokens, int at) {
        Token before = tokens.at(at - 1);
        boolean money = before.is(Kind.OTHER) && "$€£¥".contains(tokens.quote(at - 1)) || before.is(Role.COUNTED);
        boolean counted = tokens.is(at + 1, Role.COUNTED) && !before.is(Role.IN) && !before.is(Role.THE);
        boolean word = before.is(Kind.WORD) && !isLead(before) && !tokens.isCapitalised(at - 1) || before.is(Kind.EDGE);
        boolean plain = word
                && tokens.is(at + 1, Kind.WORD)
                && !tokens.at(at + 1).isKnown() && !tokens.isCapitalised(at + 1);
        boolean unit = tokens.is(at + 1, Role.UNIT) || tokens.is(at + 1, Role.HOURS);
        return money || counted || plain || unit || before.is(Role.AT_LEAST)
                || before.is(Role.COUNT) && before.is(Role.COUNTED)
                || tokens.is(at + 1, Kind.OTHER) && "%$€".contains(tokens.quote(at + 1));
    }
}
