package org.chancery.extraction.dates.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;
import org.chancery.time.Precision;

/// Dates in a row as they are written: "9-11 December 2024", "3, 20 and 21 September", "30 November - December 4, 1998", "Jan/Feb 2016".
///
/// What an entry leaves out it takes from its neighbours: the month and year of the one behind it, else of the one before it.
public final class Sequence {

    /// No list in a paper is longer, and a bound keeps a hostile line linear.
    private static final int LONGEST = 12;

    private enum Joint {
        FIRST, RANGE, LIST, EITHER
    }

    private record Item(Fragment fragment, Joint joint, int end, boolean monthFirst) {

        Item with(Fragment other) {
            return new Item(other, joint, end, monthFirst);
        }
    }

    private final Tokens tokens;
    private final List<Item> items = new ArrayList<>();
    private final boolean between;
    private boolean lostDash;

    private Sequence(Tokens tokens, int at) {
        this.tokens = tokens;
        int before = tokens.is(at - 1, Role.THE) ? at - 2 : at - 1;
        this.between = tokens.is(before, Role.BETWEEN);
    }

    /// @param pieces the entries, their years as far as the words give them
    /// @param alternatives whether "or" stands between them
    /// @param lostDash whether a dash was assumed between two numbers
    public record Row(List<Piece> pieces, boolean alternatives, boolean lostDash) {}

    public static Optional<Found<Row>> at(Tokens tokens, int at) {
        return new Sequence(tokens, at).read(at);
    }

    private Optional<Found<Row>> read(int at) {
        if (isPartOfSymbol(at))
            return Optional.empty();
        int next = at;
        Joint joint = Joint.FIRST;
        while (items.size() < LONGEST) {
            int start = next;
            Optional<Found<Fragment>> point = joint == Joint.RANGE
                    ? shortYear(start).or(() -> Points.at(tokens, start))
                    : Points.at(tokens, start);
            if (point.isEmpty() || joint != Joint.FIRST && !fits(point.get(), start, joint))
                break;
            items.add(new Item(point.get().value(), joint, point.get().end(),
                    tokens.is(start, Role.MONTH) || tokens.is(point.get().end() - 1, Role.DAY_SIGN)));
            int end = point.get().end();
            boolean closed = joint == Joint.RANGE;
            joint = joint(end);
            if (joint == Joint.FIRST || closed && joint == Joint.RANGE)
                break;
            next = afterJoint(end);
        }
        dropTail();
        if (items.isEmpty())
            return Optional.empty();
        fillMonths();
        fillYears();
        boolean either = items.stream().anyMatch(i -> i.joint == Joint.EITHER);
        return Optional.of(new Found<>(new Row(pieces(), either, lostDash), items.getLast().end));
    }

    /// "Notice 2003/06 7 November 2006": what stands right behind a stroke is the number of a paper, not a day.
    private boolean isPartOfSymbol(int at) {
        return tokens.is(at, Kind.NUMBER) && tokens.is(at - 1, Kind.SLASH) && tokens.is(at + 1, Kind.NUMBER);
    }

    /// "2024-25": the second year cut short.
    private Optional<Found<Fragment>> shortYear(int at) {
        boolean year = items.getLast().fragment.unit() == Precision.YEAR && Years.isShortYear(tokens, at - 2);
        int century = items.getLast().fragment.year() / 100 * 100;
        return year
                ? Optional.of(new Found<>(Fragment.year(century + tokens.at(at).number()), at + 1))
                : Optional.empty();
    }

    private Joint joint(int at) {
        Token token = tokens.at(at);
        if (token.is(Kind.COMMA) && (tokens.is(at + 1, Role.TO) || tokens.is(at + 1, Role.AND)))
            return joint(at + 1);
        if (token.is(Kind.DASH) || token.is(Role.TO) || token.is(Role.UNTIL) && !token.is(Role.BY))
            return Joint.RANGE;
        if (token.is(Role.AND))
            return between && items.size() == 1 ? Joint.RANGE : Joint.LIST;
        if (token.is(Role.OR))
            return Joint.EITHER;
        if (token.is(Kind.COMMA))
            return Joint.LIST;
        boolean months = items.getLast().fragment.unit() == Precision.MONTH;
        if (token.is(Kind.SLASH)
                && (months || items.getLast().fragment.unit() == Precision.YEAR && Years.isShortYear(tokens, at - 1)))
            return Joint.RANGE;
        if (isLostDash(at)) {
            lostDash = true;
            return Joint.RANGE;
        }
        return Joint.FIRST;
    }

    /// "4 6 December 2024": two days with nothing between them.
    private boolean isLostDash(int at) {
        int second = Numbers.day(tokens, at);
        return items.size() == 1 && items.getFirst().fragment.isBareDay() && second > items.getFirst().fragment.day()
                && tokens.is(at, Kind.NUMBER) && tokens.is(at + 1, Role.MONTH) && tokens.at(at - 1).is(Kind.NUMBER)
                && !tokens.is(at - 2, Kind.WORD);
    }

