package org.chancery.desk.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Id;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Placement;
import org.chancery.icalendar.Profile;
import org.chancery.icalendar.alarm.AlarmsBuilder;
import org.chancery.icalendar.file.CalendarFile;
import org.chancery.icalendar.file.Part;
import org.chancery.store.Sql;
import org.chancery.store.tables.Settings;
import org.chancery.store.tables.exporting.Dispatches;
import org.chancery.store.tables.exporting.Told;

/// The entries of an export at one moment of the book, beside what its calendar was told before.
///
/// @param station the zone in which reminders have their clock time
/// @param last the export before this one to the same calendar
public record Listing(Selection selection, ZoneId station, List<Listed> entries, Optional<Dispatch> last) {

    /// The name under which a calendar lists what it reads.
    private static final String NAME = "Chancery";

    /// @param calendar the name under which it is kept what the calendar was told
    /// @param shown reads what a calendar shows of these entries, of all if none is named
    /// @param since what is gone since before is not told any more
    public static Listing of(Sql sql, Selection selection, String calendar,
            BiFunction<Sql, Set<Id>, List<CalendarEntry>> shown, Instant since) {
        ZoneId station = Settings.TABLE.dutyStation(sql);
        Map<Id, Told> told = Dispatches.told(sql, calendar);
        List<CalendarEntry> ours = shown.apply(sql, selection.only());
        Map<Id, Told> gone = new HashMap<>(told);
        ours.stream().filter(e -> Placement.of(e.entry()) instanceof Placement.Placed).forEach(
                e -> gone.remove(e.entry().id()));
        if (!selection.only().isEmpty())
            gone.keySet().retainAll(selection.only());
        List<CalendarEntry> withdrawn = Withdrawing.of(sql, gone.values(), since);
        Set<Id> replaced = withdrawn.stream().map(e -> e.entry().id()).collect(Collectors.toSet());
        List<CalendarEntry> all = Stream.concat(ours.stream().filter(e -> !replaced.contains(e.entry().id())),
                withdrawn.stream()).toList();
        Optional<Dispatch> last = Dispatches.last(sql, calendar).map(
                made -> new Dispatch(made.at().atZone(station), selection.target(), made.place(), made.entries()));
        return new Listing(selection, station, compared(all, selection, station, told), last);
    }

    private static List<Listed> compared(List<CalendarEntry> all, Selection selection, ZoneId station,
            Map<Id, Told> told) {
        List<CalendarEntry> reminded = all.stream().map(
                e -> e.after(Optional.ofNullable(told.get(e.entry().id())).map(Told::leads).orElse(List.of())))
                .toList();
        List<Event> events = reminded.stream().flatMap(e -> event(e, selection.inexact()).stream()).toList();
        Map<Id, Part> parts = new CalendarFile(NAME, station, selection.target().profile(), events).parts().stream()
                .collect(Collectors.toMap(part -> part.event().entry().id(), part -> part));
        return reminded.stream().map(e -> {
            Optional<Part> part = Optional.ofNullable(parts.get(e.entry().id()));
            return new Listed(e, part.map(Part::event), part, Optional.ofNullable(told.get(e.entry().id())));
        }).toList();
    }

    private static Optional<Event> event(CalendarEntry shown, Inexact inexact) {
        return Event.of(shown).filter(
                e -> inexact == Inexact.LAST_DAY || !(e.placement() instanceof Placement.LastDay));
    }

    /// What is to be written.
    public List<Listed> written() {
        return entries.stream()
                .filter(e -> e.event().isPresent())
                .filter(e -> !selection.sinceLast() || e.difference() != Difference.UNCHANGED)
                .toList();
    }

    public void write(OutputStream out) throws IOException {
        Map<Id, String> made = written().stream().flatMap(e -> e.part().stream())
                .collect(Collectors.toMap(part -> part.event().entry().id(), Part::lines));
        file().write(out, event -> Objects.requireNonNull(made.get(event.entry().id())));
    }

    CalendarFile file() {
        return new CalendarFile(NAME, station, selection.target().profile(),
                written().stream().flatMap(e -> e.event().stream()).toList());
    }

    List<Row> rows() {
        return entries.stream().map(e -> e.row(reminders(e))).toList();
    }

    /// What the calendar knows once the file is read.
    List<Told> told() {
        return written().stream().map(e -> Withdrawing.told(e, leads(e))).toList();
    }

    /// The same of what is new to it.
    public List<Told> news() {
        return written().stream().filter(e -> e.difference() != Difference.UNCHANGED)
                .map(e -> Withdrawing.told(e, leads(e))).toList();
    }

    private Stream<Integer> leads(Listed listed) {
        return selection.target().profile().alarms() == Profile.Alarms.ENTRIES
                ? Stream.concat(listed.shown().formerLeads().stream(), reminders(listed).stream())
                : Stream.of();
    }

    /// The days before an entry on which its calendar will remind of it.
    private List<Integer> reminders(Listed listed) {
        int most = selection.target().profile().alarms() == Profile.Alarms.FIRST ? 1 : Integer.MAX_VALUE;
        return listed.event()
                .stream()
                .flatMap(event -> AlarmsBuilder.soundings(event, station).stream().limit(most))
                .map(sounding -> Math.toIntExact(sounding.daysBefore()))
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
