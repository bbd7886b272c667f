package org.chancery.extraction.dates.written;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;

/// Clock times: "10:00 – 13:00 East Africa Time", "3–6 p.m.", "10 h 30", "1430 hours", "12.00-18.00 (GMT +3)", "midnight".
public final class Clocks {

    private static final int NONE = -1;

    private Clocks() {}

    /// A time as its digits give it: the hour before the meridiem is applied, and whether anything marks it as a time at all.
    private record Dial(int hour, int minute, int meridiem, boolean marked, boolean midnight) {

        Dial as(int other) {
            return new Dial(hour, minute, other, marked, midnight);
        }

        LocalTime time() {
            int hours = meridiem == NONE || hour > 12 ? hour : hour % 12 + meridiem;
            return LocalTime.of(hours % 24, minute);
        }
    }

    public static Optional<Found<ClockTime>> at(Tokens tokens, int at) {
        Optional<Found<Dial>> first = dial(tokens, at);
        if (first.isEmpty())
            return Optional.empty();
        int end = first.get().end();
        int behindJoint = behindJoint(tokens, end);
        Optional<Found<Dial>> second = behindJoint > 0 ? dial(tokens, behindJoint) : Optional.empty();
        boolean range = second.isPresent() && (first.get().value().marked || second.get().value().marked)
                && !isDayOfMonth(tokens, second.get());
        if (!range && !first.get().value().marked)
            return Optional.empty();
        ClockTime clock = range ? span(first.get().value(), second.get().value()) : single(first.get().value());
        return Optional.of(withZone(tokens, range ? second.get().end() : end, clock));
    }

    private static boolean isDayOfMonth(Tokens tokens, Found<Dial> second) {
        return !second.value().marked && tokens.is(second.end(), Role.MONTH);
    }

    private static int behindJoint(Tokens tokens, int at) {
        Token joint = tokens.at(at);
        boolean joins = joint.is(Kind.DASH) || joint.is(Role.TO) || joint.is(Role.UNTIL) || joint.is(Role.AND);
        if (!joins)
            return 0;
        int next = at + 1;
        while (next < at + 3 && (tokens.is(next, Role.AT) || tokens.is(next, Role.THE)))
            next++;
        return next;
    }

    private static ClockTime single(Dial dial) {
        LocalTime time = dial.midnight ? LocalTime.of(23, 59) : dial.time();
        return new ClockTime(time, Optional.empty(), Optional.empty(), dial.midnight, false);
    }

    private static ClockTime span(Dial first, Dial second) {
        Dial from = first;
        if (first.meridiem == NONE && second.meridiem != NONE && first.hour <= 12) {
            from = first.as(second.meridiem);
            boolean twelveAm = second.hour == 12 && second.meridiem == 0;
            if (from.time().isAfter(second.time()) && !twelveAm)
                from = first.as(12 - second.meridiem);
        }
        Dial until = second;
        if (second.meridiem == NONE && first.meridiem == 12 && second.hour < 12)
            until = second.as(12);
        boolean odd = until.meridiem == 0 && until.hour == 12 && from.meridiem == 0 && from.hour < 12;
        if (odd)
            until = until.as(12);
        return new ClockTime(from.time(), Optional.of(until.time()), Optional.empty(), false, odd);
    }

    private static Optional<Found<Dial>> dial(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (token.is(Role.NOON))
            return Optional.of(new Found<>(new Dial(12, 0, NONE, true, false), at + 1));
        if (token.is(Role.MIDNIGHT))
            return Optional.of(new Found<>(new Dial(0, 0, NONE, true, true), at + 1));
        if (!token.is(Kind.NUMBER) || isTail(tokens, at))
            return Optional.empty();
        if (token.length() == 4 && tokens.is(at + 1, Role.HOURS) && tokens.at(at + 1).length() > 1)
            return dial(tokens, at + 2, token.number() / 100, token.number() % 100, true);
        if (token.length() > 2)
            return Optional.empty();
        return withMinutes(tokens, at).or(() -> fullHour(tokens, at));
    }

    private static Optional<Found<Dial>> withMinutes(Tokens tokens, int at) {
        Token sign = tokens.at(at + 1);
        Token minutes = tokens.at(at + 2);
        boolean hour = sign.is(Role.HOURS) && sign.length() <= 2;
        boolean dotted = sign.is(Kind.DOT) && tokens.at(at).touches(sign) && !tokens.is(at + 3, Kind.DOT);
        boolean joined = sign.is(Kind.COLON) && tokens.at(at).touches(sign) || dotted || hour;
        if (!joined || !minutes.is(Kind.NUMBER) || minutes.length() != 2 || !sign.touches(minutes) && !hour)
            return Optional.empty();
        int end = at + 3;
        if (tokens.is(end, Kind.COLON) && tokens.is(end + 1, Kind.NUMBER) && tokens.at(end).touches(tokens.at(end + 1)))
            end += 2;
        boolean marked = !dotted || isMarkedBehind(tokens, end) || tokens.is(at - 1, Role.AT);
        boolean decimal = dotted && !marked && !pairs(tokens, end) && tokens.at(at).length() == 1;
        return decimal
                ? Optional.empty()
                : dial(tokens, end, tokens.at(at).number(), minutes.number(), marked || pairs(tokens, end));
    }

