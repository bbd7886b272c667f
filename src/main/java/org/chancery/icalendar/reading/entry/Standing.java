package org.chancery.icalendar.reading.entry;

import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Meeting;

/// Whether it is a meeting or something owed, and how it stands.
public sealed interface Standing {

    /// It is a meeting.
    record OfMeeting(Meeting.Status status) implements Standing {}

    /// It is owed.
    record OfDeliverable(Deliverable.Status status) implements Standing {}

    /// It does not take place, or nobody waits for it any more.
    default boolean cancelled() {
        return switch (this) {
            case OfMeeting meeting -> meeting.status() == Meeting.Status.CANCELLED;
            case OfDeliverable owed -> owed.status().isCalledOff();
        };
    }
}
