package org.chancery.desk.receiving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.desk.Desk;
import org.chancery.desk.ImportingDocuments.Outcome;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.Progress;
import org.chancery.document.Hash;
import org.chancery.time.text.WhenText;

/// A desk on which things are owed and papers lie.
final class Shelf implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-11-15T08:00:00Z"), ZoneOffset.UTC);
    static final LocalDate TODAY = LocalDate.of(2024, 11, 15);

    private final Path folder;
    private Desk desk;

    Shelf(Path folder) {
        this.folder = folder;
        this.desk = open();
    }

    private Desk open() {
        return Desk.open(folder.resolve("book.chancery"), CLOCK);
    }

    Desk desk() {
        return desk;
    }

    void reopen() {
        desk.close();
        desk = open();
    }

    Id owed(String title, String due, String body) {
        return owed(Deliverable.Kind.DEADLINE, title, due, body, "");
    }

    Id owed(Deliverable.Kind kind, String title, String due, String body, String resolution) {
        var owed = new Deliverable(Id.fresh(CLOCK), kind, title, Optional.empty(), Optional.empty(), Optional.empty(),
                WhenText.read(due, ""), new Origin.Typed(), "Secretariat", "", Deliverable.Status.EXPECTED, "", "");
        desk.agenda().save(new Draft<>(owed, body, resolution, List.of()));
        return owed.id();
    }

    Hash paper(String name, String text) {
        try {
            Path file = Files.writeString(folder.resolve(name + ".txt"), text);
            return ((Outcome.Added) desk.importing().add(file, Progress.NONE)).document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Deliverable deliverable(Id id) {
        return (Deliverable) desk.agenda().entry(id).orElseThrow();
    }

    @Override
    public void close() {
        desk.close();
    }
}
