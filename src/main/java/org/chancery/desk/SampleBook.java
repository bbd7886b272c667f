package org.chancery.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.chancery.desk.ImportingDocuments.Outcome;
import org.chancery.history.BookTrouble;
import org.chancery.store.files.PrivateFiles;

/// A book to look around in, made of a few invented papers through the same duties as any other, read on a fixed day.
public final class SampleBook {

    private static final System.Logger LOG = System.getLogger(SampleBook.class.getName());
    private static final ZoneId STATION = ZoneId.of("Africa/Nairobi");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private SampleBook() {}

    /// Opens the sample book at this path, as of the day on which its papers were read; makes it first if there is none.
    public static Desk open(Path book) {
        return open(book, () -> {});
    }

    /// Opens a sample book that is deleted when the desk is closed.
    public static Desk throwaway() {
        Path folder = temporaryFolder();
        return open(folder.resolve("sample.chancery"), () -> delete(folder));
    }

    private static Desk open(Path book, Runnable afterwards) {
        Properties contents = contents();
        Clock clock = clock(contents);
        if (!Files.exists(book))
            make(book.toAbsolutePath(), contents, clock);
        return Desk.open(book, clock, afterwards);
    }

    private static Clock clock(Properties contents) {
        LocalDate asOf = LocalDate.parse(contents.getProperty("as-of"));
        return Clock.fixed(asOf.atTime(MORNING).atZone(STATION).toInstant(), STATION);
    }

    /// Makes the sample in a folder beside its place and moves it there once it is whole: one that is broken off never looks like a sample.
    private static void make(Path book, Properties contents, Clock clock) {
        Path folder = folderBeside(book);
        Path whole = folder.resolve("sample.chancery");
        try {
            try (Desk desk = Desk.open(whole, clock)) {
                fill(desk, List.of(contents.getProperty("papers").split(",")));
            }
            Files.move(whole, book);
        } catch (FileAlreadyExistsException e) {
            LOG.log(System.Logger.Level.INFO, "another program made the sample first");
        } catch (IOException e) {
            throw new BookTrouble("The sample book could not be made: the disk could not be written.", e);
        } finally {
            delete(folder);
        }
    }

    private static Path folderBeside(Path book) {
        try {
            Path folder = Objects.requireNonNull(book.getParent(), "a book lies in a folder");
            PrivateFiles.createFolder(folder);
            return Files.createTempDirectory(folder, ".sample");
        } catch (IOException e) {
            throw new BookTrouble("The sample book could not be made: its folder cannot be written.", e);
        }
    }

    private static void fill(Desk desk, List<String> papers) {
        Path folder = temporaryFolder();
        try {
            for (String paper : papers) {
                Path file = folder.resolve(paper.strip());
                try (InputStream in = resource(paper.strip())) {
                    Files.copy(in, file);
                }
                if (!(desk.importing().add(file, Progress.NONE) instanceof Outcome.Added added))
                    throw new IllegalStateException("the sample paper " + paper + " was not added");
                desk.reviewing().acceptAllSure(added.document());
            }
        } catch (IOException e) {
            throw new BookTrouble("The sample book could not be made: the disk could not be written.", e);
        } finally {
            delete(folder);
        }
    }

    private static Properties contents() {
        Properties contents = new Properties();
        try (InputStream in = resource("sample.properties")) {
            contents.load(in);
            return contents;
        } catch (IOException e) {
            throw new IllegalStateException("the sample's list of papers cannot be read", e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SampleBook.class.getResourceAsStream("/sample/" + name), name);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("chancery-sample");
        } catch (IOException e) {
            throw new BookTrouble("The sample book could not be made: there is no room for temporary files.", e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder))
            return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList())
                Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new BookTrouble("The sample book was left behind in " + folder + ".", e);
        }
    }
}
