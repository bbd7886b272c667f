package org.chancery.icalendar.file;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Moment;

/// What any calendar should understand of an entry, worked out from the entry alone.
final class Expected {

    private Expected() {}

    static Reading of(CalendarEntry shown, ZoneId officer) {
        Entry entry = shown.entry();
        String title = (cancelled(entry) ? "CANCELLED: " : "") + before(entry) + entry.title();
        List<Long> alarms = over(entry)
                ? List.of()
                : shown.reminders().stream().map(r -> -lead(r.daysBefore(), entry, officer)).distinct().sorted()
                        .toList();
        return switch (entry.when()) {
            case Day d -> days(entry, title, d.day(), d.day(), alarms);
            case Days d -> days(entry, title, d.first(), d.last(), alarms);
            case Imprecise i ->
                days(entry, title, i.latest().orElseThrow(), i.latest().orElseThrow(), alarms);
            case Moment m -> new Reading(entry.id().toString(), title, instant(m.start()),
                    instant(m.end().orElseThrow()), false, alarms);
            default -> throw new IllegalArgumentException("not made at random: " + entry.when());
        };
    }

    private static Reading days(Entry entry, String title, LocalDate first, LocalDate last, List<Long> alarms) {
        return new Reading(entry.id().toString(), title, first.toString(), last.plusDays(1).toString(), true, alarms);
    }

    private static String instant(ZonedDateTime time) {
        return time.toInstant().toString();
    }

    private static String before(Entry entry) {
        return entry.when() instanceof Imprecise i
                ? DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH).format(i.latest().orElseThrow())
                        + " (month only): "
                : "";
    }

    private static boolean cancelled(Entry entry) {
        return entry instanceof Meeting m && m.status() == Meeting.Status.CANCELLED
                || entry instanceof Deliverable d && d.status().isCalledOff();
    }

    private static boolean over(Entry entry) {
        return cancelled(entry) || entry instanceof Meeting m && m.status() == Meeting.Status.HELD
                || entry instanceof Deliverable d && !d.status().isOpen();
    }

    /// Seconds from nine o'clock on the day of the reminder, or from six in the evening before, to the start.
    private static long lead(int daysBefore, Entry entry, ZoneId officer) {
        if (entry.when() instanceof Moment m) {
            Instant start = m.start().toInstant();
            LocalDate day = start.atZone(officer).toLocalDate();
            Instant nine = day.minusDays(daysBefore).atTime(9, 0).atZone(officer).toInstant();
            Instant evening = day.minusDays(1).atTime(LocalTime.of(18, 0)).atZone(officer).toInstant();
            return Duration.between(nine.isBefore(start) ? nine : evening, start).toSeconds();
        }
        long wait = entry.when() instanceof Imprecise i
                ? ChronoUnit.DAYS.between(i.earliest().orElseThrow(), i.latest().orElseThrow())
                : 0;
        long days = wait + daysBefore;
        return days == 0 ? 6 * 3600 : days * 86_400 - 9 * 3600;
    }
}
