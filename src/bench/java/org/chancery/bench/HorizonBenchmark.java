package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.chancery.agenda.Entry;
import org.chancery.desk.Desk;
import org.chancery.desk.LookingAhead;
import org.chancery.time.WhenOrder;
import org.chancery.ui.horizon.HorizonModel;
import org.chancery.ui.horizon.HorizonScreen;
import org.chancery.ui.inspector.InspectorModel;
import org.chancery.ui.kit.OnTheSpot;
import org.chancery.ui.theme.Theme;
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

/// How long an officer waits for the Horizon with 2,000 meetings, 20,000 deliverables and 200 rules in the book: read at the desk, and drawn in a
/// window; beside a plain scan of the whole book. Half of the entries are over or settled.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class HorizonBenchmark {

    private Path folder;
    private Desk desk;
    private Stage stage;

    @Setup
    public void fill() throws IOException {
        folder = Files.createTempDirectory("chancery-bench");
        var file = folder.resolve("full.chancery");
        FullBook.writeTied(file);
        desk = Desk.open(file, FullBook.CLOCK);
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("headless.geometry", "1600x1000-32");
        System.setProperty("prism.order", "sw");
        Platform.startup(() -> Platform.setImplicitExit(false));
        stage = onScreen(Stage::new);
    }

    @TearDown
    public void clear() throws IOException {
        onScreen(() -> {
            stage.hide();
            return stage;
        });
        Platform.exit();
        desk.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList())
                Files.delete(file);
        }
    }

    @Benchmark
    public LookingAhead.Horizon readAtTheDesk() {
        return desk.ahead().horizon(FullBook.TODAY);
    }

    /// The book read, the screen built, laid out and drawn.
    @Benchmark
    public WritableImage readAndDrawn() {
        return onScreen(() -> {
            var background = new OnTheSpot();
            var inspector = new InspectorModel(desk, background, notice -> {}, destination -> {});
            var model = new HorizonModel(desk, background, inspector);
            var scene = new Scene(new HorizonScreen(model, destination -> {}), 1200, 800);
            new Theme().dress(scene);
            stage.setScene(scene);
            stage.show();
            model.refresh();
            return scene.snapshot(null);
        });
    }

    /// Every entry of the book read and put in order, as if there were no index.
    @Benchmark
    public List<Entry> wholeBookScanned() {
        return Stream
                .<Entry>concat(desk.agenda().meetings().stream(), desk.agenda().deliverables().stream())
                .filter(entry -> entry.when().latest().filter(day -> !day.isBefore(FullBook.TODAY)).isPresent())
                .sorted(Comparator.comparing(Entry::when, WhenOrder.BY_DAY))
                .toList();
    }

    private static <T> T onScreen(Supplier<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }
}
