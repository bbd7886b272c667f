package org.chancery.desk.away;

import java.time.Instant;
import java.util.List;
import org.chancery.agenda.Entry;

/// What happened between two looks at the book: each entry once, under the first heading that fits.
///
/// @param since when it was last looked at
/// @param until when it was read
/// @param groups those that would be empty are not there
public record Away(Instant since, Instant until, List<Group> groups) {

    /// In the order in which an officer wants to hear of it.
    public enum Kind {
        OVERDUE("Overdue now"), DUE("Due today"), BEGUN("Under way"), HELD("Took place meanwhile"), REMINDED(
                "Reminders missed"), MOVED("Moved meanwhile");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public record Group(Kind kind, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /// One entry and all that happened to it.
    ///
    /// @param body short name; empty if none
    /// @param what "3 days overdue · reminder of Mon 21 Oct 2024, 09:00"
    public record Line(Entry entry, String body, String what) {}

    public Away {
        groups = List.copyOf(groups);
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    public int size() {
        return groups.stream().mapToInt(group -> group.lines().size()).sum();
    }
}
