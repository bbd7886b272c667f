package org.chancery.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.desk.Desk;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.desk.ReviewingProposals.State;
import org.chancery.document.Hash;
import org.chancery.extraction.Proposal;
import org.chancery.ui.Briefing;
import org.chancery.ui.Staged;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ReviewScreenTest {

    @TempDir
    Path folder;

    private final OnTheSpot background = new OnTheSpot();
    private final List<Destination> gone = new ArrayList<>();
    private final List<Proposal> edited = new ArrayList<>();
    private Stage stage;
    private Desk desk;
    private ReviewModel model;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void openTheBook() {
        desk = Briefing.emptyBook(folder);
        model = new ReviewModel(desk, background);
    }

    @AfterEach
    void closeTheBook() {
        desk.close();
    }

    @Test
    void emptySaysThatNothingWaitsAndOffersADocument(FxRobot robot) {
        Staged screen = show(robot);
        robot.interact(model::openNext);
        assertThat(screen.texts()).contains("Nothing waits for review");
        screen.fire(".empty-state .button");
        assertThat(gone).containsExactly(Destination.AddDocuments.ask());
    }

    @Test
    void filledShowsTheTextBesideItsProposals(FxRobot robot) {
        Staged screen = open(robot, Briefing.addTo(desk, folder));
        assertThat(screen.texts()).contains("Summary of the eleventh meeting of the working group on coastal towns",
                "0 of 7 reviewed", "Accept all sure (6)", "Mon 28 October 2024", " · by the Secretariat", "imprecise");
        assertThat(screen.one(".mark.outlined")).isPresent();
    }

    @Test
    void theKeysAcceptSkipEditAndMove(FxRobot robot) {
        open(robot, Briefing.addTo(desk, folder));
        robot.push(KeyCode.A);
        robot.push(KeyCode.S);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.K);
        robot.push(KeyCode.E);
        assertThat(states()).startsWith(State.ACCEPTED, State.SKIPPED, State.OPEN);
        assertThat(model.currentProperty().get()).isEqualTo(2);
        assertThat(edited).containsExactly(model.items().get(2).proposal());
        robot.push(KeyCode.ENTER);
        assertThat(states().get(2)).isEqualTo(State.ACCEPTED);
    }

    @Test
    void aCardThatIsPressedIsCurrentAndItsQuoteIsOutlined(FxRobot robot) {
        Staged screen = open(robot, Briefing.addTo(desk, folder));
        ListView<?> cards = (ListView<?>) screen.one("#proposals").orElseThrow();
        robot.interact(() -> cards.getSelectionModel().select(3));
        assertThat(model.currentProperty().get()).isEqualTo(3);
        assertThat(model.outlinedProperty().get()).contains(model.items().get(3).proposal().evidence().getFirst());
    }

    @Test
    void busyShowsThatThePaperIsBeingOpened(FxRobot robot) {
        Hash paper = Briefing.addTo(desk, folder);
        background.hold();
        Staged screen = show(robot);
        robot.interact(() -> model.open(paper));
        assertThat(screen.one(".progress-indicator")).isPresent();
        robot.interact(background::letGo);
        assertThat(screen.texts()).contains("0 of 7 reviewed");
    }

    @Test
    void failedSaysThatThePaperIsNoLongerThere(FxRobot robot) {
        Hash paper = Briefing.addTo(desk, folder);
        desk.reviewing().removeDocument(paper);
        Staged screen = open(robot, paper);
        assertThat(screen.texts()).contains("This document is no longer in the book");
    }

    private Staged open(FxRobot robot, Hash paper) {
        Staged screen = show(robot);
        robot.interact(() -> model.open(paper));
        screen.settle();
        return screen;
    }

    private Staged show(FxRobot robot) {
        return Staged.show(robot, stage, () -> new ReviewScreen(model, this::edit, gone::add));
    }

    private void edit(Proposal proposal, Consumer<Proposal> corrected) {
        edited.add(proposal);
    }

    private List<State> states() {
        return model.items().stream().map(Item::state).toList();
    }
}
