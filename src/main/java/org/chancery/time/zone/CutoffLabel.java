package org.chancery.time.zone;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A cut-off in words, where it is meant and where the reader is: "Fri 6 Dec 2024, 18:00 Nairobi, 16:00 Rome", with the day where it is another:
/// "Mon 28 Oct 2024, 24:00 New York, Tue 29 Oct, 07:00 Nairobi".
public final class CutoffLabel {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private CutoffLabel() {}

    /// Where it is meant.
    public static String of(Cutoff cutoff) {
        return DAY_AND_YEAR.format(cutoff.day()) + ", " + cutoff.at().map(CLOCK::format).orElse("24:00") + " "
                + place(cutoff.zone());
    }

    /// Where it is meant, and where the reader is; once, if the clocks there show the same.
    public static String of(Cutoff cutoff, ZoneId elsewhere) {
        String there = there(cutoff, elsewhere);
        return there.isEmpty() ? of(cutoff) : of(cutoff) + ", " + there;
    }

    private static String there(Cutoff cutoff, ZoneId elsewhere) {
        ZonedDateTime time = cutoff.in(elsewhere);
        boolean endOfDay = cutoff.at().isEmpty() && time.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDate day = endOfDay ? time.toLocalDate().minusDays(1) : time.toLocalDate();
        String clock = endOfDay ? "24:00" : CLOCK.format(time);
        if (elsewhere.equals(cutoff.zone()))
            return "";
        String date = day.equals(cutoff.day()) ? "" : dated(day, cutoff.day()) + ", ";
        return date + clock + " " + place(elsewhere);
    }

    private static String dated(LocalDate day, LocalDate beside) {
        return (day.getYear() == beside.getYear() ? DAY : DAY_AND_YEAR).format(day);
    }

    /// What to know about the clock, if it does not show the time once; else empty.
    public static String doubt(Cutoff cutoff) {
        String time = cutoff.at().map(CLOCK::format).orElse("24:00");
        return switch (cutoff.clock()) {
            case ONCE -> "";
            case TWICE -> "The clocks in " + place(cutoff.zone()) + " show " + time
                    + " twice that day; the first is taken.";
            case NEVER -> "The clocks in " + place(cutoff.zone()) + " leave out " + time
                    + " that day; the moment they jump is taken.";
        };
    }

    /// The city of a zone, "New York"; "anywhere on Earth" for the last place where a day ends; else the offset, "UTC+3".
    public static String place(ZoneId zone) {
        String id = zone.getId();
        if (zone instanceof ZoneOffset offset)
            return offset.equals(ZoneOffset.ofHours(-12)) ? "anywhere on Earth" : "UTC" + hours(offset);
        return id.startsWith("Etc/") || !id.contains("/")
                ? id
                : id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static String hours(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "" : offset.getId().replaceFirst("^([+-])0", "$1").replace(":00", "");
    }
}
