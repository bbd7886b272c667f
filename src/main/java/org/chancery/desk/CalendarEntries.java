package org.chancery.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.agenda.Id;
import org.chancery.agenda.OutsideEvent;
import org.chancery.desk.KeepingAgenda.Shown;
import org.chancery.desk.KeepingAgenda.Source;
import org.chancery.desk.registry.ResolutionNames;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.store.Sql;
import org.chancery.store.tables.calendars.OutsideEvents;

/// The entries of the book as a calendar shows them.
final class CalendarEntries {

    private CalendarEntries() {}

    /// @param only which; empty for all
    static List<CalendarEntry> of(Sql sql, Set<Id> only) {
        ResolutionNames resolutions = ResolutionNames.of(sql);
        Map<Id, OutsideEvent> outside = OutsideEvents.TABLE.byEntry(sql);
        return KeepingAgenda.shown(sql, only)
                .stream()
                .map(shown -> entry(shown, resolutions).from(Optional.ofNullable(outside.get(shown.entry().id()))))
                .toList();
    }

    private static CalendarEntry entry(Shown shown, ResolutionNames resolutions) {
        return new CalendarEntry(shown.entry(), shown.body(), resolutions.full(shown.entry().resolution()),
                shown.reminders(), shown.sources().stream().map(CalendarEntries::source).toList(), shown.sequence(),
                shown.revised());
    }

    private static CalendarEntry.Source source(Source source) {
        String place = !source.label().isEmpty()
                ? "¶" + source.label()
                : source.page() > 0 ? "page " + source.page() : "";
        return new CalendarEntry.Source(source.evidence().quote(), place, source.documentTitle());
    }
}
