package org.chancery.desk.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.store.Book;
import org.chancery.store.Sql;
import org.chancery.store.Transaction;

/// The open book as a duty sees it: read from one moment, changed one act at a time, and the day it is where the officer is posted.
public final class Ledger {

    private final Book book;
    private final Clock clock;
    private final Function<Sql, ZoneId> posting;

    /// @param posting reads the zone of the duty station
    public Ledger(Book book, Clock clock, Function<Sql, ZoneId> posting) {
        this.book = book;
        this.clock = clock;
        this.posting = posting;
    }

    /// Reads from one moment of the book.
    public <T> T read(Function<Sql, T> reading) {
        return book.read(reading);
    }

    /// The only way to write: one act, named as the Undo menu names it.
    public <T> T change(String label, Function<Transaction, T> deed) {
        return book.change(label, deed);
    }

    /// What was noted under this name about reading the book.
    public Optional<String> bookmark(String name) {
        return book.bookmark(name);
    }

    /// Notes something about reading the book. It is no act.
    public void bookmark(String name, String value) {
        book.bookmark(name, value);
    }

    /// Keeps something that is no change to the agenda: nothing of it is in the journal, and undo passes over it.
    public void note(Consumer<Sql> deed) {
        book.note(deed);
    }

    public Clock clock() {
        return clock;
    }

    public ZoneId dutyStation() {
        return read(posting);
    }

    /// Today, where the officer is posted.
    public LocalDate today() {
        return LocalDate.now(clock.withZone(dutyStation()));
    }
}
