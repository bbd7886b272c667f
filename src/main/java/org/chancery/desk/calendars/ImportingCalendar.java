package org.chancery.desk.calendars;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.agenda.OutsideEvent;
import org.chancery.desk.calendars.CalendarLine.Kind;
import org.chancery.desk.ledger.Ledger;
import org.chancery.icalendar.reading.CalendarAnswer;
import org.chancery.icalendar.reading.CalendarReading;
import org.chancery.icalendar.reading.entry.ReadEntry;
import org.chancery.store.Sql;
import org.chancery.store.tables.Entries;

/// Taking in a calendar file: an invitation, the calendar of a body, anybody's export, our own. First it is looked at; what the officer then
/// takes of it enters the book as one act.
public final class ImportingCalendar {

    /// What came of looking at a file.
    public sealed interface Look {

        record Shown(CalendarPreview preview) implements Look {}

        /// @param sentence why nothing of it can be taken, for a person
        record Refused(String sentence) implements Look {}
    }

    /// What came of taking lines.
    ///
    /// @param added how many entries are new
    /// @param changed how many were changed, or marked as cancelled
    /// @param passed titles of what was decided on, and passed over because the book has changed since it was looked at
    public record Taken(int added, int changed, List<String> passed) {

        public Taken {
            passed = List.copyOf(passed);
        }
    }

    private static final int MOST_NAMED = 5;

    private final Ledger ledger;

    public ImportingCalendar(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Reads the file and puts it beside the book. Nothing is kept of it.
    public Look look(Path file) {
        String name = String.valueOf(file.getFileName());
        return switch (CalendarReading.of(file)) {
            case CalendarAnswer.Unreadable unreadable -> new Look.Refused(unreadable.sentence());
            case CalendarAnswer.Read read -> new Look.Shown(look(name, read));
        };
    }

    private CalendarPreview look(String name, CalendarAnswer.Read read) {
        LocalDate today = ledger.today();
        return ledger.read(sql -> {
            ZoneId station = ledger.dutyStation();
            Unpacked unpacked = Unpacking.of(name, read, today, station);
            List<CalendarLine> lines = Reconciling.lines(new Shelf(sql, station), unpacked);
            List<String> remarks = Stream.concat(unpacked.remarks().stream(), gone(sql, name, lines, today)).toList();
            return new CalendarPreview(unpacked, lines, remarks);
        });
    }

    /// What is still to come, came with a file of this name before, and is not in it any more. Nothing is done about it.
    private static Stream<String> gone(Sql sql, String name, List<CalendarLine> lines, LocalDate today) {
        Set<Id> here = lines.stream().flatMap(line -> line.entry().stream()).collect(Collectors.toSet());
        List<String> gone = Entries.ahead(sql, today)
                .filter(entry -> entry.origin() instanceof Origin.Imported from && from.calendar().equals(name))
                .filter(entry -> !here.contains(entry.id()))
                .map(Entry::title)
                .toList();
        if (gone.isEmpty())
            return Stream.empty();
        String named = String.join("; ", gone.subList(0, Math.min(gone.size(), MOST_NAMED)));
        boolean one = gone.size() == 1;
        return Stream.of(gone.size() + " that came with this calendar before " + (one ? "is" : "are")
                + " not in it any more and " + (one ? "stays as it is: " : "stay as they are: ") + named
                + (gone.size() > MOST_NAMED ? "; …" : "."));
    }

    /// Takes what was decided on, as one act. A line about which the book has changed since is passed over, and named.
    ///
    /// @param decisions by the number of the line; what is not in it is left
    public Taken take(CalendarPreview preview, Map<Integer, Decision> decisions) {
        LocalDate today = ledger.today();
        ZoneId station = ledger.dutyStation();
        return ledger.change("Import " + preview.file(), tx -> {
            var shelf = new Shelf(tx.sql(), station);
            List<CalendarLine> now = Reconciling.lines(shelf, preview.unpacked());
            var taking = new Taking(tx, ledger.clock(), preview.unpacked(), today);
            var passed = new ArrayList<String>();
            int added = 0;
            int changed = 0;
            for (CalendarLine line : preview.lines()) {
                Decision decision = decisions.getOrDefault(line.number(), Decision.LEAVE);
                if (decision == Decision.LEAVE || !line.kind().decisions().contains(decision))
                    continue;
                if (!line.equals(now.get(line.number()))) {
                    passed.add(line.title());
                    continue;
                }
                ReadEntry read = preview.unpacked().entries().get(line.number());
                boolean adds = line.kind() == Kind.NEW || decision == Decision.NEW;
                if (adds)
                    taking.add(read, shelf.outside(read));
                else
                    change(taking, shelf, line, read);
                added += adds ? 1 : 0;
                changed += adds ? 0 : 1;
            }
            taking.relate();
            tx.alsoCalled(taking.also());
            return new Taken(added, changed, passed);
        });
    }

    private static void change(Taking taking, Shelf shelf, CalendarLine line, ReadEntry read) {
        Entry entry = line.entry().flatMap(shelf::entry).orElseThrow();
        List<String> labels = line.differences().stream().map(Difference::field).toList();
        List<Field> fields = List.of(Field.values()).stream().filter(f -> labels.contains(f.label())).toList();
        Optional<OutsideEvent> before = shelf.outside(read);
        taking.change(entry, read, fields, before);
    }
}
