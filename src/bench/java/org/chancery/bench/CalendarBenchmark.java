package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.chancery.desk.Desk;
import org.chancery.desk.leafing.LeafingThrough.Leaf;
import org.chancery.ui.calendar.layout.HourColumns;
import org.chancery.ui.calendar.layout.Page;
import org.chancery.ui.calendar.layout.WeekLanes;
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

/// How long a page of the calendar takes: in a book of 10,000 entries over twenty years, and in one with 5,000 more in a single month.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CalendarBenchmark {

    private static final LocalDate MONDAY = FullBook.CROWDED.with(DayOfWeek.MONDAY);
    private static final LocalDate SUNDAY = MONDAY.plusDays(41);
    private static final int LANES = 5;

    private Path folder;
    private Desk usual;
    private Desk crowded;
    private Leaf leaf;
    private Page page;

    @Setup
    public void fill() throws IOException {
        folder = Files.createTempDirectory("chancery-bench");
        FullBook.write(folder.resolve("usual.chancery"));
        Files.copy(folder.resolve("usual.chancery"), folder.resolve("crowded.chancery"));
        FullBook.crowd(folder.resolve("crowded.chancery"));
        usual = Desk.open(folder.resolve("usual.chancery"), FullBook.CLOCK);
        crowded = Desk.open(folder.resolve("crowded.chancery"), FullBook.CLOCK);
        leaf = crowdedQuery();
        page = crowdedPage();
    }

    @TearDown
    public void clear() throws IOException {
        usual.close();
        crowded.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public Leaf usualQuery() {
        return usual.leafing().between(MONDAY, SUNDAY, Optional.empty());
    }

    @Benchmark
    public Leaf crowdedQuery() {
        return crowded.leafing().between(MONDAY, SUNDAY, Optional.empty());
    }

    /// What is worked out behind the window.
    @Benchmark
    public Page crowdedPage() {
        return Page.of(MONDAY, SUNDAY, leaf.today(), leaf.station(), leaf.entries(), leaf.workingDays());
    }

    /// What is worked out in the window, each time it is laid out.
    @Benchmark
    public List<WeekLanes> crowdedMonthLayout() {
        var weeks = new ArrayList<WeekLanes>();
        for (LocalDate monday = MONDAY; monday.isBefore(SUNDAY); monday = monday.plusWeeks(1))
            weeks.add(WeekLanes.of(monday, page.occasions(), LANES));
        return weeks;
    }

    @Benchmark
    public List<HourColumns> crowdedWeekLayout() {
        return MONDAY.plusWeeks(1).datesUntil(MONDAY.plusWeeks(2)).map(day -> HourColumns.of(day, page.occasions(), 4))
                .toList();
    }
}
