package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.moving.Move;
import org.chancery.agenda.moving.Moving;
import org.chancery.agenda.moving.Preview;
import org.chancery.agenda.moving.RandomAgenda;
import org.chancery.agenda.moving.Ties;
import org.chancery.desk.Desk;
import org.chancery.time.Days;
import org.chancery.time.When;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long an officer waits to see what a move would do, with 2,000 meetings, 20,000 deliverables and 200 rules; and how long it would take to
/// compute every date anew.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MovingBenchmark {

    private RandomAgenda agenda;
    private List<Entry> entries;
    private Ties ties;
    private int next;

    @Setup
    public void fill() {
        agenda = new RandomAgenda(20241016, 2_000, 20_000, 200);
        entries = agenda.entries();
        ties = Ties.of(entries);
    }

    /// From the entries as they lie in the book: ties found, dates computed, clashes looked for.
    @Benchmark
    public Preview previewFromTheEntries() {
        return preview(Ties.of(entries));
    }

    /// While the officer tries one date after the other.
    @Benchmark
    public Preview previewWithTiesKnown() {
        return preview(ties);
    }

    /// As an officer waits for it: read from the book, worked out, ready to be shown.
    @Benchmark
    public Preview previewAtTheDesk(MovingBook book) {
        return book.desk.moving().preview(new Move.To(meeting(), to()), Set.of());
    }

    /// The same agenda in a book on disk.
    @State(Scope.Benchmark)
    public static class MovingBook {

        private Path folder;
        private Desk desk;

        @Setup
        public void write() throws IOException {
            folder = Files.createTempDirectory("chancery-bench");
            var file = folder.resolve("moving.chancery");
            FullBook.writeTied(file);
            desk = Desk.open(file, FullBook.CLOCK);
        }

        @TearDown
        public void clear() throws IOException {
            desk.close();
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList())
                    Files.delete(file);
            }
        }
    }

    @Benchmark
    public Object everythingComputedAnew() {
        return agenda.fullScan(meeting(), to());
    }

    private Preview preview(Ties known) {
        return Moving.preview(known, new Move.To(meeting(), to()), RandomAgenda.NAIROBI, Set.of());
    }

    private Id meeting() {
        return agenda.meetings().get(next++ % agenda.meetings().size()).id();
    }

    private static When to() {
        return Days.of(LocalDate.of(2024, 12, 16), LocalDate.of(2024, 12, 18));
    }
}
