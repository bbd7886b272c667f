package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.KeepingAgenda.Shown;
import org.chancery.time.Day;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A number means a resolution only together with the body whose it is.
class ResolutionsOfBodiesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-16T08:30:00Z"), ZoneOffset.UTC);
    private static final String OF_THE_LAKE = "Resolution 2/7 (Lake Assembly)";
    private static final String OF_THE_HARBOUR = "Resolution 2/7 (Harbour Board)";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.open(folder.resolve("book.chancery"), CLOCK);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theSameNumberOfTwoBodiesIsTwoResolutions() {
        keep(OF_THE_LAKE, "2/7 of the Harbour Board");
        assertThat(resolutions()).containsExactlyInAnyOrder(OF_THE_LAKE, "2/7 (Harbour Board)");
        assertThat(labels()).containsExactly(OF_THE_LAKE, "2/7 (Harbour Board)");
    }

    @Test
    void aNumberAloneMeansTheOnlyOneOfThatNumber() {
        keep(OF_THE_LAKE, "2/7");
        assertThat(resolutions()).containsExactly(OF_THE_LAKE);
        assertThat(labels()).containsExactly("2/7", "2/7");
    }

    @Test
    void aNumberAloneMeansNeitherOfTwo() {
        keep(OF_THE_LAKE, OF_THE_HARBOUR, "2/7");
        assertThat(resolutions()).containsExactlyInAnyOrder(OF_THE_LAKE, OF_THE_HARBOUR, "2/7");
    }

    @Test
    void aResolutionLearnsItsKindAndBodyWhenTheyAreFirstNamed() {
        keep("2024/3", "Decision 2024/3 (Executive Board)");
        assertThat(resolutions()).containsExactly("Decision 2024/3 (Executive Board)");
    }

    @Test
    void aDecisionIsNoResolutionOfTheSameNumber() {
        keep("Resolution 2/2 (Lake Assembly)", "Decision 2/2 (Lake Assembly)");
        assertThat(resolutions()).hasSize(2);
    }

    @Test
    void aPaperThatSaysWhoseItIsFindsIt() throws IOException {
        keep(OF_THE_LAKE, OF_THE_HARBOUR);
        accept("The Secretariat shall report on resolution 2/7 of the Lake Assembly by 3 March 2027.");
        assertThat(resolutions()).containsExactlyInAnyOrder(OF_THE_LAKE, OF_THE_HARBOUR);
        assertThat(labels()).containsExactly(OF_THE_LAKE, OF_THE_HARBOUR, OF_THE_LAKE);
    }

    @Test
    void aPaperThatDoesNotSayWhoseItIsIsDoubted() throws IOException {
        keep(OF_THE_LAKE, OF_THE_HARBOUR);
        accept("The Secretariat shall report on resolution 2/7 by 3 March 2027.");
        assertThat(desk.agenda().deliverables().getLast().doubt()).isEqualTo("The paper does not say whose Resolution "
                + "2/7 it means. The book has one of each of these: Harbour Board, Lake Assembly.");
        assertThat(labels()).containsExactly(OF_THE_LAKE, OF_THE_HARBOUR, "Resolution 2/7");
    }

    private void accept(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("note.txt"), text);
        desk.importing().add(file, Progress.NONE);
        desk.reviewing().acceptAll(desk.reviewing().documents().getFirst().document());
    }

    private void keep(String... named) {
        int day = 0;
        for (String each : named) {
            var entry = new Deliverable(Id.fresh(CLOCK), Deliverable.Kind.DEADLINE, "Report " + day, Optional.empty(),
                    Optional.empty(), Optional.empty(), Day.of(LocalDate.of(2027, 1, 1).plusDays(day++)),
                    new Origin.Typed(), "", "", Deliverable.Status.EXPECTED, "", "");
            desk.agenda().save(new Draft<>(entry, "", each, List.of()));
        }
    }

    private List<String> labels() {
        return desk.agenda().shown(Set.of()).stream().map(Shown::resolution).toList();
    }

    private List<String> resolutions() {
        Map<Id, String> bodies = desk.agenda().bodies().stream().collect(Collectors.toMap(Body::id, Body::name));
        return desk.agenda()
                .resolutions()
                .stream()
                .map(r -> r.name(r.body().map(id -> bodies.getOrDefault(id, "")).orElse("")).text())
                .toList();
    }
}
