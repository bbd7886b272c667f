package org.chancery.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.chancery.time.Moment;
import org.chancery.time.When;

/// A reminder for an entry: so many days before the first day on which it can be, at a clock time where the officer is.
///
/// @param daysBefore from 0 to 366
public record Reminder(Id id, Id entry, int daysBefore, LocalTime at) {

    public static final int MOST_DAYS_BEFORE = 366;
    public static final LocalTime EVENING_BEFORE = LocalTime.of(18, 0);

    public Reminder {
        if (daysBefore < 0 || daysBefore > MOST_DAYS_BEFORE) {
            throw new IllegalArgumentException(
                    "a reminder comes 0 to " + MOST_DAYS_BEFORE + " days before: " + daysBefore);
        }
    }

    /// The day from which the reminders of something count: its first day, or the first on which it can be, where its day is not known. What has
    /// no last day has no reminders.
    ///
    /// @param officer where the officer is
    public static Optional<LocalDate> countedFrom(When when, ZoneId officer) {
        if (when instanceof Moment moment)
            return Optional.of(moment.start().withZoneSameInstant(officer).toLocalDate());
        return when.latest().map(last -> when.earliest().filter(last::isAfter).orElse(last));
    }

    /// When it comes, where the officer is. One that would come when the thing has begun comes on the evening before.
    public Optional<ZonedDateTime> comes(When when, ZoneId officer) {
        return countedFrom(when, officer).map(day -> {
            ZonedDateTime begins = when instanceof Moment moment ? moment.start() : day.atStartOfDay(officer);
            ZonedDateTime usual = day.minusDays(daysBefore).atTime(at).atZone(officer);
            return usual.isBefore(begins) ? usual : day.minusDays(1).atTime(EVENING_BEFORE).atZone(officer);
        });
    }
}
