package org.chancery.ui.promises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.time.LocalDate;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.desk.Desk;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.Progress;
import org.chancery.time.text.WhenText;
import org.chancery.ui.AutumnBook;

/// The autumn's book with promises, a question that nobody answered, and papers that came late.
final class Ledgered {

    private static final String RECORD = """
            Record of the talk on quays

            2 September 2024

            1. The delegate of Norwick inquired about the fee for quays at night.

            2. The delegate of Eastmark asked how many quays are closed in winter.

            3. The Secretariat explained that the fee for quays at night is under review.
            """;

    private Ledgered() {}

    static Desk in(Path folder) {
        Desk desk = AutumnBook.in(folder);
        owed(desk, Deliverable.Kind.PROMISE, "Concept note on floating homes", "undated", "Executive Board");
        owed(desk, Deliverable.Kind.ASK, "List of mayors", "undated", "Executive Board");
        Id late = owed(desk, Deliverable.Kind.DEADLINE, "Statement of accounts", "2024-09-02", "Executive Board");
        desk.receiving().receiveAll(Set.of(late), LocalDate.of(2024, 9, 11));
        paper(desk, folder, "record.txt", RECORD);
        return desk;
    }

    static Id owed(Desk desk, Deliverable.Kind kind, String title, String when, String body) {
        var owed = new Deliverable(Id.fresh(AutumnBook.CLOCK), kind, title, Optional.empty(), Optional.empty(),
                Optional.empty(), WhenText.read(when, ""), new Origin.Typed(), "Secretariat", "",
                Deliverable.Status.EXPECTED, "", "");
        desk.agenda().save(new Draft<>(owed, body, "", List.of()));
        return owed.id();
    }

    static void paper(Desk desk, Path folder, String name, String text) {
        try {
            desk.importing().add(Files.writeString(folder.resolve(name), text), Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
