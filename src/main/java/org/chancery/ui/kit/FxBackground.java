package org.chancery.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The only class that knows threads: quick work has one lane and keeps its order, each long work has a lane of its own.
public final class FxBackground implements Background, AutoCloseable {

    private final ExecutorService lane = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("book").factory());
    private final ExecutorService beside = Executors
            .newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("work-", 1).factory());
    private final ObservableList<Work> running = FXCollections.observableArrayList();
    private final ObservableList<Work> runningSeen = FXCollections.unmodifiableObservableList(running);
    private final BiFunction<String, Throwable, Trouble> explain;
    private final Consumer<Trouble> report;

    /// @param explain turns a failure into a sentence for a person, given what was being done
    /// @param report shows a failure that nobody else takes
    public FxBackground(BiFunction<String, Throwable, Trouble> explain, Consumer<Trouble> report) {
        this.explain = explain;
        this.report = report;
    }

    /// Starts the toolkit, opens a window, and returns when the window has ended.
    ///
    /// @param open opens the window, given what to run when it has ended
    public static void runWindow(Consumer<Runnable> open) {
        var ended = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                open.accept(ended::countDown);
            } catch (RuntimeException | Error e) {
                ended.countDown();
                throw e;
            }
        });
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }

    /// Hands every failure that nobody foresaw to this, on the window's thread.
    public static void onBug(Consumer<Throwable> told) {
        Thread.setDefaultUncaughtExceptionHandler((thread, bug) -> Platform.runLater(() -> told.accept(bug)));
    }

    /// The long works under way, changed on the window's thread only.
    public ObservableList<Work> running() {
        return runningSeen;
    }

    @Override
    public <T> void ask(String doing, Callable<T> work, Consumer<T> done, Consumer<Trouble> failed) {
        lane.execute(() -> attempt(doing, work, done, failed));
    }

    @Override
    public <T> Work start(String name, Job<T> job, Consumer<T> done, Consumer<Trouble> failed) {
        var work = new Work(name, this::onWindow);
        onWindow(() -> running.add(work));
        beside.execute(() -> {
            attempt(name, () -> job.run(work), done, failed);
            onWindow(() -> running.remove(work));
        });
        return work;
    }

    private <T> void attempt(String doing, Callable<T> work, Consumer<T> done, Consumer<Trouble> failed) {
        try {
            T result = work.call();
            onWindow(() -> done.accept(result));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            Trouble trouble = explain.apply(doing, e);
            onWindow(() -> failed.accept(trouble));
        }
    }

    @Override
    public void onWindow(Runnable action) {
        if (Platform.isFxApplicationThread())
            action.run();
        else
            Platform.runLater(action);
    }

    @Override
    public void report(Trouble trouble) {
        onWindow(() -> report.accept(trouble));
    }

    /// Asks what is running to stop and lets what is on the lane finish, so that the book is closed on whole acts.
    @Override
    public void close() {
        running.forEach(Work::cancel);
        lane.shutdown();
        beside.shutdown();
        try {
            boolean quiet = lane.awaitTermination(5, TimeUnit.SECONDS) && beside.awaitTermination(2, TimeUnit.SECONDS);
            if (!quiet)
                lane.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