    private int afterJoint(int at) {
        if (lostDash && tokens.is(at, Kind.NUMBER))
            return at;
        int next = at + 1;
        if (tokens.is(at, Kind.COMMA)
                && (tokens.is(next, Role.AND) || tokens.is(next, Role.TO) || tokens.is(next, Role.OR)))
            next++;
        while (next < at + 4 && (tokens.is(next, Role.THE) || tokens.is(next, Role.ON) || tokens.is(next, Role.FROM)
                || tokens.is(next, Role.IN) || tokens.is(next, Role.BETWEEN)))
            next++;
        return next;
    }

    /// Whether a date can follow in this row: it belongs to the same calendar of days, months or years.
    private boolean fits(Found<Fragment> point, int start, Joint joint) {
        Fragment left = items.getLast().fragment;
        Fragment right = point.value();
        if (right.unit() == Precision.YEAR) {
            boolean years = left.unit() == Precision.YEAR || joint == Joint.RANGE && !left.lacksYear();
            return years && joint != Joint.LIST || left.unit() == Precision.YEAR && tokens.is(start - 1, Role.AND);
        }
        if (left.unit() == Precision.YEAR)
            return joint == Joint.RANGE && !right.isBareDay();
        if (left.isBareDay())
            return right.unit() == Precision.DAY;
        if (right.isBareDay())
            return left.unit() == Precision.DAY && isBareBehind(point, joint);
        return joint != Joint.LIST || tokens.is(start - 1, Role.AND) || left.unit() == right.unit();
    }

    /// A bare day behind a full date: "October 4-12, 2020", or "5 May 2024, 6 and 7 June" where a month still follows.
    private boolean isBareBehind(Found<Fragment> point, Joint joint) {
        int next = point.end();
        if (joint == Joint.RANGE && items.getLast().monthFirst)
            return true;
        boolean goesOn = joint(next) != Joint.FIRST || tokens.is(next, Kind.DOT) || tokens.is(next, Kind.EDGE)
                || tokens.is(next, Kind.CLOSE) || Numbers.year(tokens, next) > 0;
        return goesOn || !items.getLast().monthFirst;
    }

    /// Days at the end that no month reaches are no days.
    private void dropTail() {
        while (!items.isEmpty() && items.getLast().fragment.isBareDay() && !reachesMonth(items.size() - 1))
            items.removeLast();
    }

    private boolean reachesMonth(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (items.get(i).fragment.ordinal() > 0)
                return items.get(i).monthFirst;
        }
        return false;
    }

    private void fillMonths() {
        for (int i = items.size() - 2; i >= 0; i--) {
            Fragment fragment = items.get(i).fragment;
            if (fragment.isBareDay())
                items.set(i, items.get(i).with(fragment.inMonth(items.get(i + 1).fragment.ordinal())));
        }
        for (int i = 1; i < items.size(); i++) {
            Fragment fragment = items.get(i).fragment;
            if (fragment.isBareDay()) {
                Item filled = items.get(i).with(fragment.inMonth(items.get(i - 1).fragment.ordinal()));
                items.set(i, Years.behind(tokens, filled.end, filled.fragment).value().lacksYear()
                        ? filled
                        : withYear(filled));
            }
        }
    }

    private Item withYear(Item item) {
        Found<Fragment> dated = Years.behind(tokens, item.end, item.fragment);
        return new Item(dated.value(), item.joint, dated.end(), item.monthFirst);
    }

    /// The year of the entry behind, one less where the months run over New Year; else that of the entry before, one more likewise.
    private void fillYears() {
        for (int i = items.size() - 2; i >= 0; i--) {
            Fragment left = items.get(i).fragment;
            Fragment right = items.get(i + 1).fragment;
            if (left.lacksYear() && !right.lacksYear() && right.unit() != Precision.YEAR)
                items.set(i,
                        items.get(i).with(left.in(left.month() > right.month() ? right.year() - 1 : right.year())));
        }
        for (int i = 1; i < items.size(); i++) {
            Fragment left = items.get(i - 1).fragment;
            Fragment right = items.get(i).fragment;
            if (right.lacksYear() && !left.lacksYear())
                items.set(i, items.get(i).with(right.in(right.month() < left.month() ? left.year() + 1 : left.year())));
        }
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (Item item : items) {
            boolean toLast = item.joint == Joint.RANGE && !pieces.isEmpty() && pieces.getLast().to().isEmpty();
            if (toLast || isNextDay(pieces, item)) {
                pieces.set(pieces.size() - 1, Piece.between(pieces.getLast().from(), item.fragment));
            } else {
                pieces.add(Piece.of(item.fragment));
            }
        }
        return pieces;
    }

    /// "29 and 30 May" is one run of two days.
    private boolean isNextDay(List<Piece> pieces, Item item) {
        if (item.joint != Joint.LIST || pieces.isEmpty())
            return false;
        Fragment last = pieces.getLast().last();
        Fragment next = item.fragment;
        return last.unit() == Precision.DAY && next.unit() == Precision.DAY && last.ordinal() == next.ordinal()
                && last.year() == next.year() && next.day() == last.day() + 1;
    }
}
