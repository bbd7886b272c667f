package org.chancery.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.chancery.history.BookTrouble;

/// The connections that read a book: one for each thread that is reading at a time, kept for the next.
final class Readers implements AutoCloseable {

    private final Path file;
    private final ConcurrentLinkedDeque<Sql> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    Readers(Path file) {
        this.file = file;
    }

    <T> T read(Function<Sql, T> reading) {
        if (closed)
            throw new BookTrouble("The book is closed.");
        Sql reader = Optional.ofNullable(idle.pollFirst()).orElseGet(() -> Sql.open(file, ConnectionSettings.READER));
        try {
            reader.execute("BEGIN");
            T value = reading.apply(reader);
            reader.execute("COMMIT");
            giveBack(reader);
            return value;
        } catch (RuntimeException | Error e) {
            reader.close();
            throw e;
        }
    }

    private void giveBack(Sql reader) {
        idle.addFirst(reader);
        if (closed && idle.remove(reader))
            reader.close();
    }

    @Override
    public void close() {
        closed = true;
        for (Sql reader = idle.pollFirst(); reader != null; reader = idle.pollFirst())
            reader.close();
    }
}
