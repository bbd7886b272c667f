package org.chancery.desk.calendars;

import java.util.List;
import org.chancery.icalendar.reading.CalendarAnswer.Refused;
import org.chancery.icalendar.reading.entry.ReadEntry;

/// What is in a calendar file, each event by itself.
///
/// @param file its name
/// @param calendar what the calendar calls itself; may be empty
/// @param entries in the order of the file, what repeats in the order of its dates; no two have the same identity
record Unpacked(String file, String calendar, List<ReadEntry> entries, List<Refused> refused, List<String> remarks) {

    Unpacked {
        entries = List.copyOf(entries);
        refused = List.copyOf(refused);
        remarks = List.copyOf(remarks);
    }
}
