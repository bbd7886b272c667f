package org.chancery.desk.exporting;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.chancery.agenda.Id;
import org.chancery.desk.ledger.Ledger;
import org.chancery.desk.writing.WholeFile;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.store.Sql;
import org.chancery.store.tables.exporting.Dispatches;

/// Carrying entries and their reminders out into a calendar file.
///
/// The file follows the book and nothing else: exported again, an unchanged entry is the same to the octet, a changed one keeps its UID
/// under a higher SEQUENCE. Each export is kept in mind, so that the next can tell only what is new.
public final class ExportingCalendar {

    /// What an export would do, before it does it.
    ///
    /// @param rows by date; at the end what the calendar knows and the book has no more
    /// @param remarks what the calendar will not show as the book has it
    /// @param last the export before this one to the same calendar
    public record Preview(List<Row> rows, List<Remark> remarks, Optional<Dispatch> last) {}

    /// What an export did.
    ///
    /// @param entries how many were written; if none was to be told, no file was written
    /// @param leftOut what has no place in a calendar, and why
    public record Exported(Path file, int entries, Map<Difference, Integer> differences, List<Row> leftOut) {}

    /// How long what was called off stays in whole files.
    private static final Duration KEPT = Duration.ofDays(366);

    private final Ledger ledger;
    private final BiFunction<Sql, Set<Id>, List<CalendarEntry>> shown;

    /// @param shown reads what a calendar shows of these entries, of all if none is named
    public ExportingCalendar(Ledger ledger, BiFunction<Sql, Set<Id>, List<CalendarEntry>> shown) {
        this.ledger = ledger;
        this.shown = shown;
    }

    /// The calendar to which was exported last; Outlook until then.
    public Target usual() {
        return ledger.read(Dispatches::last).map(made -> Target.valueOf(made.target())).orElse(Target.OUTLOOK);
    }

    /// What an export would write, leave out and change there.
    public Preview preview(Selection selection) {
        Listing listing = listing(selection);
        return new Preview(listing.rows(), Preflight.of(listing), listing.last());
    }

    /// Writes the file, or replaces it whole, and keeps in mind what was told. If there is nothing to tell since the last time, no file is
    /// written.
    ///
    /// @throws org.chancery.desk.writing.WritingTrouble if it cannot be written; what was there is unchanged
    public Exported export(Selection selection, Path out) {
        Listing listing = listing(selection);
        List<Listed> written = listing.written();
        if (!selection.sinceLast() || !written.isEmpty()) {
            WholeFile.write(out, listing::write);
            var made = new Dispatches.Made(ledger.clock().instant(), selection.target().name(), out.toString(),
                    written.size());
            ledger.note(sql -> Dispatches.keep(sql, made, listing.told()));
        }
        return new Exported(out, written.size(), differences(written),
                listing.rows().stream().filter(row -> !row.possible()).toList());
    }

    /// The calendar as text, for the clipboard. It is not kept in mind: nobody knows where it is pasted.
    public String text(Selection selection) {
        return listing(selection).file().text();
    }

    private Listing listing(Selection selection) {
        return ledger.read(sql -> Listing.of(sql, selection, selection.target().name(), shown,
                ledger.clock().instant().minus(KEPT)));
    }

    private static Map<Difference, Integer> differences(List<Listed> written) {
        var counts = new EnumMap<Difference, Integer>(Difference.class);
        written.forEach(e -> counts.merge(e.difference(), 1, Integer::sum));
        return counts;
    }
}
