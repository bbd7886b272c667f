package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.chancery.agenda.Body;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.history.Act;
import org.chancery.history.BookTrouble;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Meetings;
import org.chancery.store.tables.Tables;
import org.chancery.time.Day;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        file = folder.resolve("données de la mission?", "the officer's #1 book.chancery");
    }

    @Test
    void theBookAndAllBesideItBelongToItsOwnerAlone() throws IOException {
        try (Book book = open(CLOCK)) {
            add(book, "Executive Board");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                    .isEqualTo("rwx------");
            try (var files = Files.list(file.getParent())) {
                assertThat(files.filter(Files::isRegularFile).toList()).hasSizeGreaterThanOrEqualTo(3)
                        .allSatisfy(each -> assertThat(PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(each))).as(each.toString()).isEqualTo("rw-------"));
            }
        }
    }

    @Test
    void theWriterKeepsEverySaveOverAPowerCut() {
        open(CLOCK).close();
        try (Sql writer = Sql.open(file, ConnectionSettings.WRITER)) {
            assertThat(settings(writer, "journal_mode", "synchronous", "foreign_keys", "trusted_schema",
                    "cell_size_check", "temp_store", "mmap_size", "wal_autocheckpoint", "journal_size_limit",
                    "cache_size", "busy_timeout", "query_only"))
                    .containsExactly("wal", "2", "1", "0", "1", "2", "0", "1000", "67108864", "-65536", "2000", "0");
        }
    }

    @Test
    void aReaderCannotWrite() {
        open(CLOCK).close();
        try (Sql reader = Sql.open(file, ConnectionSettings.READER)) {
            assertThat(settings(reader, "query_only", "trusted_schema", "mmap_size", "busy_timeout"))
                    .containsExactly("1", "0", "0", "2000");
            assertThatThrownBy(() -> reader.run("DELETE FROM act")).isInstanceOf(BookTrouble.class)
                    .hasMessageContaining("read-only");
        }
    }

    @Test
    void aClosedBookIsOneWholeFile() throws IOException {
        try (Book book = open(CLOCK)) {
            add(book, "Executive Board");
        }
        try (var files = Files.list(file.getParent())) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("the officer's #1 book.chancery",
                            "the officer's #1 book.chancery.lock");
        }
    }

    @Test
    void aBookOpenInThisProgramStaysClaimedWhenItIsOpenedAgain() throws Exception {
        try (Book book = open(CLOCK)) {
            assertThatThrownBy(() -> open(CLOCK)).isInstanceOf(BookTrouble.class);
            Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    KilledWriter.class.getName(), file.toString()).redirectErrorStream(true).start();
            try {
                assertThat(other.waitFor(60, TimeUnit.SECONDS)).as("the other program gives up").isTrue();
                assertThat(other.inputReader().lines()).anyMatch(line -> line.contains("is open in another Chancery"));
            } finally {
                other.toHandle().destroyForcibly();
            }
            add(book, "Executive Board");
        }
    }

    @Test
    void aSecondChanceryIsToldThatTheBookIsOpen() {
        try (Book book = open(CLOCK)) {
            assertThatThrownBy(() -> open(CLOCK)).isInstanceOf(BookTrouble.class)
                    .hasMessage("The book " + file + " is open in another Chancery. Close that one first.");
            add(book, "Executive Board");
        }
        try (Book again = open(CLOCK)) {
            assertThat(bodies(again)).containsExactly("Executive Board");
        }
    }

    @Test
    void closingABookTwiceDoesNotReleaseTheClaimOfWhoeverOpenedItMeanwhile() {
        Book first = open(CLOCK);
        first.close();
        try (Book second = open(CLOCK)) {
            first.close();
            assertThatThrownBy(() -> open(CLOCK)).isInstanceOf(BookTrouble.class)
                    .hasMessageContaining("is open in another Chancery");
            add(second, "Executive Board");
        }
    }

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

    @Test
    void aFullDiskKeepsAllThatWasSavedAndSaysSo() {
        try (Book book = open(CLOCK)) {
            add(book, "Executive Board");
            book.change("Limit", tx -> {
                tx.sql().number("PRAGMA max_page_count = " + (tx.sql().number("PRAGMA page_count") + 2));
                return tx;
            });
            assertThatThrownBy(() -> book.change("Add many", tx -> {
                for (int i = 0; i < 1000; i++)
                    tx.put(Bodies.TABLE, new Body(Id.fresh(CLOCK), "Body number " + i, ""));
                return tx;
            })).isInstanceOf(BookTrouble.class)
                    .hasMessage("The disk is full. This step was not kept; everything before it is safe in the book.");
            assertThat(bodies(book)).containsExactly("Executive Board");
            book.undo();
            assertThat(bodies(book)).isEmpty();
        }
        try (Book book = open(CLOCK)) {
            book.redo();
            assertThat(bodies(book)).containsExactly("Executive Board");
        }
    }

    @Test
    void aBookOfANewerChanceryIsRefusedAndUntouched() throws IOException {
        open(CLOCK).close();
        try (Sql sql = Sql.open(file, ConnectionSettings.WRITER)) {
            sql.execute("PRAGMA user_version = 99");
        }
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> open(CLOCK)).isInstanceOf(BookTrouble.class)
                .hasMessageContaining("written by a newer Chancery");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void theDatabaseOfAnotherProgramIsRefused() throws IOException {
        Files.createDirectories(file.getParent());
        try (Sql sql = Sql.open(file, ConnectionSettings.COPIER)) {
            sql.execute("CREATE TABLE recipes (name TEXT)");
        }
        assertThatThrownBy(() -> open(CLOCK)).isInstanceOf(BookTrouble.class)
                .hasMessageContaining("is a database of another program");
    }

    @Test
    void whatIsNoDatabaseAtAllIsNotTouched() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Dear colleague, this is a letter and no database.\n".repeat(100));
        assertThatThrownBy(() -> open(CLOCK)).isInstanceOf(BookTrouble.class).hasMessageContaining("is damaged");
        assertThat(Files.readString(file)).startsWith("Dear colleague");
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidInASentence() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Book.open(notAFolder.resolve("book.chancery"), Tables.ALL, CLOCK))
                .isInstanceOf(BookTrouble.class)
                .hasMessageStartingWith("The book " + notAFolder.resolve("book.chancery") + " cannot be written: ");
    }

    private Book open(Clock clock) {
        return Book.open(file, Tables.ALL, clock);
    }

    private static Body add(Book book, String name) {
        Body body = new Body(Id.fresh(CLOCK), name, "");
        return book.change("Add " + name, tx -> {
            tx.put(Bodies.TABLE, body);
            return body;
        });
    }

    private static void put(Book book, Meeting meeting) {
        book.change("Save " + meeting.title(), tx -> {
            tx.put(Meetings.TABLE, meeting);
            return meeting;
        });
    }

    private static Meeting meeting(String title, int day) {
        return new Meeting(Id.fresh(CLOCK), title, Optional.empty(), Optional.empty(),
                Day.of(LocalDate.of(2024, 12, day)), new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", "");
    }

    private static int sequence(Book book, Meeting meeting) {
        return book.read(sql -> Revisions.of(sql, meeting.id())).sequence();
    }

    private static List<String> bodies(Book book) {
        return book.read(Bodies.TABLE::byName).stream().map(Body::name).toList();
    }

    private static List<String> settings(Sql sql, String... names) {
        return List.of(names).stream().map(sql::pragma).toList();
    }
}
