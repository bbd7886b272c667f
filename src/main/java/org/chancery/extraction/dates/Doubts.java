package org.chancery.extraction.dates;

import java.time.Month;
import org.chancery.extraction.dates.written.ClockTime;
import org.chancery.extraction.dates.written.Piece;
import org.chancery.extraction.dates.written.Fragment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/// What in a date's own words does not fit together, said in plain sentences.
final class Doubts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private Doubts() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String noSuchDay(Piece piece) {
        Fragment last = exists(piece.from()) ? piece.last() : piece.from();
        String month = Month.of(Math.clamp(last.ordinal(), 1, 12)).getDisplayName(TextStyle.FULL,
                Locale.ENGLISH);
        return "There is no " + last.day() + " " + month + " " + last.year()
                + ". Only the month is read; which day is meant has to be asked.";
    }

    static boolean exists(Fragment fragment) {
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

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(day);
    }
}
