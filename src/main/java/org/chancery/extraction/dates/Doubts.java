package org.chancery.extraction.dates;

import org.chancery.extraction.dates.written.ClockTime;
import org.chancery.extraction.dates.written.Piece;
import org.chancery.extraction.dates.written.Fragment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.chancery.time.Moment;

/// What in a date's own words does not fit together, said in plain sentences.
final class Doubts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private Doubts() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String noSuchDay(Piece piece) {
        Fragment last = exists(piece.from()) ? piece.last() : piece.from();
        String month = java.time.Month.of(Math.clamp(last.ordinal(), 1, 12)).getDisplayName(TextStyle.FULL,
                Locale.ENGLISH);
        return "There is no " + last.day() + " " + month + " " + last.year() + ".";
    }

    private static boolean exists(Fragment fragment) {
        return fragment.day() <= LocalDate.of(fragment.year(), Math.clamp(fragment.ordinal(), 1, 12), 1)
                .lengthOfMonth();
    }

    static Resolved of(Piece piece, Resolved resolved) {
        Resolved with = weekday(piece.from(), resolved);
        if (piece.to().isPresent())
            with = weekday(piece.to().get(), with);
        return piece.from().swappable() ? with.but(swapped(piece.from())) : with;
    }

    private static Resolved weekday(Fragment fragment, Resolved resolved) {
        if (fragment.weekday() == 0 || !Resolver.isDay(fragment))
            return resolved;
        LocalDate day = LocalDate.of(fragment.year(), fragment.ordinal(), fragment.day());
        DayOfWeek written = DayOfWeek.of(fragment.weekday());
        if (day.getDayOfWeek() == written)
            return resolved;
        return resolved.but(
                "The text says " + name(written) + ", but " + date(day) + " is a " + name(day.getDayOfWeek()) + ".");
    }

    private static String swapped(Fragment fragment) {
        LocalDate other = LocalDate.of(fragment.year(), fragment.day(), fragment.ordinal());
        return "Read with the day first; with the month first it would be " + day(other) + ".";
    }

    static Resolved ofClock(ClockTime clock, Moment moment, String text, Resolved resolved) {
        Resolved with = resolved;
        if (clock.noonForTwelveAm()) {
            long hours = 24L - moment.from().getHour();
            with = with.but("The text says \"" + clockWords(text) + "\"; read as 12 noon, since midnight would make it "
                    + hours + " hours.");
        }
        boolean over = moment.until().filter(u -> u.isBefore(moment.from())).isPresent();
        if (over && moment.until().orElseThrow().getHour() >= 6)
            with = with.but("It would end before it begins, so that its end falls on the next day.");
        return winterNameInSummer(moment, text) ? with.but(winterName(moment)) : with;
    }

    /// The last words that have a digit or meridiem: "10 am to 12 am".
    private static String clockWords(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int from = Math.max(lower.lastIndexOf("from "), Math.max(lower.lastIndexOf(" at "), lower.lastIndexOf(", ")));
        return from < 0
                ? text
                : text.substring(text.indexOf(' ', from + 1) > 0 && from > 0
                        ? from + (lower.startsWith("from ", from) ? 5 : lower.startsWith(", ", from) ? 2 : 4)
                        : 5);
    }

    private static boolean winterNameInSummer(Moment moment, String text) {
        ZoneId zone = moment.zone();
        boolean summer = zone.getRules().isDaylightSavings(moment.start().toInstant());
        boolean moves = !zone.getRules().getTransitionRules().isEmpty();
        boolean winterName = text
                .matches("(?s).*\\b(CET|EST|PST|[Cc]entral European [Tt]ime|[Ee]astern [Ss]tandard [Tt]ime)\\b.*");
        boolean summerName = text.matches("(?s).*\\b(CEST|EDT|PDT|BST|[Ss]ummer [Tt]ime|[Dd]aylight [Tt]ime)\\b.*");
        return moves && (summer && winterName || !summer && summerName);
    }

    private static String winterName(Moment moment) {
        boolean summer = moment.zone().getRules().isDaylightSavings(moment.start().toInstant());
        return "The zone that the text names does not fit the season: on " + date(moment.day()) + " the clocks show "
                + (summer ? "summer" : "winter") + " time. Read as local time.";
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(day);
    }
}
