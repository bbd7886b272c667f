package org.chancery.desk;

import org.chancery.desk.registry.ResolutionNames;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.OutsideEvent;
import org.chancery.agenda.Reminder;
import org.chancery.desk.KeepingAgenda.Shown;
import org.chancery.desk.KeepingAgenda.Source;
import org.chancery.desk.writing.WholeFile;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Placement;
import org.chancery.icalendar.file.CalendarFile;
import org.chancery.store.tables.calendars.OutsideEvents;
import org.chancery.time.text.WhenLabel;

/// Carrying entries and their reminders out into a calendar file.
///
/// The file follows the book and nothing else: exported again, an unchanged entry is the same to the octet, a changed one keeps its UID
/// under a higher SEQUENCE.
public final class ExportingCalendar {

    /// The name under which a calendar lists what it reads.
    private static final String NAME = "Chancery";

    /// What becomes of an entry whose day is not known.
    public enum Imprecise {
        /// It stands on the last day on which it can be, as tentative, its title saying that the day is not known.
        LAST_DAY, LEAVE_OUT
    }

    /// @param why why it is not exported, in a few words: "no date to export"; empty if it is
    /// @param reminders days before
    public record Row(Entry entry, boolean exported, String why, List<Integer> reminders) {}

    public record Preview(List<Row> rows) {}

    /// @param entries how many were written
    public record Exported(Path file, int entries, List<Row> leftOut) {}

    /// What is exported, of one moment of the book.
    private record Taken(List<CalendarEntry> entries, ZoneId station) {}

    private final Desk desk;

    ExportingCalendar(Desk desk) {
        this.desk = desk;
    }

    /// @param only which entries; empty for all
    public Preview preview(Set<Id> only) {
        return preview(only, Imprecise.LAST_DAY);
    }

    /// @param only which entries; empty for all
    public Preview preview(Set<Id> only, Imprecise imprecise) {
        return new Preview(take(only).entries().stream().map(e -> row(e, imprecise)).toList());
    }

    /// Writes the file, or replaces it whole.
    ///
    /// @param only which entries; empty for all
    /// @throws org.chancery.desk.writing.WritingTrouble if it cannot be written; what was there is unchanged
    public Exported export(Set<Id> only, Imprecise imprecise, Path out) {
        Taken taken = take(only);
        CalendarFile calendar = calendar(taken, imprecise);
        WholeFile.write(out, calendar::write);
        return new Exported(out, calendar.events().size(), leftOut(taken.entries(), imprecise));
    }

    /// The calendar as text, for the clipboard.
    public String text(Set<Id> only, Imprecise imprecise) {
        return calendar(take(only), imprecise).text();
    }

    private static CalendarFile calendar(Taken taken, Imprecise imprecise) {
        List<Event> events = taken.entries()
                .stream()
                .filter(e -> why(e.entry(), imprecise).isEmpty())
                .flatMap(e -> Event.of(e).stream())
                .toList();
        return new CalendarFile(NAME, taken.station(), events);
    }

    private static List<Row> leftOut(List<CalendarEntry> entries, Imprecise imprecise) {
        return entries.stream().map(e -> row(e, imprecise)).filter(r -> !r.exported()).toList();
    }

    private static Row row(CalendarEntry shown, Imprecise imprecise) {
        String why = why(shown.entry(), imprecise);
        boolean reminded = why.isEmpty() && Event.of(shown).filter(e -> !e.settled()).isPresent();
        List<Integer> reminders = reminded ? shown.reminders().stream().map(Reminder::daysBefore).toList() : List.of();
        return new Row(shown.entry(), why.isEmpty(), why, reminders);
    }

    private static String why(Entry entry, Imprecise imprecise) {
        return switch (Placement.of(entry)) {
            case Placement.Nowhere nowhere -> nowhere.why();
            case Placement.LastDay l when imprecise == Imprecise.LEAVE_OUT ->
                "no exact day: " + WhenLabel.medium(entry.when());
            case Placement.Placed placed -> "";
        };
    }

    private Taken take(Set<Id> only) {
        return desk.read(sql -> {
            ResolutionNames resolutions = ResolutionNames.of(sql);
            Map<Id, OutsideEvent> outside = OutsideEvents.TABLE.byEntry(sql);
            return new Taken(KeepingAgenda.shown(sql, only).stream().map(s -> entry(s, resolutions, outside)).toList(),
                    SettingUp.dutyStation(sql));
        });
    }

    private static CalendarEntry entry(Shown shown, ResolutionNames resolutions, Map<Id, OutsideEvent> outside) {
        return new CalendarEntry(shown.entry(), shown.body(), resolutions.full(shown.entry().resolution()),
                shown.reminders(),
                shown.sources().stream().map(ExportingCalendar::source).toList(), shown.sequence(), shown.revised(),
                Optional.ofNullable(outside.get(shown.entry().id())));
    }

    private static CalendarEntry.Source source(Source source) {
        String place = !source.label().isEmpty()
                ? "¶" + source.label()
                : source.page() > 0 ? "page " + source.page() : "";
        return new CalendarEntry.Source(source.evidence().quote(), place, source.documentTitle());
    }
}
