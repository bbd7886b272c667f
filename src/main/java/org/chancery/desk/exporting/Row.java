package org.chancery.desk.exporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Entry;
import org.chancery.time.When;

/// What becomes of one entry in an export.
///
/// @param entry one that is no longer in the book as it was told last, called off
/// @param why why it is not exported, in a few words: "no date to export"; empty if it is
/// @param reminders days before, of those that the calendar keeps
/// @param before the date that the calendar was told last, if it is another
/// @param onLastDay the day on which a calendar shows it, where its own day is not known
public record Row(Entry entry, String why, List<Integer> reminders, Difference difference, Optional<When> before,
        Optional<LocalDate> onLastDay) {

    public Row {
        reminders = List.copyOf(reminders);
    }

    /// Whether a calendar can show it.
    public boolean possible() {
        return why.isEmpty();
    }
}
