package org.chancery.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Body;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Meetings;
import org.chancery.store.tables.Tables;
import org.chancery.time.Day;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A book in a folder of its own, on a fixed day, for the tests of what the book keeps and how.
abstract class BookOnDisk {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        file = folder.resolve("données de la mission?", "the officer's #1 book.chancery");
    }

    Book open(Clock clock) {
        return Book.open(file, Tables.ALL, clock);
    }

    static Body add(Book book, String name) {
        Body body = new Body(Id.fresh(CLOCK), name, "");
        return book.change("Add " + name, tx -> {
            tx.put(Bodies.TABLE, body);
            return body;
        });
    }

    static void put(Book book, Meeting meeting) {
        book.change("Save " + meeting.title(), tx -> {
            tx.put(Meetings.TABLE, meeting);
            return meeting;
        });
    }

    static Meeting meeting(String title, int day) {
        return new Meeting(Id.fresh(CLOCK), title, Optional.empty(), Optional.empty(),
                Day.of(LocalDate.of(2024, 12, day)), new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", "");
    }

    static int sequence(Book book, Meeting meeting) {
        return book.read(sql -> Revisions.all(sql)).get(meeting.id()).sequence();
    }

    static List<String> bodies(Book book) {
        return book.read(Bodies.TABLE::byName).stream().map(Body::name).toList();
    }

    static List<String> settings(Sql sql, String... names) {
        return List.of(names).stream().map(sql::pragma).toList();
    }
}
