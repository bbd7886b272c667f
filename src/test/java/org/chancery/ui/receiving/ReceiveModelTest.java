package org.chancery.ui.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.desk.Desk;
import org.chancery.desk.Progress;
import org.chancery.desk.TrackingPromises.Unanswered;
import org.chancery.desk.receiving.Arrival.Extent;
import org.chancery.desk.receiving.Came.Arrived;
import org.chancery.document.Evidence;
import org.chancery.ui.AutumnBook;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What came is said on a sheet and kept as one act; so is what answers a question.
class ReceiveModelTest {

    @TempDir
    Path folder;

    private final OnTheSpot background = new OnTheSpot();
    private final List<Notice> told = new ArrayList<>();
    private Desk desk;
    private Id owed;
    private ReceiveModel model;

    @BeforeEach
    void somethingOwed() {
        desk = AutumnBook.in(folder);
        owed = desk.agenda().deliverables().stream()
                .filter(d -> d.title().equals("OEWG-H documents available online"))
                .findFirst().map(Deliverable::id).orElseThrow();
        model = new ReceiveModel(desk, background, told::add);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aPaperIsChosenAndCameOnTheDayOnWhichItWasAdded() throws IOException {
        add("agenda.txt", "Documents of the OEWG-H available: provisional agenda under resolution 2/7");
        desk.receiving().await(owed, 2);
        model.open(owed);
        var opened = model.openedProperty().get().orElseThrow();
        assertThat(opened.papers().getFirst().title()).startsWith("Documents of the OEWG-H");
        assertThat(model.dayProperty().get()).isEqualTo("Wed 16 Oct 2024");
        model.choose(Optional.of(opened.papers().getFirst()));
        model.keep();
        assertThat(model.doneProperty().get()).isTrue();
        assertThat(told.getLast().sentence())
                .isEqualTo("“OEWG-H documents available online”: part received (1 of 2).");
        assertThat(desk.receiving().came(owed).arrived()).extracting(Arrived::inBook).containsExactly(true);
        told.getLast().next().orElseThrow().act().run();
        assertThat(desk.receiving().came(owed).arrived()).isEmpty();
    }

    @Test
    void wordsAndAnotherDayAreKeptAsAPart() {
        model.open(owed);
        model.wordsProperty().set("Read out by the Chair");
        model.dayProperty().set("14 Oct 2024");
        model.extentProperty().set(Extent.PART);
        model.keep();
        assertThat(desk.receiving().came(owed).arrived()).singleElement().satisfies(arrived -> {
            assertThat(arrived.title()).isEqualTo("Read out by the Chair");
            assertThat(arrived.receipt().received()).isEqualTo("2024-10-14");
        });
        assertThat(desk.receiving().came(owed).standing().label()).isEqualTo("part received (1)");
    }

    @Test
    void aDayToComeOrNoDayAtAllIsNotKept() {
        model.open(owed);
        model.dayProperty().set("October 2024");
        model.keep();
        assertThat(model.remarkProperty().get()).startsWith("Type the day on which it came");
        model.dayProperty().set("17 Oct 2024");
        model.keep();
        assertThat(model.remarkProperty().get()).isEqualTo("That day is still to come.");
        assertThat(model.doneProperty().get()).isFalse();
        assertThat(desk.receiving().came(owed).arrived()).isEmpty();
    }

    @Test
    void whatCannotBeKeptStaysOnTheSheet() {
        model.open(owed);
        model.wordsProperty().set("Chart");
        background.breakDown(true);
        model.keep();
        assertThat(model.doneProperty().get()).isFalse();
        assertThat(model.troubleProperty().get()).isPresent();
        assertThat(model.wordsProperty().get()).isEqualTo("Chart");
    }

    @Test
    void aQuestionIsAnsweredByAParagraphThatIsThere() throws IOException {
        add("record.txt", """
                Record of the talk on quays

                1. The delegate of Norwick inquired about the fee for quays at night.

                2. The delegate of Eastmark asked how many quays are closed in winter.

                3. The Secretariat explained that the fee for quays at night is under review.
                """);
        add("letter.txt", "Letter on quays in winter\n\n1. Four quays are closed in winter.");
        Evidence question = open().getFirst();
        var answering = new AnswerModel(desk, background, told::add);
        answering.open(question);
        answering.answer();
        assertThat(answering.remarkProperty().get()).startsWith("Choose the paper that answers it");
        var letter = answering.openedProperty().get().orElseThrow().papers().getFirst();
        assertThat(letter.title()).isEqualTo("Letter on quays in winter");
        answering.choose(Optional.of(letter));
        answering.paragraphProperty().set("77");
        answering.answer();
        assertThat(answering.remarkProperty().get())
                .isEqualTo("No paragraph of “Letter on quays in winter” bears the number 77.");
        answering.paragraphProperty().set("¶1");
        answering.answer();
        assertThat(answering.doneProperty().get()).isTrue();
        assertThat(open()).isEmpty();
    }

    private List<Evidence> open() {
        return desk.promises().owed(desk.today()).unanswered().stream().map(Unanswered::source).map(s -> s.evidence())
                .toList();
    }

    private void add(String name, String text) throws IOException {
        desk.importing().add(Files.writeString(folder.resolve(name), text), Progress.NONE);
    }
}
