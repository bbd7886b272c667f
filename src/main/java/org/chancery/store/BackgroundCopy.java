package org.chancery.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.chancery.history.BookTrouble;

/// The daily copy of a book, made while the person works. If it fails, the next start tries again.
final class BackgroundCopy {

    private static final System.Logger LOG = System.getLogger(BackgroundCopy.class.getName());

    private final Thread thread;

    private BackgroundCopy(Thread thread) {
        this.thread = thread;
    }

    /// @param worthIt whether the book holds anything
    static BackgroundCopy start(Path book, Clock clock, boolean worthIt) {
        Runnable copying = () -> {
            try {
                if (worthIt && Backups.beside(book).due(clock.instant()))
                    Backups.beside(book).make(clock.instant());
            } catch (BookTrouble e) {
                LOG.log(System.Logger.Level.WARNING, "no copy of the book was made: {0}",
                        Optional.ofNullable(e.getCause()).map(cause -> cause.getClass().getSimpleName())
                                .orElse("not good"));
            }
        };
        return new BackgroundCopy(Thread.ofPlatform().daemon().name("copy of the book").start(copying));
    }

    /// Waits for a copy that is being made: it is short, and a copy broken off would be none.
    void stop() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
