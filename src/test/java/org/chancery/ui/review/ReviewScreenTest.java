package org.chancery.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
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
import org.chancery.ui.review.cards.CardFilter;
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
        assertThat(model.cards().currentProperty().get()).isEqualTo(2);
        assertThat(edited).containsExactly(model.cards().items().get(2).proposal());
        robot.push(KeyCode.ENTER);
        assertThat(states().get(2)).isEqualTo(State.ACCEPTED);
    }

    @Test
    void aCardThatIsPressedIsCurrentAndItsQuoteIsOutlined(FxRobot robot) {
        Staged screen = open(robot, Briefing.addTo(desk, folder));
        ListView<?> cards = (ListView<?>) screen.one("#proposals").orElseThrow();
        robot.interact(() -> cards.getSelectionModel().select(3));
        assertThat(model.cards().currentProperty().get()).isEqualTo(3);
        assertThat(model.cards().outlinedProperty().get())
                .contains(model.cards().items().get(3).proposal().evidence().getFirst());
    }

    @Test
    void aMarkExplainsItselfByKeyboardAndLeadsToItsCard(FxRobot robot) {
        Staged screen = open(robot, Briefing.addTo(desk, folder));
        robot.push(KeyCode.F6);
        robot.push(KeyCode.N);
        robot.push(KeyCode.ENTER);
        assertThat(screen.one("#mark-popover")).isPresent();
        assertThat(screen.texts()).contains("Mon 28 Oct 2024", "“by 28 October 2024”", "Go to its card");
        robot.push(KeyCode.ENTER);
        assertThat(screen.one("#mark-popover")).isEmpty();
        assertThat(model.cards().currentProperty().get()).isEqualTo(1);
    }

    @Test
    void escapeClosesTheExplanationAndTheKeyboardIsBackInTheText(FxRobot robot) {
        Staged screen = open(robot, Briefing.addTo(desk, folder));
        robot.push(KeyCode.F6);
        robot.push(KeyCode.SPACE);
        assertThat(screen.one("#mark-popover")).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(screen.one("#mark-popover")).isEmpty();
        assertThat(screen.one("#paper-text").orElseThrow().isFocused()).isTrue();
    }

    @Test
    void wordsSelectedByKeyboardAreOfferedForTheCardAndARefusalIsSaidAtThem(FxRobot robot) {
        Staged screen = open(robot, Briefing.addTo(desk, folder));
        robot.push(KeyCode.F6);
        robot.push(KeyCode.N);
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        robot.push(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(model.reading().words()).isEqualTo("The Secretariat");
        assertThat(screen.one("#selection-bar")).isPresent();
        assertThat(screen.texts()).contains("date", "title", "place", "promise");
        robot.push(KeyCode.D);
        assertThat(screen.one("#refusal")).hasValueSatisfying(
                refusal -> assertThat(((Label) refusal).getText()).endsWith("."));
        robot.push(KeyCode.T);
        assertThat(model.cards().item().orElseThrow().proposal().title()).isEqualTo("The Secretariat");
        assertThat(screen.one("#selection-bar")).isEmpty();
        assertThat(screen.texts()).anyMatch(text -> text.startsWith("You marked “The Secretariat” as the title"));
    }

    @Test
    void selectedWordsAreCopied(FxRobot robot) {
        open(robot, Briefing.addTo(desk, folder));
        robot.push(KeyCode.F6);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        var copied = new ArrayList<String>();
        robot.interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
        assertThat(copied).containsExactly("Tuesday, 15 October 2024, 10:00 - 13:00 East Africa Time");
    }

    @Test
    void aDragOverTheTextSelectsAndAPressOnAMarkExplains(FxRobot robot) {
        Staged screen = open(robot, Briefing.addTo(desk, folder));
        Node line = screen.one(".mark.imprecise").orElseThrow();
        robot.moveTo(line).press(MouseButton.PRIMARY).moveBy(-200, 0).release(MouseButton.PRIMARY);
        assertThat(model.reading().words()).isNotBlank();
        assertThat(screen.one("#selection-bar")).isPresent();
        robot.clickOn(screen.one(".mark.deadline").orElseThrow());
        assertThat(screen.one("#selection-bar")).isEmpty();
        assertThat(screen.one("#mark-popover")).isPresent();
    }

    @Test
    void aFilterOfCardsIsReachedByKeyAndByPress(FxRobot robot) {
        Staged screen = open(robot, Briefing.addTo(desk, folder));
        robot.push(KeyCode.F);
        assertThat(model.cards().filterProperty().get()).isEqualTo(CardFilter.MEETINGS);
        screen.fire("#filter-to-check");
        assertThat(model.cards().shown()).hasSize(1);
        assertThat(screen.one("#filter-promises-and-asks")).isEmpty();
    }

    @Test
    void whatWasAskedStandsBesideItsAnswersAndOpensItsParagraph(FxRobot robot) {
        Staged screen = open(robot, Briefing.addTo(desk, folder));
        robot.push(KeyCode.Q);
        assertThat(screen.one("#answers")).isPresent();
        assertThat(screen.texts()).contains("Asked and answered 1", "¶7 asked", "no answer on record");
        robot.push(KeyCode.ENTER);
        assertThat(model.reading().pointedProperty().get()).contains(model.answers().shown().getFirst().question()
                .paragraph());
        robot.push(KeyCode.A);
        assertThat(states()).containsOnly(State.OPEN);
        robot.push(KeyCode.Q);
        assertThat(screen.one("#proposals")).isPresent();
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
        return model.cards().items().stream().map(Item::state).toList();
    }
}
