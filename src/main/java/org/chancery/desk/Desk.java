package org.chancery.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.chancery.history.Act;
import org.chancery.history.BookTrouble;

/// One officer's desk: a book that is open, and the duties done at it. Any thread may call; reading is done from one moment of the book, each
/// change is one act, kept whole or not at all.
public final class Desk implements AutoCloseable {

    private Desk() {}

    /// Opens the book at this path, creating it and its folder if there is none.
    ///
    /// @throws BookTrouble if it is open elsewhere, was written by a newer Chancery, is damaged, or cannot be written
    public static Desk open(Path book, Clock clock) {
        throw new UnsupportedOperationException();
    }

    /// Where this person's book lies on this platform.
    public static Path usualBook() {
        throw new UnsupportedOperationException();
    }

    public Path book() {
        throw new UnsupportedOperationException();
    }

    /// Today, where the officer is posted.
    public LocalDate today() {
        throw new UnsupportedOperationException();
    }

    public ZoneId dutyStation() {
        return settingUp().dutyStation();
    }

    public ImportingDocuments importing() {
        throw new UnsupportedOperationException();
    }

    public ReviewingProposals reviewing() {
        throw new UnsupportedOperationException();
    }

    public KeepingAgenda agenda() {
        throw new UnsupportedOperationException();
    }

    public LookingAhead ahead() {
        throw new UnsupportedOperationException();
    }

    public ExportingCalendar exporting() {
        throw new UnsupportedOperationException();
    }

    public Undoing undoing() {
        throw new UnsupportedOperationException();
    }

    public SettingUp settingUp() {
        throw new UnsupportedOperationException();
    }

    /// Tells of each act after it is committed, on the thread that committed it, until what is returned is closed.
    public AutoCloseable watch(Consumer<Act> told) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
