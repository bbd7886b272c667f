package org.chancery.store;

import org.chancery.store.files.PrivateFiles;
import org.chancery.history.BookTrouble;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/// The copies of a book, in a folder beside it, named by the time (UTC) at which they were made. A copy gets its name only after it was opened
/// and checked; only such copies are ever offered.
final class Backups {

    /// One copy at a time: the one made in the background and the one before a migration use the same place.
    private static final ReentrantLock COPYING = new ReentrantLock();
    private static final Duration EVERY = Duration.ofDays(1);
    private static final int KEPT = 10;
    private static final String ENDING = ".chancery";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);

    private final Path book;
    private final Path folder;

    private Backups(Path book, Path folder) {
        this.book = book;
        this.folder = folder;
    }

    static Backups beside(Path book) {
        return new Backups(book, book.resolveSibling(book.getFileName() + ".backups"));
    }

    /// Whether the newest copy is older than a day, by the time in its name.
    boolean due(Instant now) {
        String dayOld = STAMP.format(now.minus(EVERY)) + ENDING;
        return all().stream().findFirst().filter(newest -> newest.getFileName().toString().compareTo(dayOld) > 0)
                .isEmpty();
    }

    /// Makes a copy, checks it, and lets the oldest go.
    Path make(Instant now) {
        COPYING.lock();
        try {
            PrivateFiles.createFolder(folder);
            return copy(folder.resolve("unchecked.part"), folder.resolve(STAMP.format(now) + ENDING));
        } catch (IOException e) {
            throw new BookTrouble("No copy of the book could be made in " + folder + ": " + PrivateFiles.reason(e)
                    + ". The book itself is as it was.", e);
        } finally {
            COPYING.unlock();
        }
    }

    private Path copy(Path part, Path copy) throws IOException {
        Files.deleteIfExists(part);
        try {
            copyTo(part);
            Files.move(part, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            prune();
            return copy;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void copyTo(Path part) throws IOException {
        PrivateFiles.create(part);
        try (Sql sql = Sql.open(book, ConnectionSettings.COPIER)) {
            sql.execute("VACUUM INTO '" + part.toAbsolutePath().toString().replace("'", "''") + "'");
        }
        if (!good(part))
            throw new IOException("the copy did not pass its check");
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static boolean good(Path copy) {
        try (Sql sql = Sql.open(copy, ConnectionSettings.READER)) {
            return sql.pragma("quick_check").equals("ok")
                    && sql.pragma("application_id").equals(Integer.toString(Migrations.APPLICATION));
        } catch (BookTrouble e) {
            return false;
        }
    }

    private void prune() throws IOException {
        for (Path old : all().stream().skip(KEPT).toList())
            Files.deleteIfExists(old);
    }

    /// Every copy, the newest first.
    List<Path> all() {
        if (!Files.isDirectory(folder))
            return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).sorted(Comparator.reverseOrder()).toList();
        } catch (IOException e) {
            throw new BookTrouble("The backups in " + folder + " cannot be listed: " + PrivateFiles.reason(e) + ".", e);
        }
    }

    Optional<Path> newestGood() {
        return all().stream().filter(Backups::good).findFirst();
    }

    String whatToDoAboutDamage() {
        return "The book " + book + " is damaged. It was not touched. " + whereToGoOn();
    }

    String whatToDoAboutLoss() {
        return "The book " + book + " is gone or empty, but there are copies of it. " + whereToGoOn();
    }

    private String whereToGoOn() {
        return newestGood().map(copy -> "The newest good copy is " + copy + ".")
                .orElse("There is no good copy of it in " + folder + ".");
    }
}
