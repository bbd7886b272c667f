package org.chancery.icalendar;

import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;

/// An entry that has a place on the calendar.
public record Event(CalendarEntry shown, Placement.Placed placement) {

    /// Empty for an entry that has no place on a calendar; [Placement#of(Entry)] says why.
    public static Optional<Event> of(CalendarEntry shown) {
        return Placement.of(shown.entry()) instanceof Placement.Placed placed
                ? Optional.of(new Event(shown, placed))
                : Optional.empty();
    }

    public Entry entry() {
        return shown.entry();
    }

    /// A meeting that does not take place, or something that is no longer expected.
    public boolean cancelled() {
        return switch (entry()) {
            case Meeting m -> m.status() == Meeting.Status.CANCELLED;
            case Deliverable d -> d.status().isCalledOff();
        };
    }

    /// Nobody has to be reminded of it any more.
    public boolean settled() {
        return switch (entry()) {
            case Meeting m -> m.status().isSettled();
            case Deliverable d -> !d.status().isOpen();
        };
    }
}
