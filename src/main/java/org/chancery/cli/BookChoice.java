package org.chancery.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.chancery.desk.Desk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which book a command works on.
final class BookChoice {

    @Option(names = "--book", paramLabel = "FILE", description = "The book to use (default: your own).")
    private @Nullable Path book;

    Path path() {
        return book == null ? Desk.usualBook() : book.toAbsolutePath();
    }

    /// @throws org.chancery.history.BookTrouble if the book cannot be used
    Desk open(Clock clock) {
        return Desk.open(path(), clock);
    }
}
