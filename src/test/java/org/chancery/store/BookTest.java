package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.chancery.agenda.Body;
import org.chancery.agenda.Id;
import org.chancery.history.BookTrouble;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Tables;
import org.junit.jupiter.api.Test;

/// The book as a file: whose it is, who may open it, and what is said when it cannot be used.
class BookTest extends BookOnDisk {

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
}
