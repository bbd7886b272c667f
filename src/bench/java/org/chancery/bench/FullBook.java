package org.chancery.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reminder;
import org.chancery.agenda.Resolution;
import org.chancery.agenda.moving.RandomAgenda;
import org.chancery.store.Book;
import org.chancery.store.Transaction;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Deliverables;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.Meetings;
import org.chancery.store.tables.Reminders;
import org.chancery.store.tables.Resolutions;
import org.chancery.store.tables.Tables;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Moment;
import org.chancery.time.Part;
import org.chancery.time.Span;
import org.chancery.time.When;

/// A book as it may be after many years: 10,000 meetings and deliverables of twenty bodies, over twenty years, one reminder each.
final class FullBook {

    static final int ENTRIES = 10_000;
    static final LocalDate TODAY = LocalDate.of(2024, 10, 16);
    /// The first day of a month in which far too much happens.
    static final LocalDate CROWDED = LocalDate.of(2024, 12, 1);
    static final int CROWD = 5_000;
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T06:00:00Z"), ZoneOffset.UTC);

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 4);
    private static final int BODIES = 20;

    private FullBook() {}

    static void write(Path file) {
        try (var book = Book.open(file, Tables.ALL, CLOCK)) {
            var bodies = IntStream.range(0, BODIES).mapToObj(FullBook::body).toList();
            var resolutions = IntStream.range(0, BODIES).mapToObj(i -> resolution(i, bodies.get(i))).toList();
            for (int from = 0; from < ENTRIES; from += 100) {
                var first = from;
                book.change("Add entries", tx -> {
                    bodies.forEach(body -> tx.put(Bodies.TABLE, body));
                    resolutions.forEach(each -> tx.put(Resolutions.TABLE, each));
                    IntStream.range(first, first + 100).forEach(i -> put(tx, i, bodies, resolutions));
                    return first;
                });
            }
        }
    }

    /// An agenda of which most dates hang on a meeting: 2,000 meetings, 20,000 deliverables, 200 rules, a ladder of reminders each.
    static void writeTied(Path file) {
        var entries = new RandomAgenda(20241016, 2_000, 20_000, 200).entries();
        try (var book = Book.open(file, Tables.ALL, CLOCK)) {
            book.change("Add entries", tx -> {
                entries.forEach(entry -> {
                    Entries.put(tx, entry);
                    List.of(21, 7, 1)
                            .forEach(days -> tx.put(Reminders.TABLE,
                                    new Reminder(Id.fresh(CLOCK), entry.id(), days, LocalTime.of(9, 0))));
                });
                return file;
            });
        }
    }

    /// Adds so many entries to one month: half of them due on a day, the others meetings at an hour.
    static void crowd(Path file) {
        try (var book = Book.open(file, Tables.ALL, CLOCK)) {
            book.change("Add a crowd", tx -> {
                IntStream.range(0, CROWD).forEach(i -> crowd(tx, i));
                return CROWD;
            });
        }
    }

    private static void crowd(Transaction tx, int number) {
        var day = CROWDED.plusDays(number % 31);
        var hour = LocalTime.of(8 + number % 10, 0);
        if (number % 2 == 0) {
            tx.put(Meetings.TABLE,
                    new Meeting(Id.fresh(CLOCK), "Informal " + number, Optional.empty(), Optional.empty(),
                            Moment.of(day, hour, hour.plusHours(1), ZoneOffset.UTC), new Origin.Typed(), "Nairobi",
                            Meeting.Status.CONFIRMED, "", ""));
        } else {
            tx.put(Deliverables.TABLE,
                    new Deliverable(Id.fresh(CLOCK), Deliverable.Kind.DEADLINE, "Paper " + number, Optional.empty(),
                            Optional.empty(), Optional.empty(), Day.of(day), new Origin.Typed(), "Secretariat", "",
                            Deliverable.Status.EXPECTED, "", ""));
        }
    }

    private static void put(Transaction tx, int number, List<Body> bodies, List<Resolution> resolutions) {
        var id = Id.fresh(CLOCK);
        var body = Optional.of(bodies.get(number % BODIES).id());
        var resolution = Optional.of(resolutions.get(number % BODIES).id());
        if (number % 2 == 0) {
            tx.put(Meetings.TABLE,
                    new Meeting(id, "Meeting " + number + " of the working group", body, resolution, when(number),
                            new Origin.Typed(), "Nairobi", Meeting.Status.CONFIRMED, "", ""));
        } else {
            tx.put(Deliverables.TABLE,
                    new Deliverable(id, Deliverable.Kind.DEADLINE, "Background paper " + number, body, resolution,
                            Optional.empty(),
                            when(number), new Origin.Typed(), "Secretariat", "", Deliverable.Status.EXPECTED, "", ""));
        }
        tx.put(Reminders.TABLE, new Reminder(Id.fresh(CLOCK), id, 7, LocalTime.of(9, 0)));
    }

    private static When when(int number) {
        var day = FIRST.plusDays(number * 7300L / ENTRIES);
        return switch (number % 5) {
            case 0, 1 -> new Day(day, day.toString());
            case 2, 3 -> new Days(day, day.plusDays(2), day + " and two more days");
            default -> new Imprecise(Span.month(day.getYear(), day.getMonthValue()), Part.WHOLE, "that month");
        };
    }

    private static Body body(int number) {
        return new Body(Id.fresh(CLOCK), "Open-ended working group number " + number, "Group " + number);
    }

    private static Resolution resolution(int number, Body body) {
        return new Resolution(Id.fresh(CLOCK), Optional.of(Resolution.Kind.RESOLUTION), "2/" + number, "",
                Optional.of(body.id()), "");
    }
}
