package org.chancery.icalendar.reading.component;

import java.util.List;
import java.util.Optional;

/// An event or a task of a calendar file.
///
/// @param line on which it begins
/// @param start empty for a task that has none
/// @param end the end as RFC 5545 counts it: the day after the last, or the clock time at which it is over; for a task, when it is due
/// @param ownDate the line under which our own file keeps the date where the start and end do not say it; empty if there is none
/// @param related UIDs of what it belongs to
/// @param remarks what a person should know about how it was read, each a sentence
public record Component(Kind kind, int line, Identity identity, Optional<CalendarTime> start,
        Optional<CalendarTime> end, Wording wording, Status status, List<Alarm> alarms, Repetition repetition,
        String ownDate, List<String> related, List<String> remarks) {

    /// @see Component#kind()
    public enum Kind {
        EVENT, TASK
    }

    /// What it says of its standing; NONE if nothing.
    public enum Status {
        NONE, TENTATIVE, CONFIRMED, CANCELLED, NEEDS_ACTION, IN_PROCESS, COMPLETED,
        /// It is somebody's answer or question about an invitation: there is nothing in it for an agenda.
        ANSWER,
        /// It is a reminder that this program wrote for a calendar that drops alarms.
        REMINDER
    }

    public Component {
        alarms = List.copyOf(alarms);
        related = List.copyOf(related);
        remarks = List.copyOf(remarks);
    }

    /// Whether it stands on whole days.
    public boolean allDay() {
        return start.or(() -> end).filter(time -> time instanceof CalendarTime.OnDay).isPresent();
    }
}
