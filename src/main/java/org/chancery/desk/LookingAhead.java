package org.chancery.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;

/// Seeing what comes, what is due and what is late.
public final class LookingAhead {

    /// One entry in a list of what comes.
    ///
    /// @param body short name; empty if none
    /// @param resolution number; empty if none
    /// @param reminders days before, the earliest first
    /// @param distance how far off it is: "in 12 days", "tomorrow", "3 days overdue", "this month"; empty if it has no date
    public record Line(Entry entry, String body, String resolution, List<Integer> reminders, boolean overdue,
            String distance) {

        public Line {
            reminders = List.copyOf(reminders);
        }
    }

    /// @param title "Overdue", "Next 14 days", "Later this year", "2025", "Undated"
    public record Group(String title, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /// What lies ahead of a day. Groups that would be empty are not there.
    ///
    /// @param due how many deliverables are overdue or due within 14 days
    public record Horizon(LocalDate asOf, List<Group> groups, int due) {

        public Horizon {
            groups = List.copyOf(groups);
        }
    }

    private final Desk desk;

    LookingAhead(Desk desk) {
        this.desk = desk;
    }

    public Horizon horizon(LocalDate asOf) {
        return horizon(asOf, Optional.empty());
    }

    /// @param body whose entries to show; empty for all
    public Horizon horizon(LocalDate asOf, Optional<Id> body) {
        throw new UnsupportedOperationException();
    }

    /// What is overdue, and what is due or takes place within so many days.
    public List<Line> due(LocalDate asOf, int days) {
        throw new UnsupportedOperationException();
    }
}
