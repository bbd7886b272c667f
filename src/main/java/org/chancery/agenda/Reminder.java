package org.chancery.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.time.Moment;
import org.chancery.time.Stretch;
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
        Optional<Moment> clock = clock(when);
        if (clock.isPresent())
            return clock.map(moment -> moment.start().withZoneSameInstant(officer).toLocalDate());
        return when.latest().map(last -> when.earliest().filter(last::isAfter).orElse(last));
    }

    /// The clock time at which something begins, where it has one.
    private static Optional<Moment> clock(When when) {
        return switch (when) {
            case Moment moment -> Optional.of(moment);
            case Stretch stretch when stretch.from().orElse(null) instanceof Moment from
                    && stretch.to().orElse(null) instanceof Moment ->
                Optional.of(from);
            case When other -> Optional.empty();
        };
    }

    /// When it comes, where the officer is. One that would come when the thing has begun, or on its last possible day, comes on the evening before.
    public Optional<ZonedDateTime> comes(When when, ZoneId officer) {
        return countedFrom(when, officer).map(first -> {
            LocalDate day = isKnown(when) ? first : when.latest().orElse(first);
            ZonedDateTime begins = clock(when).map(Moment::start).orElseGet(() -> day.atStartOfDay(officer));
            ZonedDateTime usual = first.minusDays(daysBefore).atTime(at).atZone(officer);
            return usual.isBefore(begins) ? usual : day.minusDays(1).atTime(EVENING_BEFORE).atZone(officer);
        });
    }

    /// Whether it is known on which day it begins.
    private static boolean isKnown(When when) {
        return when instanceof Stretch stretch
                ? Stream.of(stretch.from(), stretch.to())
                        .allMatch(end -> end.filter(bound -> bound.precision().isExact()).isPresent())
                : when.precision().isExact();
    }
}
