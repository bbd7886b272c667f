package org.chancery.ui.export;

import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.chancery.agenda.Entry;
import org.chancery.desk.exporting.Row;
import org.chancery.time.Day;
import org.chancery.time.text.WhenLabel;

/// An entry that could go into the calendar file, ticked or not.
public record ExportLine(Row row, BooleanProperty ticked) {

    ExportLine(Row row, boolean ticked) {
        this(row, new SimpleBooleanProperty(ticked));
    }

    public Entry entry() {
        return row.entry();
    }

    /// Whether it has a date that a calendar can show.
    public boolean possible() {
        return row.possible();
    }

    /// Why not; empty if it is possible.
    public String why() {
        return row.why();
    }

    /// "May 2025 · on Sat 31 May 2025" for what has no day of its own.
    String date() {
        if (!possible())
            return why();
        String when = WhenLabel.medium(entry().when());
        return row.onLastDay().map(day -> when + " · on " + WhenLabel.medium(Day.of(day))).orElse(when);
    }

    /// "14d, 7d, 1d", or a dash.
    String reminderText() {
        return row.reminders().isEmpty()
                ? "–"
                : row.reminders().stream().map(d -> d + "d").collect(Collectors.joining(", "));
    }
}
