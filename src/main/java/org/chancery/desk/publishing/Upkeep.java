package org.chancery.desk.publishing;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.chancery.desk.writing.WritingTrouble;
import org.chancery.history.BookTrouble;

/// Keeps the published file up to date beside everything else: a moment after the last of several changes, so that a row of them is one file.
///
/// What goes wrong is said once, and again only after it went well in between.
public final class Upkeep implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final PublishingCalendar publishing;
    private final Consumer<String> told;
    private final Duration pause;
    private final Semaphore due = new Semaphore(1);
    private final Thread thread;
    private volatile boolean closed;
    private String trouble = "";

    /// @param told is given one sentence about what went wrong, on a thread of its own
    public static Upkeep of(PublishingCalendar publishing, Consumer<String> told) {
        return new Upkeep(publishing, told, PAUSE);
    }

    Upkeep(PublishingCalendar publishing, Consumer<String> told, Duration pause) {
        this.publishing = publishing;
        this.told = told;
        this.pause = pause;
        this.thread = Thread.ofPlatform().daemon().name("published calendar").start(this::run);
    }

    /// The book has changed.
    public void changed() {
        due.release();
    }

    private void run() {
        try {
            do {
                due.acquire();
                while (!closed && due.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS))
                    due.drainPermits();
                due.drainPermits();
                bringUpToDate();
            } while (!closed || due.availablePermits() > 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void bringUpToDate() {
        try {
            publishing.bringUpToDate();
            trouble = "";
        } catch (WritingTrouble e) {
            say("The published calendar is not up to date. " + e.sentence());
        } catch (BookTrouble e) {
            say("The published calendar is not up to date: the book could not be read.");
        }
    }

    private void say(String sentence) {
        if (!sentence.equals(trouble))
            told.accept(sentence);
        trouble = sentence;
    }

    /// Writes what is still to be written, and ends.
    @Override
    public void close() {
        closed = true;
        due.release();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
