package org.chancery.icalendar.reading;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chancery.icalendar.reading.component.Component;

/// What came of reading a calendar file.
public sealed interface CalendarAnswer {

    /// What it holds.
    ///
    /// @param refused what could not be read, each by itself; the rest is whole
    /// @param remarks what a person should know of the file as a whole, each a sentence
    record Read(Head head, List<Component> components, List<Refused> refused, List<String> remarks)
            implements
                CalendarAnswer {

        public Read {
            components = List.copyOf(components);
            refused = List.copyOf(refused);
            remarks = List.copyOf(remarks);
        }
    }

    /// Nothing is taken from it.
    ///
    /// @param sentence what it is and where, for a person
    record Unreadable(String sentence) implements CalendarAnswer {}

    /// What the file says of itself.
    ///
    /// @param name of the calendar; may be empty
    /// @param zone in which clock times without a zone are meant, if it says so
    /// @param own whether this program wrote it
    record Head(String name, Optional<ZoneId> zone, boolean own) {}

    /// An event or task that is not taken.
    ///
    /// @param line on which it begins
    /// @param title as far as it has one
    /// @param why one sentence
    record Refused(int line, String title, String why) {}
}
