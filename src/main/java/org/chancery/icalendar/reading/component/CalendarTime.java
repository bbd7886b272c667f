package org.chancery.icalendar.reading.component;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// A date, or a date and clock time, as a calendar file gives it.
public sealed interface CalendarTime {

    /// A whole day, the same wherever the reader is.
    record OnDay(LocalDate day) implements CalendarTime {}

    /// A clock time.
    ///
    /// @param zone empty if the file names none, or one that nobody knows
    record AtClock(LocalDateTime local, Optional<ZoneId> zone) implements CalendarTime {}

    /// With 00:00 for a whole day.
    default LocalDateTime local() {
        return switch (this) {
            case OnDay on -> on.day().atTime(LocalTime.MIDNIGHT);
            case AtClock at -> at.local();
        };
    }

    default LocalDate day() {
        return local().toLocalDate();
    }
}
