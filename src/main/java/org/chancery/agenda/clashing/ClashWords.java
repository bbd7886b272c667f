package org.chancery.agenda.clashing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.clashing.Clash.Off;
import org.chancery.agenda.clashing.Clash.OfTwo;
import org.chancery.agenda.clashing.Clash.SameDays;
import org.chancery.agenda.clashing.Clash.SameHours;
import org.chancery.agenda.clashing.Clash.Travel;
import org.chancery.time.text.WhenLabel;

/// A clash in words for a person.
public final class ClashWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private ClashWords() {}

    /// The whole of it: "Wed 6 Nov, 11:00–12:00: “Bureau” and “Heads of delegation” are at the same time."
    ///
    /// @param day the day under which it is said
    /// @param station where the clock is read
    public static String sentence(Clash clash, LocalDate day, ZoneId station) {
        return DAY.format(day) + switch (clash) {
            case SameHours c -> ", " + hours(c, station) + ": " + both(c) + " are at the same time.";
            case SameDays c -> ": " + both(c) + " are on the same day.";
            case Travel c -> ": “" + c.one().title() + "”, then “" + c.other().title() + "”: " + journey(c) + ".";
            case Off c -> ": “" + c.meeting().title() + "” falls on " + dayOff(c) + ".";
        };
    }

    private static String both(OfTwo clash) {
        return "“" + clash.one().title() + "” and “" + clash.other().title() + "”";
    }

    private static String hours(SameHours clash, ZoneId station) {
        return CLOCK.format(clash.from().atZone(station))
                + clash.until().map(until -> "–" + CLOCK.format(until.atZone(station))).orElse("");
    }

    /// "Geneva to Nairobi with no day between".
    static String journey(Travel travel) {
        return travel.from() + " to " + travel.to() + switch ((int) travel.between()) {
            case -1 -> " on the same day";
            case 0 -> " with no day between";
            case 1 -> " with 1 day between";
            default -> " with " + travel.between() + " days between";
        };
    }

    private static String dayOff(Off off) {
        return switch (off.kind()) {
            case CLOSURE -> "a closure of the mission, " + off.name();
            case HOLIDAY -> off.name() + ", " + off.place();
            case WEEKEND -> "a weekend";
        };
    }

    /// What speaks against a meeting: "Clashes with Executive Board, 18–20 Dec 2024", "Geneva to Nairobi with no day between".
    public static String against(Meeting meeting, Clash clash) {
        return switch (clash) {
            case Travel c -> journey(c);
            case SameHours c -> with(meeting, c);
            case SameDays c -> with(meeting, c);
            case Off c -> switch (c.kind()) {
                case CLOSURE -> "Clashes with the mission closure " + on(c) + ", " + c.name();
                case HOLIDAY, WEEKEND -> "Falls on " + DAY.format(c.first()) + ", " + dayOff(c);
            };
        };
    }

    private static String with(Meeting meeting, OfTwo clash) {
        Meeting other = other(meeting, clash);
        return "Clashes with " + other.title() + ", " + WhenLabel.medium(other.when());
    }

    /// More of it: "the last day of the meeting falls on it", "at the same hours"; empty if there is no more.
    public static String detail(Meeting meeting, Clash clash) {
        return switch (clash) {
            case SameHours c -> "at the same hours";
            case SameDays c -> share(meeting, c.first(), c.last());
            case Travel c -> {
                Meeting other = other(meeting, c);
                yield other.title() + ", " + WhenLabel.medium(other.when()) + ", is in "
                        + (c.one().id().equals(meeting.id()) ? c.to() : c.from());
            }
            case Off c -> share(meeting, c.first(), c.last());
        };
    }

    private static Meeting other(Meeting meeting, OfTwo clash) {
        return clash.one().id().equals(meeting.id()) ? clash.other() : clash.one();
    }

    private static String on(Off closure) {
        return closure.first().equals(closure.last())
                ? "on " + DAY.format(closure.first())
                : "from " + DAY.format(closure.first()) + " to " + DAY.format(closure.last());
    }

    /// How much of the meeting lies within other days.
    private static String share(Meeting meeting, LocalDate from, LocalDate to) {
        LocalDate first = meeting.when().earliest().orElseThrow();
        LocalDate last = meeting.when().latest().orElseThrow();
        if (first.equals(last))
            return "";
        boolean begins = !first.isBefore(from) && !first.isAfter(to);
        boolean ends = !last.isBefore(from) && !last.isAfter(to);
        if (begins && ends)
            return "all days of the meeting fall on it";
        long days = Math.min(last.toEpochDay(), to.toEpochDay()) - Math.max(first.toEpochDay(), from.toEpochDay()) + 1;
        if (days == 1 && (begins || ends))
            return "the " + (begins ? "first" : "last") + " day of the meeting falls on it";
        return days == 1 ? "one day of the meeting falls on it" : days + " days of the meeting fall on it";
    }
}
