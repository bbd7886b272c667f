package org.chancery.icalendar.alarm;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.chancery.agenda.Reminder;
import org.chancery.icalendar.Placement;

/// How long before the start of an event its alarm sounds, so that a reminder comes at its clock time.
///
/// Whole days begin at midnight wherever the reader is, so 09:00 on the day before is 15 hours before them. A reminder that would come at or
/// after the start comes on the evening before: several calendars take an alarm after the start for one before it.
public final class LeadTime {

    private LeadTime() {}

    /// @param officer the zone in which the clock time of the reminder is meant
    static Duration of(Reminder reminder, Placement.Placed placement, ZoneId officer) {
        return switch (placement) {
            case Placement.AllDay a -> beforeMidnight(reminder.daysBefore(), reminder.at());
            case Placement.LastDay l ->
                beforeMidnight(ChronoUnit.DAYS.between(l.first(), l.last()) + reminder.daysBefore(), reminder.at());
            case Placement.Timed t -> before(t.start(), reminder, officer);
        };
    }

    /// When an alarm so long before the start sounds, as a reminder says it: what [#of] made of it.
    ///
    /// @param lead negative for an alarm after the start
    public static Sounding told(Duration lead, Placement.Placed placement, ZoneId officer) {
        return switch (placement) {
            case Placement.AllDay a -> sounding(a.first().atStartOfDay().minus(lead), a.first());
            case Placement.LastDay l -> sounding(l.last().atStartOfDay().minus(lead), l.first());
            case Placement.Timed t -> sounding(
                    t.start().withZoneSameInstant(officer).minus(lead).toLocalDateTime(),
                    t.start().withZoneSameInstant(officer).toLocalDate());
        };
    }

    private static Sounding sounding(LocalDateTime at, LocalDate day) {
        return new Sounding(ChronoUnit.DAYS.between(at.toLocalDate(), day), at.toLocalTime());
    }

    private static Duration beforeMidnight(long days, LocalTime at) {
        Duration lead = Duration.ofDays(days).minusSeconds(at.toSecondOfDay());
        return lead.isPositive() ? lead : Duration.ofDays(1).minusSeconds(Reminder.EVENING_BEFORE.toSecondOfDay());
    }

    private static Duration before(ZonedDateTime start, Reminder reminder, ZoneId officer) {
        LocalDate day = start.withZoneSameInstant(officer).toLocalDate();
        var lead = Duration.between(day.minusDays(reminder.daysBefore()).atTime(reminder.at()).atZone(officer), start);
        return lead.isPositive()
                ? lead
                : Duration.between(day.minusDays(1).atTime(Reminder.EVENING_BEFORE).atZone(officer), start);
    }
}
