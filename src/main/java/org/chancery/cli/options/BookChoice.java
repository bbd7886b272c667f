package org.chancery.cli.options;

import java.nio.file.Path;
import java.time.Clock;
import org.chancery.desk.Desk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which book a command works on.
public final class BookChoice {

    @Option(names = "--book", paramLabel = "FILE", description = "The book to use (default: your own).")
    private @Nullable Path book;

    public Path path() {
        return book == null ? Desk.usualBook() : book.toAbsolutePath();
    }

    /// @throws org.chancery.history.BookTrouble if the book cannot be used
    public Desk open(Clock clock) {
        return Desk.open(path(), clock);
    }
}
