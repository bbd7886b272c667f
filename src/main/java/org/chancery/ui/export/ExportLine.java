package org.chancery.ui.export;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.chancery.agenda.Entry;
import org.chancery.time.text.WhenLabel;

/// An entry that could go into the calendar file, ticked or not.
///
/// @param possible whether it has a date that a calendar can show
/// @param why why not; empty if it is possible
/// @param reminders days before
public record ExportLine(Entry entry, boolean possible, String why, List<Integer> reminders, BooleanProperty ticked) {

    ExportLine(Entry entry, boolean possible, String why, List<Integer> reminders, boolean ticked) {
        this(entry, possible, why, reminders, new SimpleBooleanProperty(ticked));
    }

    String date() {
        return possible ? WhenLabel.medium(entry.when()) : why;
    }

    /// "14d, 7d, 1d", or a dash.
    String reminderText() {
        return reminders.isEmpty() ? "–" : reminders.stream().map(d -> d + "d").collect(Collectors.joining(", "));
    }
}
