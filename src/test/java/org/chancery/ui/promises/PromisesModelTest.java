package org.chancery.ui.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.desk.Desk;
import org.chancery.ui.inspector.InspectorModel;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.chancery.ui.promises.PromiseRow.Said;
import org.chancery.ui.promises.PromisesModel.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromisesModelTest {

    @TempDir
    Path folder;

    private final OnTheSpot background = new OnTheSpot();
    private final List<Notice> told = new ArrayList<>();
    private final List<Destination> gone = new ArrayList<>();
    private Desk desk;
    private PromisesModel model;

    @BeforeEach
    void lookAtTheLedger() {
        desk = Ledgered.in(folder);
        model = new PromisesModel(desk, background, told::add,
                new InspectorModel(desk, background, told::add, gone::add), gone::add);
        model.onScreen(true);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void promisesStandUnderTheMeetingToWhichTheyAreCarried() {
        assertThat(model.rowsProperty().get()).filteredOn(row -> row.heading().isPresent())
                .extracting(row -> row.heading().orElseThrow())
                .contains("Next: Executive Board, second session of 2024, 4–6 Dec");
        assertThat(titles()).contains("Concept note on floating homes", "List of mayors")
                .doesNotContain("Statement of accounts");
        assertThat(model.chosenProperty().get()).contains(model.rowsProperty().get().getFirst());
    }

    @Test
    void whatIsOfOneBodyOrHoldsTheWordsIsLeft() {
        var board = model.bodiesProperty().get().stream().filter(b -> b.shortName().equals("Executive Board"))
                .findFirst().orElseThrow();
        model.filter(Optional.of(board.id()));
        assertThat(titles()).containsExactlyInAnyOrder("Concept note on floating homes", "List of mayors");
        model.filterProperty().set("MAYORS secretariat");
        assertThat(titles()).containsExactly("List of mayors");
        model.filterProperty().set("nothing of the kind");
        assertThat(titles()).isEmpty();
        assertThat(model.chosenProperty().get()).isEmpty();
    }

    @Test
    void whatIsMetLeavesTheListAndTheNextTakesItsPlace() {
        choose("Concept note on floating homes");
        model.inspector().toggleReceived();
        model.refresh();
        assertThat(titles()).doesNotContain("Concept note on floating homes");
        assertThat(model.chosenProperty().get()).isPresent();
        told.getLast().next().orElseThrow().act().run();
        model.refresh();
        assertThat(titles()).contains("Concept note on floating homes");
    }

    @Test
    void whatIsDroppedIsOwedNoMore() {
        choose("List of mayors");
        model.drop();
        model.refresh();
        assertThat(titles()).doesNotContain("List of mayors");
        assertThat(desk.agenda().deliverables()).filteredOn(d -> d.title().equals("List of mayors"))
                .extracting(Deliverable::status).containsExactly(Deliverable.Status.DROPPED);
    }

    @Test
    void aPaperThatLooksLikeItIsSaidAndNotLinked() {
        Ledgered.paper(desk, folder, "note.txt", "Concept note on the floating homes\n\nFor the Executive Board.");
        model.refresh();
        Said said = (Said) row("Concept note on floating homes");
        assertThat(said.perhaps()).get().returns("Concept note on the floating homes", paper -> paper.title());
        assertThat(desk.receiving().came(said.id()).arrived()).isEmpty();
        choose("Concept note on floating homes");
        model.close();
        assertThat(gone).containsExactly(new Destination.Receive(said.id()));
    }

    @Test
    void aQuestionIsLetGoAndAskedAgain() {
        model.tabProperty().set(Tab.QUESTIONS);
        assertThat(model.count(Tab.QUESTIONS)).contains(1);
        assertThat(titles()).containsExactly("The delegate of Eastmark asked how many quays are closed in winter.");
        model.close();
        assertThat(gone.getLast()).isInstanceOf(Destination.Answer.class);
        model.openSource();
        assertThat(gone.getLast()).isInstanceOf(Destination.Source.class);
        model.drop();
        model.refresh();
        assertThat(model.count(Tab.QUESTIONS)).contains(0);
        assertThat(model.rowsProperty().get().getFirst().heading()).contains("Closed");
        model.drop();
        model.refresh();
        assertThat(model.count(Tab.QUESTIONS)).contains(1);
    }

    @Test
    void howLateEachBodysPapersCameIsMeasured() {
        assertThat(model.latenessProperty().get()).extracting(body -> body.sentence())
                .contains("Papers of the Executive Board came 9 days late on median (1 of 1 late).");
    }

    @Test
    void nothingIsReadWhileNobodyLooks() {
        var unseen = new PromisesModel(desk, background, told::add,
                new InspectorModel(desk, background, told::add, gone::add), gone::add);
        unseen.refresh();
        assertThat(unseen.stageProperty().get()).isEqualTo(Stage.READING);
        assertThat(unseen.questions().foundProperty().get()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsToldAndReadAgain() {
        background.breakDown(true);
        model.refresh();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.FAILED);
        assertThat(model.troubleProperty().get()).isPresent();
        background.breakDown(false);
        model.refresh();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.FILLED);
    }

    private List<String> titles() {
        return model.rowsProperty().get().stream().map(PromiseRow::title).toList();
    }

    private PromiseRow row(String title) {
        return model.rowsProperty().get().stream().filter(row -> row.title().equals(title)).findFirst().orElseThrow();
    }

    private void choose(String title) {
        model.choose(Optional.of(row(title)));
    }
}
