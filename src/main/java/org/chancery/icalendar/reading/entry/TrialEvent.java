package org.chancery.icalendar.reading.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Placement;
import org.chancery.icalendar.reading.component.CalendarTime;
import org.chancery.icalendar.reading.component.CalendarTime.AtClock;
import org.chancery.icalendar.reading.component.Component;
import org.chancery.icalendar.reading.entry.ReadEntry.Said;
import org.chancery.time.When;

/// The event that would be written of what was read, to see whether it is the same.
final class TrialEvent {

    private static final Id ANY = new Id(new UUID(0, 0));
    private static final String ANY_TITLE = "-";

    private TrialEvent() {}

    /// Empty for what has no place on a calendar.
    static Optional<Event> of(Said said) {
        return event(entry(said.standing(), said.when(), said.owner(), said.doubt()), said.resolution());
    }

    static Optional<Event> of(Standing standing, When when) {
        return event(entry(standing, when, "", ""), "");
    }

    private static Optional<Event> event(Entry entry, String resolution) {
        return Event.of(new CalendarEntry(entry, "", resolution, List.of(), List.of(), 0, Instant.EPOCH));
    }

    private static Entry entry(Standing standing, When when, String owner, String doubt) {
        return switch (standing) {
            case Standing.OfMeeting(Meeting.Status status) ->
                new Meeting(ANY, ANY_TITLE, Optional.empty(), Optional.empty(), when,
                        new Origin.Typed(), "", status, doubt, "");
            case Standing.OfDeliverable(Deliverable.Status status) -> new Deliverable(ANY, Deliverable.Kind.DEADLINE,
                    ANY_TITLE, Optional.empty(), Optional.empty(), Optional.empty(), when, new Origin.Typed(), owner,
                    "", status,
                    doubt, "");
        };
    }

    /// Whether the event stands where the component does.
    static boolean standsAt(Event event, Component component) {
        if (component.kind() == Component.Kind.TASK)
            return component.end().filter(due -> isDue(due, event.placement())).isPresent();
        Optional<CalendarTime> start = component.start();
        Optional<CalendarTime> end = component.end();
        return start.isPresent() && end.isPresent() && switch (event.placement()) {
            case Placement.AllDay a -> component.allDay() && days(start.get(), end.get(), a.first(), a.last());
            case Placement.LastDay l -> component.allDay() && days(start.get(), end.get(), l.last(), l.last());
            case Placement.Timed t -> at(start.get(), t.start()) && at(end.get(), t.end());
        };
    }

    /// A task is due on the last day itself, and not the day after.
    private static boolean isDue(CalendarTime due, Placement.Placed placement) {
        return switch (placement) {
            case Placement.AllDay a -> due.day().equals(a.last());
            case Placement.LastDay l -> due.day().equals(l.last());
            case Placement.Timed t -> at(due, t.start()) || at(due, t.end());
        };
    }

    private static boolean days(CalendarTime start, CalendarTime end, LocalDate first, LocalDate last) {
        return start.day().equals(first) && end.day().equals(last.plusDays(1));
    }

    private static boolean at(CalendarTime time, ZonedDateTime instant) {
        return time instanceof AtClock(var local, var zone) && zone.isPresent()
                && local.atZone(zone.get()).toInstant().equals(instant.toInstant());
    }
}
