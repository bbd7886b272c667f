package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.agenda.Body;
import org.chancery.agenda.Id;
import org.chancery.history.Act;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyThreadsTest {

    private static final int WRITERS = 4;
    private static final int ACTS = 40;

    @TempDir
    Path folder;

    @Test
    void actsOfManyThreadsAreKeptOneAfterTheOtherAndReadersSeeOnlyWholeOnes() throws Exception {
        Clock clock = Clock.systemUTC();
        try (Book book = Book.open(folder.resolve("book.chancery"), Tables.ALL, clock);
                var threads = Executors.newFixedThreadPool(2 * WRITERS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                all.add(threads.submit(() -> {
                    for (int act = 0; act < ACTS; act++)
                        addTwo(book, clock);
                }));
                all.add(threads.submit((Callable<Void>) () -> {
                    for (int look = 0; look < ACTS; look++)
                        assertThat(book.<Long>read(sql -> sql.number("SELECT count(*) FROM body")) % 2).isZero();
                    return null;
                }));
            }
            for (Future<?> each : all)
                each.get();
            assertThat(book.read(Bodies.TABLE::byName)).hasSize(2 * WRITERS * ACTS);
            assertThat(book.acts(1)).extracting(Act::number).containsExactly((long) WRITERS * ACTS);
        }
    }

    private static void addTwo(Book book, Clock clock) {
        book.change("Add two", tx -> {
            tx.put(Bodies.TABLE, new Body(Id.fresh(clock), "One", ""));
            tx.put(Bodies.TABLE, new Body(Id.fresh(clock), "Two", ""));
            return tx;
        });
    }
}
