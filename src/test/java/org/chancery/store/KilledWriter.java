package org.chancery.store;

import java.nio.file.Path;
import java.time.Clock;
import org.chancery.agenda.Body;
import org.chancery.agenda.Id;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Tables;

/// A program that writes acts until it is killed, and says of each that it was kept, once it was.
final class KilledWriter {

    private KilledWriter() {}

    public static void main(String[] arguments) {
        Clock clock = Clock.systemUTC();
        Book book = Book.open(Path.of(arguments[0]), Tables.ALL, clock);
        System.out.println("READY");
        while (true) {
            int bodies = 1 + (int) (clock.millis() % 20);
            book.change(String.valueOf(bodies), tx -> {
                for (int i = 0; i < bodies; i++)
                    tx.put(Bodies.TABLE, new Body(Id.fresh(clock), "Body " + "long ".repeat(i * 10), ""));
                return bodies;
            });
            System.out.println("KEPT " + book.undoable().orElseThrow().number());
        }
    }
}
