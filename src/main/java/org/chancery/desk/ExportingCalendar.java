package org.chancery.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;

/// Carrying entries and their reminders out into a calendar file.
public final class ExportingCalendar {

    /// What becomes of an entry whose day is not known.
    public enum Imprecise {
        /// It stands on the last day on which it can be.
        LAST_DAY, LEAVE_OUT
    }

    /// @param why why it is not exported: "no date to export"; empty if it is
    /// @param reminders days before
    public record Row(Entry entry, boolean exported, String why, List<Integer> reminders) {}

    public record Preview(List<Row> rows) {}

    public record Exported(Path file, int entries, List<Entry> leftOut) {}

    private final Desk desk;

    ExportingCalendar(Desk desk) {
        this.desk = desk;
    }

    /// @param only which entries; empty for all
    public Preview preview(Set<Id> only) {
        throw new UnsupportedOperationException();
    }

    /// @param only which entries; empty for all
    public Exported export(Set<Id> only, Imprecise imprecise, Path out) {
        throw new UnsupportedOperationException();
    }

    /// The calendar as text, for the clipboard.
    public String text(Set<Id> only, Imprecise imprecise) {
        throw new UnsupportedOperationException();
    }
}
