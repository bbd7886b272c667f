package org.chancery.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.desk.exporting.ExportingCalendar.Exported;
import org.chancery.desk.exporting.Difference;
import org.chancery.desk.exporting.Inexact;
import org.chancery.desk.exporting.Row;
import org.chancery.desk.exporting.Selection;
import org.chancery.desk.exporting.Target;
import org.chancery.time.When;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A desk whose clock the test moves, and the calendar file that goes out from it.
abstract class ExportAtTheDesk {

    static final When MAY = org.chancery.time.Imprecise.month(2025, 5).saying("May 2025");

    @TempDir
    Path folder;
    Instant now = Instant.parse("2024-10-16T07:00:00Z");
    final Clock clock = Clock.systemUTC();
    Desk desk;
    Path file;

    @BeforeEach
    void atADesk() {
        desk = open();
        file = folder.resolve("reminders.ics");
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    static Row row(Entry entry, String why, List<Integer> reminders) {
        return new Row(entry, why, reminders, why.isEmpty() ? Difference.NEW : Difference.UNCHANGED, Optional.empty(),
                Optional.of(day("2025-05-31")).filter(last -> why.isEmpty() && entry.when().sameDateAs(MAY)));
    }

    Desk open() {
        return Desk.open(folder.resolve("book.chancery"), ((InstantSource) () -> now).withZone(ZoneOffset.UTC));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Exported export() {
        return desk.exporting().export(Selection.of(Set.of(), Target.PLAIN, Inexact.LAST_DAY), file);
    }

    Map<Id, VEvent> events() {
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(Files.readAllBytes(file)))
                    .<VEvent>getComponents("VEVENT")
                    .stream()
                    .collect(Collectors.toMap(e -> Id.parse(e.getUid().orElseThrow().getValue()), e -> e));
        } catch (IOException | ParserException e) {
            throw new AssertionError(e);
        }
    }

    static int sequence(VEvent event) {
        return event.getSequence().getSequenceNo();
    }

    static Instant stamp(VEvent event) {
        return event.getDateStamp().orElseThrow().getDate();
    }

    Meeting meeting(String title, When when) {
        return new Meeting(Id.fresh(clock), title, Optional.empty(), Optional.empty(), when, new Origin.Typed(),
                "Nairobi", Meeting.Status.CONFIRMED, "", "");
    }

    static Meeting moved(Meeting m, When when) {
        return m.dated(when, m.origin());
    }

    static Meeting as(Meeting m, Meeting.Status status) {
        return new Meeting(m.id(), m.title(), m.body(), m.resolution(), m.when(), m.origin(), m.place(), status,
                m.doubt(), m.note());
    }

    Deliverable deliverable(String title, When when) {
        return new Deliverable(Id.fresh(clock), Deliverable.Kind.DEADLINE, title, Optional.empty(), Optional.empty(),
                Optional.empty(), when,
                new Origin.Typed(), "Secretariat", "", Deliverable.Status.EXPECTED, "", "");
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
