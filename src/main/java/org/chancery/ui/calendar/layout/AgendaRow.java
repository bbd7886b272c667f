package org.chancery.ui.calendar.layout;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.agenda.Entry;

/// A line of the agenda.
public sealed interface AgendaRow {

    /// An entry on one of its days, or under the month by which it can fall.
    ///
    /// @param gap what is said of the empty days before it, if they are many
    /// @param heading the day or month it stands under, on the first line of it
    /// @param day the day it stands on; the last possible one if it is not known to the day
    /// @param span where it is in a run of days: "day 2 of 3", "begins, until 24 Jan"; empty for one day
    record Line(Optional<String> gap, Optional<String> heading, Entry entry, LocalDate day,
            String span) implements AgendaRow {}

    /// What is said where the list begins, if there is something before.
    record Earlier(String words) implements AgendaRow {}

    /// What is said where the list ends.
    ///
    /// @param more whether something comes after
    record End(String words, boolean more) implements AgendaRow {}
}
