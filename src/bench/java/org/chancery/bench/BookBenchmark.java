package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.chancery.desk.Desk;
import org.chancery.desk.exporting.ExportingCalendar;
import org.chancery.desk.exporting.Inexact;
import org.chancery.desk.exporting.Selection;
import org.chancery.desk.exporting.Target;
import org.chancery.desk.LookingAhead;
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

/// How long an officer waits with 10,000 entries in the book.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class BookBenchmark {

    private Path folder;
    private Path copy;
    private Desk desk;

    @Setup
    public void fill() throws IOException {
        folder = Files.createTempDirectory("chancery-bench");
        FullBook.write(folder.resolve("full.chancery"));
        copy = Files.copy(folder.resolve("full.chancery"), folder.resolve("other.chancery"));
        desk = Desk.open(folder.resolve("full.chancery"), FullBook.CLOCK);
    }

    @TearDown
    public void clear() throws Exception {
        desk.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public LookingAhead.Horizon openAndSeeTheHorizon() throws Exception {
        try (var other = Desk.open(copy, FullBook.CLOCK)) {
            return other.ahead().horizon(FullBook.TODAY);
        }
    }

    @Benchmark
    public Object open() throws Exception {
        try (var other = Desk.open(copy, FullBook.CLOCK)) {
            return other.today();
        }
    }

    @Benchmark
    public LookingAhead.Horizon horizon() {
        return desk.ahead().horizon(FullBook.TODAY);
    }

    @Benchmark
    public ExportingCalendar.Exported export() {
        return desk.exporting().export(Selection.of(Set.of(), Target.PLAIN, Inexact.LAST_DAY),
                folder.resolve("all.ics"));
    }
}
