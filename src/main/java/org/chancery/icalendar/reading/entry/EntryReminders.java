package org.chancery.icalendar.reading.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Reminder;
import org.chancery.icalendar.Placement;
import org.chancery.icalendar.alarm.LeadTime;
import org.chancery.icalendar.alarm.Sounding;
import org.chancery.icalendar.reading.component.Alarm;

/// The alarms of a component as reminders: so many days before, at a clock time where the officer is.
final class EntryReminders {

    private final Placement.Placed placement;
    private final ZoneId officer;
    private final List<String> remarks;

    /// @param remarks takes what becomes of alarms that no reminder can be
    EntryReminders(Placement.Placed placement, ZoneId officer, List<String> remarks) {
        this.placement = placement;
        this.officer = officer;
        this.remarks = remarks;
    }

    /// @param started whether there is a start; a task without one stands where it is due, which is its end
    List<Sounding> of(List<Alarm> alarms, boolean started) {
        return alarms.stream().flatMap(alarm -> of(alarm, started).stream()).distinct().toList();
    }

    private Optional<Sounding> of(Alarm alarm, boolean started) {
        return switch (alarm) {
            case Alarm.FromStart(Duration lead) -> before(lead.negated());
            case Alarm.FromEnd(Duration lead) -> before((started ? length() : Duration.ZERO).plus(lead).negated());
            case Alarm.At(Instant at) -> before(Duration.between(at, start()));
            case Alarm.Silent(String why) -> leftOut("that " + why);
        };
    }

    private Optional<Sounding> before(Duration lead) {
        Sounding told = LeadTime.told(lead, placement, officer);
        if (told.daysBefore() < 0 || lead.isNegative() && placement instanceof Placement.Timed)
            return leftOut("after the start");
        return told.daysBefore() > Reminder.MOST_DAYS_BEFORE
                ? leftOut("more than " + Reminder.MOST_DAYS_BEFORE + " days before")
                : Optional.of(told);
    }

    private Optional<Sounding> leftOut(String which) {
        remarks.add("An alarm " + which + " is left out.");
        return Optional.empty();
    }

    private Instant start() {
        return switch (placement) {
            case Placement.AllDay a -> a.first().atStartOfDay(officer).toInstant();
            case Placement.LastDay l -> l.last().atStartOfDay(officer).toInstant();
            case Placement.Timed t -> t.start().toInstant();
        };
    }

    private Duration length() {
        return switch (placement) {
            case Placement.AllDay a -> Duration.between(a.first().atStartOfDay(), a.last().plusDays(1).atStartOfDay());
            case Placement.LastDay l -> Duration.ofDays(1);
            case Placement.Timed t when t.endKnown() -> Duration.between(t.start(), t.end());
            case Placement.Timed t -> Duration.ZERO;
        };
    }
}
