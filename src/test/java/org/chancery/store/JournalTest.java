package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Body;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.history.Act;
import org.chancery.history.BookTrouble;
import org.chancery.store.tables.Bodies;
import org.chancery.time.Day;
import org.junit.jupiter.api.Test;

/// What an act leaves behind: whole or nothing, field by field, told to those who watch.
class JournalTest extends BookOnDisk {

    @Test
    void anActIsKeptWholeOrNotAtAll() {
        try (Book book = open(CLOCK)) {
            assertThatThrownBy(() -> book.change("Add two bodies", tx -> {
                tx.put(Bodies.TABLE, new Body(Id.fresh(CLOCK), "Assembly", ""));
                throw new IllegalStateException("the second one fails");
            })).hasMessage("the second one fails");
            assertThat(bodies(book)).isEmpty();
            assertThat(book.acts(10)).isEmpty();
            add(book, "Executive Board");
            assertThat(bodies(book)).containsExactly("Executive Board");
        }
    }

    @Test
    void whatChangesNothingLeavesNoTrace() {
        try (Book book = open(CLOCK)) {
            Body body = add(book, "Executive Board");
            book.change("Change nothing", tx -> {
                tx.put(Bodies.TABLE, body);
                return body;
            });
            assertThat(book.acts(10)).extracting(Act::label).containsExactly("Add Executive Board");
        }
    }

    @Test
    void onlyChangedFieldsAreWrittenToTheJournalEachWithTheClockOfTheValueItReplaces() {
        try (Book book = open(CLOCK)) {
            Body body = add(book, "Board");
            book.change("Rename", tx -> {
                tx.put(Bodies.TABLE, new Body(body.id(), "Executive Board", "Board"));
                return body;
            });
            List<String> fields = book.read(sql -> sql.list("""
                    SELECT later.field || ' ' || later.old || ' > ' || later.new || (later.base_hlc = first.hlc)
                    || (later.hlc > first.hlc) FROM change later JOIN change first USING (id, field)
                    WHERE later.act = 2 AND first.act = 1""", row -> row.getString(1)));
            assertThat(fields).containsExactly("name Board > Executive Board11");
        }
    }

    @Test
    void aWatcherIsToldOfEachActAndNotOfWhatFailed() throws Exception {
        try (Book book = open(CLOCK)) {
            var told = new ArrayList<String>();
            AutoCloseable watch = book.watch(act -> told.add(act.kind() + " " + act.label()));
            add(book, "Assembly");
            book.undo();
            book.redo();
            watch.close();
            add(book, "Committee");
            assertThat(told).containsExactly("DO Add Assembly", "UNDO Add Assembly", "REDO Add Assembly");
        }
    }

    @Test
    void aWatcherThatFailsDoesNotMakeTheActFail() throws Exception {
        var bug = new IllegalStateException("a watcher's own bug");
        var heard = new ArrayList<Throwable>();
        Thread thread = Thread.currentThread();
        var handler = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((where, what) -> heard.add(what));
        try (Book book = open(CLOCK)) {
            book.watch(act -> {
                throw bug;
            });
            add(book, "Assembly");
            assertThat(bodies(book)).containsExactly("Assembly");
            assertThat(heard).containsExactly(bug);
        } finally {
            thread.setUncaughtExceptionHandler(handler);
        }
    }

    @Test
    void aClosedBookSaysThatItIsClosed() {
        Book book = open(CLOCK);
        book.close();
        book.close();
        assertThatThrownBy(() -> bodies(book)).isInstanceOf(BookTrouble.class).hasMessage("The book is closed.");
        assertThatThrownBy(() -> add(book, "Assembly")).isInstanceOf(BookTrouble.class)
                .hasMessageStartingWith("The book is closed.");
        assertThatThrownBy(book::undo).isInstanceOf(BookTrouble.class).hasMessageStartingWith("The book is closed.");
    }

    @Test
    void aNewActForgetsWhatWasUndone() {
        try (Book book = open(CLOCK)) {
            add(book, "Assembly");
            add(book, "Board");
            book.undo();
            assertThat(book.redoable().map(Act::label)).contains("Add Board");
            add(book, "Committee");
            assertThat(book.redoable()).isEmpty();
            assertThat(book.undoable().map(Act::label)).contains("Add Committee");
            book.undo();
            assertThat(book.undoable().map(Act::label)).contains("Add Assembly");
        }
    }

    @Test
    void theSequenceOfAnEntryRisesWithEachVisibleChangeAndAlsoWhenItIsUndone() {
        Meeting meeting = meeting("Executive Board", 4);
        try (Book book = open(CLOCK)) {
            put(book, meeting);
            assertThat(sequence(book, meeting)).isZero();
            put(book, meeting);
            assertThat(sequence(book, meeting)).isZero();
            put(book, new Meeting(meeting.id(), meeting.title(), Optional.empty(), Optional.empty(),
                    Day.of(LocalDate.of(2024, 12, 5)), meeting.origin(), "", meeting.status(), "", ""));
            assertThat(sequence(book, meeting)).isEqualTo(1);
            book.undo();
            assertThat(sequence(book, meeting)).isEqualTo(2);
        }
    }

    @Test
    void aBodyRenamedIsShownDifferentlyInTheCalendarOfItsMeetings() {
        try (Book book = open(CLOCK)) {
            Body body = add(book, "Board");
            Meeting of = new Meeting(Id.fresh(CLOCK), "First session", Optional.of(body.id()), Optional.empty(),
                    Day.of(LocalDate.of(2024, 12, 4)), new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", "");
            Meeting other = meeting("Briefing", 4);
            put(book, of);
            put(book, other);
            book.change("Rename", tx -> {
                tx.put(Bodies.TABLE, new Body(body.id(), "Executive Board", ""));
                return body;
            });
            assertThat(sequence(book, of)).isEqualTo(1);
            assertThat(sequence(book, other)).isZero();
        }
    }

    @Test
    void theClockOfTheJournalNeverGoesBackEvenIfTheMachinesDoes() {
        try (Book book = open(CLOCK)) {
            add(book, "Assembly");
        }
        try (Book book = open(Clock.offset(CLOCK, Duration.ofDays(-3)))) {
            add(book, "Board");
            List<Long> clocks = book
                    .read(sql -> sql.list("SELECT hlc FROM change ORDER BY n", row -> row.getLong(1)));
            assertThat(clocks).isSorted().doesNotHaveDuplicates();
        }
    }
}
