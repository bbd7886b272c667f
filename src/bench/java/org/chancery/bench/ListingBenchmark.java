package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Deliverable.Status;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Resolution;
import org.chancery.agenda.filtering.Filter;
import org.chancery.agenda.filtering.FilterText;
import org.chancery.agenda.listing.Arrangement;
import org.chancery.agenda.listing.Catalogue;
import org.chancery.agenda.listing.Catalogue.Listing;
import org.chancery.desk.Desk;
import org.chancery.desk.KeepingAgenda;
import org.chancery.store.Book;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Deliverables;
import org.chancery.store.tables.Resolutions;
import org.chancery.store.tables.Tables;
import org.chancery.time.Day;
import org.chancery.time.Imprecise;
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

/// How long an officer waits for a list of 20,000 deliverables: to read it after an act, to filter it at a keystroke, to arrange it; beside reading
/// all that is known of each, as a list without a filter of its own would.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ListingBenchmark {

    private static final int DELIVERABLES = 20_000;
    private static final int SEED = 20_241_016;

    private final Filter narrow = filter("owner:Secretariat status:open body:\"Group 3\" due:90d");
    private final Filter words = filter("background \"number 3\"");
    private Path folder;
    private Desk desk;
    private Catalogue catalogue;
    private Id touched;
    private boolean met;

    private static Filter filter(String text) {
        return FilterText.read(text).understood().orElseThrow();
    }

    @Setup
    public void fill() throws IOException {
        folder = Files.createTempDirectory("chancery-bench");
        Path file = folder.resolve("list.chancery");
        try (var book = Book.open(file, Tables.ALL, FullBook.CLOCK)) {
            write(book, new Random(SEED));
        }
        desk = Desk.open(file, FullBook.CLOCK);
        catalogue = desk.listing().catalogue();
        touched = catalogue.list(Filter.ALL).lines().getFirst().entry().id();
    }

    private static void write(Book book, RandomGenerator random) {
        var bodies = IntStream.range(0, 20).mapToObj(
                i -> new Body(Id.fresh(FullBook.CLOCK), "Open-ended working group number " + i, "Group " + i)).toList();
        var resolutions = bodies.stream()
                .map(body -> new Resolution(Id.fresh(FullBook.CLOCK), Optional.empty(), "2/" + random.nextInt(50), "",
                        Optional.of(body.id()), ""))
                .toList();
        book.change("Add deliverables", tx -> {
            bodies.forEach(body -> tx.put(Bodies.TABLE, body));
            resolutions.forEach(each -> tx.put(Resolutions.TABLE, each));
            for (int i = 0; i < DELIVERABLES; i++) {
                int at = random.nextInt(bodies.size());
                var day = FullBook.TODAY.plusDays(random.nextInt(-2000, 1000));
                When when = random.nextInt(4) == 0 ? Imprecise.month(day.getYear(), day.getMonthValue()) : Day.of(day);
                tx.put(Deliverables.TABLE, new Deliverable(Id.fresh(FullBook.CLOCK), Deliverable.Kind.DEADLINE,
                        "Background paper " + i, Optional.of(bodies.get(at).id()), Optional.of(resolutions.get(at)
                                .id()),
                        Optional.empty(), when, new Origin.Typed(), random.nextBoolean() ? "Secretariat" : "Bureau",
                        "", Status.values()[random.nextInt(Status.values().length)], "", ""));
            }
            return bodies;
        });
    }

    @TearDown
    public void clear() throws IOException {
        desk.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList())
                Files.delete(file);
        }
    }

    @Benchmark
    public Catalogue readAfterAnAct() {
        met = !met;
        desk.agenda().mark(touched, met ? Status.MET : Status.EXPECTED);
        return desk.listing().catalogue();
    }

    @Benchmark
    public Listing filterByFields() {
        return catalogue.list(narrow);
    }

    @Benchmark
    public Listing filterByWords() {
        return catalogue.list(words);
    }

    @Benchmark
    public int countForASavedView() {
        return catalogue.count(narrow);
    }

    @Benchmark
    public Object listAndArrangeAll() {
        return Arrangement.USUAL.groups(catalogue.list(Filter.ALL).lines(), FullBook.TODAY);
    }

    @Benchmark
    public List<KeepingAgenda.Shown> readAllThatIsKnownOfEach() {
        return desk.agenda().shown(Set.of());
    }
}
