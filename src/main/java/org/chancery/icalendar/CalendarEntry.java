package org.chancery.icalendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Entry;
import org.chancery.agenda.OutsideEvent;
import org.chancery.agenda.Reminder;

/// An entry of the book with all that a calendar shows of it.
///
/// @param body the body that meets or asks, by its short name; empty if none
/// @param resolution as a person calls it: "Resolution 2/7"; empty if none
/// @param sources where it is written, the place that gives the date first
/// @param sequence how often it changed visibly since it was made, from 0
/// @param revised when it last did
/// @param outside the event of somebody else's calendar that it came from, if it did
/// @param formerLeads the days before it for which a calendar was once given a reminder as an entry of its own
public record CalendarEntry(Entry entry, String body, String resolution, List<Reminder> reminders, List<Source> sources,
        int sequence, Instant revised, Optional<OutsideEvent> outside, List<Integer> formerLeads) {

    /// The words an entry rests on.
    ///
    /// @param place where in the paper, as a person says it: "¶61", "page 3"; empty if nothing tells
    /// @param document title of the paper
    public record Source(String quote, String place, String document) {}

    /// One that was made in this book.
    public CalendarEntry(Entry entry, String body, String resolution, List<Reminder> reminders, List<Source> sources,
            int sequence, Instant revised) {
        this(entry, body, resolution, reminders, sources, sequence, revised, Optional.empty(), List.of());
    }

    public CalendarEntry {
        if (sequence < 0)
            throw new IllegalArgumentException("revisions are counted from 0: " + sequence);
        reminders = List.copyOf(reminders);
        sources = List.copyOf(sources);
        formerLeads = List.copyOf(formerLeads);
    }

    /// Its identity in calendars: its own id, or that of the calendar it came from.
    public String uid() {
        return outside.map(OutsideEvent::uidOutside).orElseGet(() -> entry.id().toString());
    }

    public CalendarEntry from(Optional<OutsideEvent> calendar) {
        return new CalendarEntry(entry, body, resolution, reminders, sources, sequence, revised, calendar, formerLeads);
    }

    public CalendarEntry after(List<Integer> leads) {
        return new CalendarEntry(entry, body, resolution, reminders, sources, sequence, revised, outside, leads);
    }
}
