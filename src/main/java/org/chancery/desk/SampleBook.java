package org.chancery.desk;

import java.io.IOException;
import java.io.InputStream;
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

/// A book to look around in, made of a few invented papers through the same duties as any other, read on a fixed day.
public final class SampleBook {

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
        LocalDate asOf = LocalDate.parse(contents.getProperty("as-of"));
        Desk desk = Desk.open(book, Clock.fixed(asOf.atTime(MORNING).atZone(STATION).toInstant(), STATION), afterwards);
        try {
            if (desk.undoing().acts(1).isEmpty())
                fill(desk, List.of(contents.getProperty("papers").split(",")));
            return desk;
        } catch (RuntimeException e) {
            desk.close();
            throw e;
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