    /// "12.00-18.00": two dotted numbers make each other times.
    private static boolean pairs(Tokens tokens, int end) {
        int second = behindJoint(tokens, end);
        return second > 0 && tokens.is(second, Kind.NUMBER) && tokens.is(second + 1, Kind.DOT)
                && tokens.at(second + 2).length() == 2 && tokens.at(second + 1).touches(tokens.at(second + 2));
    }

    private static Optional<Found<Dial>> fullHour(Tokens tokens, int at) {
        if (tokens.is(at + 1, Role.NOON))
            return dial(tokens, at + 2, tokens.at(at).number(), 0, true);
        boolean countsHours = tokens.is(at + 1, Role.UNIT) && tokens.quote(at + 1).length() > 3
                && !tokens.is(at - 1, Role.AT);
        return dial(tokens, at + 1, tokens.at(at).number(), 0, isMarkedBehind(tokens, at + 1) && !countsHours);
    }

    private static boolean isMarkedBehind(Tokens tokens, int at) {
        return tokens.is(at, Role.MERIDIEM) || tokens.is(at, Role.HOURS) || tokens.is(at, Role.ZONE)
                || tokens.is(at, Kind.OPEN) && tokens.is(at + 1, Role.ZONE);
    }

    private static Optional<Found<Dial>> dial(Tokens tokens, int end, int hour, int minute, boolean marked) {
        if (hour > 24 || minute > 59)
            return Optional.empty();
        int next = end;
        int meridiem = NONE;
        if (tokens.is(next, Role.MERIDIEM)) {
            meridiem = tokens.at(next++).value(Role.MERIDIEM);
        } else if (tokens.is(next, Role.HOURS)) {
            next++;
            if (tokens.is(next, Role.MERIDIEM))
                meridiem = tokens.at(next++).value(Role.MERIDIEM);
            if (tokens.is(next, Kind.DOT) && (tokens.is(next + 1, Role.ZONE) || tokens.is(next + 1, Kind.CLOSE)))
                next++;
        }
        return Optional.of(new Found<>(new Dial(hour, minute, meridiem, marked || meridiem != NONE, false), next));
    }

    private static boolean isTail(Tokens tokens, int at) {
        Token sign = tokens.at(at - 1);
        return (sign.is(Kind.COLON) || sign.is(Kind.DOT) || sign.is(Kind.SLASH)) && sign.touches(tokens.at(at))
                && tokens.is(at - 2, Kind.NUMBER) && tokens.at(at - 2).touches(sign);
    }

    private static Found<ClockTime> withZone(Tokens tokens, int at, ClockTime clock) {
        boolean open = tokens.is(at, Kind.OPEN);
        int next = open || tokens.is(at, Kind.COMMA) ? at + 1 : at;
        if (!tokens.is(next, Role.ZONE))
            return new Found<>(clock, at);
        ZoneId zone = tokens.at(next).word().zone().orElse(ZoneOffset.UTC);
        int end = next + 1;
        boolean shifted = tokens.is(next, Role.UTC) && (tokens.is(end, Kind.DASH) || tokens.is(end, Kind.OTHER)
                && tokens.quote(end).equals("+")) && Numbers.isDigits(tokens, end + 1, 2);
        if (shifted) {
            zone = shifted(tokens.at(end + 1).number(), tokens.is(end, Kind.DASH)).orElse(zone);
            end += 2;
            if (tokens.is(end, Kind.COLON) && Numbers.isDigits(tokens, end + 1, 2))
                end += 2;
        }
        int further = moreNames(tokens, end);
        int last = open && tokens.is(further, Kind.CLOSE) ? further + 1 : further;
        return new Found<>(clock.in(Optional.of(zone)), last);
    }

    /// The same zone under another name: "East African Time (EAT)", "Nairobi time, GMT +3".
    private static int moreNames(Tokens tokens, int at) {
        boolean open = tokens.is(at, Kind.OPEN);
        boolean joined = open || tokens.is(at, Kind.COMMA) || tokens.is(at, Kind.SLASH);
        int next = joined ? at + 1 : at;
        if (!tokens.is(next, Role.ZONE))
            return at;
        int end = next + 1;
        while (end < next + 3
                && (tokens.is(end, Kind.DASH) || tokens.is(end, Kind.OTHER) || Numbers.isDigits(tokens, end, 2)))
            end++;
        return open && tokens.is(end, Kind.CLOSE) ? end + 1 : end;
    }

    private static Optional<ZoneId> shifted(int hours, boolean west) {
        try {
            return Optional.of(ZoneOffset.ofHours(west ? -hours : hours));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
