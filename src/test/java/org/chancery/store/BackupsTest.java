package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.chancery.agenda.Body;
import org.chancery.agenda.Id;
import org.chancery.history.BookTrouble;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aBookWithABodyInIt() {
        file = folder.resolve("the officer's book.chancery");
        try (Book book = open(0)) {
            add(book, "Executive Board");
        }
    }

    @Test
    void aBookThatHoldsNothingIsNotCopied() {
        Path empty = folder.resolve("empty.chancery");
        Book.open(empty, Tables.ALL, CLOCK).close();
        Book.open(empty, Tables.ALL, CLOCK).close();
        assertThat(Backups.beside(empty).all()).isEmpty();
    }

    @Test
    void aCopyIsMadeAtOpeningWhenTheLastIsOlderThanADay() {
        open(0).close();
        assertThat(names()).containsExactly("2024-10-16T080000Z.chancery");
        open(0.9).close();
        assertThat(names()).hasSize(1);
        open(1.1).close();
        assertThat(names()).containsExactly("2024-10-17T102400Z.chancery", "2024-10-16T080000Z.chancery");
    }

    @Test
    void theOldestCopiesAreLetGo() {
        for (int day = 0; day < 15; day++)
            open(2 * day).close();
        assertThat(names()).hasSize(10).contains("2024-11-13T080000Z.chancery")
                .doesNotContain("2024-10-16T080000Z.chancery");
    }

    @Test
    void aCopyIsAWholeBookOfItsOwnAndItsOwnersAlone() throws IOException {
        Path copy = Backups.beside(file).make(CLOCK.instant());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.getParent())))
                .isEqualTo("rwx------");
        Path elsewhere = Files.copy(copy, folder.resolve("elsewhere.chancery"));
        try (Book book = Book.open(elsewhere, Tables.ALL, CLOCK)) {
            assertThat(book.read(Bodies.TABLE::byName)).extracting(Body::name).containsExactly("Executive Board");
            assertThat(book.undo()).isPresent();
        }
    }

    @Test
    void aCopyIsMadeOfTheBookAsItIsWhileItIsBeingWritten() {
        try (Book book = open(0)) {
            add(book, "Assembly");
            Path copy = Backups.beside(file).make(CLOCK.instant());
            add(book, "Committee");
            try (Sql sql = Sql.open(copy, ConnectionSettings.READER)) {
                assertThat(Bodies.TABLE.byName(sql)).extracting(Body::name)
                        .containsExactly("Assembly", "Executive Board");
            }
        }
    }

    @Test
    void ofADamagedBookTheNewestCopyIsNamedThatIsStillGood() throws IOException {
        Path good = Backups.beside(file).make(CLOCK.instant());
        Path spoilt = Backups.beside(file).make(CLOCK.instant().plusSeconds(60));
        spoil(spoilt, 4096);
        spoil(file, 0);
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> open(0)).isInstanceOf(BookTrouble.class).hasMessage(
                "The book " + file + " is damaged. It was not touched. The newest good copy is " + good + ".");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aDamagedPageIsFoundWhenItIsRead() throws IOException {
        Path good = Backups.beside(file).make(CLOCK.instant());
        for (int page = 1; page < Files.size(file) / 4096; page++)
            spoil(file, page * 4096);
        assertThatThrownBy(() -> open(0)).isInstanceOf(BookTrouble.class).hasMessageContaining("is damaged")
                .hasMessageContaining(good.toString());
    }

    @Test
    void aBookThatIsGoneIsNotSilentlyReplacedByAnEmptyOne() throws IOException {
        Path copy = Backups.beside(file).make(CLOCK.instant());
        Files.delete(file);
        assertThatThrownBy(() -> open(0)).isInstanceOf(BookTrouble.class).hasMessage(
                "The book " + file + " is gone or empty, but there are copies of it. The newest good copy is " + copy
                        + ".");
        assertThat(file).doesNotExist();
        Files.copy(copy, file, StandardCopyOption.COPY_ATTRIBUTES);
        try (Book book = open(0)) {
            assertThat(book.read(Bodies.TABLE::byName)).hasSize(1);
        }
    }

    @Test
    void aBookThatWasEmptiedIsNotSilentlyBegunAnew() throws IOException {
        Path copy = Backups.beside(file).make(CLOCK.instant());
        Files.write(file, new byte[0]);
        assertThatThrownBy(() -> open(0)).isInstanceOf(BookTrouble.class).hasMessageContaining("is gone or empty")
                .hasMessageContaining(copy.toString());
        assertThat(file).isEmptyFile();
    }

    @Test
    void aCopyThatCannotBeMadeLeavesNoStubAndSaysSo() throws IOException {
        Path place = Files.writeString(folder.resolve(file.getFileName() + ".backups"), "in the way");
        assertThatThrownBy(() -> Backups.beside(file).make(CLOCK.instant())).isInstanceOf(BookTrouble.class)
                .hasMessageContaining("No copy of the book could be made")
                .hasMessageEndingWith("The book itself is as it was.");
        assertThat(place).hasContent("in the way");
    }

    private List<String> names() {
        return Backups.beside(file).all().stream().map(copy -> copy.getFileName().toString()).toList();
    }

    private Book open(double daysLater) {
        Duration later = Duration.ofMinutes(Math.round(daysLater * 24 * 60));
        return Book.open(file, Tables.ALL, Clock.offset(CLOCK, later));
    }

    private static void add(Book book, String name) {
        book.change("Add " + name, tx -> {
            tx.put(Bodies.TABLE, new Body(Id.fresh(CLOCK), name, ""));
            return name;
        });
    }

    private static void spoil(Path file, int at) throws IOException {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.position(at);
            channel.write(java.nio.ByteBuffer.wrap(new byte[]{7, 1, 7, 2, 7, 3, 7, 4, 7, 5, 7, 6, 7, 7, 7, 8, 7, 9}));
        }
    }
}
