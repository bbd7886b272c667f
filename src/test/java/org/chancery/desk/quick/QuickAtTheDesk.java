package org.chancery.desk.quick;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.desk.Desk;
import org.chancery.desk.KeepingAgenda.Dossier;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.quick.AddingQuickly.Kept;
import org.chancery.desk.quick.Understanding.Part;
import org.chancery.desk.quick.Understanding.Topic;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// On Wednesday 16 October 2024, with two sessions of a working group on housing and one of a board in the book.
abstract class QuickAtTheDesk {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T08:42:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    Desk desk;
    Meeting first;
    Meeting second;

    @BeforeEach
    void aBook() {
        desk = Desk.open(folder.resolve("book.chancery"), CLOCK);
        meets("WGH, session of 2023", "2023-12-04", "WGH", "");
        first = meets("WGH, first session", "2024-12-09/2024-12-11", "Working group on housing (WGH)", "2/7");
        second = meets("WGH, second session", "2025-03", "WGH", "2/7");
        meets("Harbour Board, autumn session", "2024-11-26/2024-11-28", "Harbour Board", "");
        due("Comments on the zero draft", "2024-11-15", "Secretariat");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    Understanding understand(String line) {
        return understand(line, Map.of());
    }

    Understanding understand(String line, Map<Topic, String> answers) {
        return AddingQuickly.understand(line, answers, desk.quick().known());
    }

    Entry add(Understanding shown) {
        Kept kept = desk.quick().keep(shown);
        assertThat(kept).isInstanceOf(Kept.Added.class);
        Entry added = ((Kept.Added) kept).entry();
        assertThat(entry(added.id())).isEqualTo(added);
        return added;
    }

    Entry entry(Id id) {
        Dossier dossier = desk.agenda().dossier(id);
        return dossier.entry();
    }

    static List<String> parts(Understanding shown) {
        return shown.parts().stream().map(part -> part.name() + ": " + part.value()).toList();
    }

    static String remark(Understanding shown, String name) {
        return shown.parts().stream().filter(part -> part.name().equals(name)).map(Part::remark).findFirst()
                .orElseThrow();
    }

    Meeting meets(String title, String when, String body, String resolution) {
        var meeting = new Meeting(Id.fresh(CLOCK), title, Optional.empty(), Optional.empty(), WhenText.read(when, ""),
                new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", "");
        desk.agenda().save(new Draft<>(meeting, body, resolution, List.of()));
        return meeting;
    }

    void due(String title, String when, String owner) {
        desk.agenda()
                .save(new Deliverable(Id.fresh(CLOCK), Deliverable.Kind.DEADLINE, title, Optional.empty(),
                        Optional.empty(), Optional.empty(), WhenText.read(when, ""), new Origin.Typed(), owner, "",
                        Deliverable.Status.EXPECTED, "", ""));
    }
}
