package org.chancery.ui.horizon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.time.text.WhenText;
import org.chancery.desk.Desk;
import org.chancery.ui.AutumnBook;
import org.chancery.ui.inspector.InspectorModel;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.chancery.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class HorizonScreenTest {

    private final OnTheSpot background = new OnTheSpot();
    private final List<Notice> told = new ArrayList<>();
    private final List<Destination> gone = new ArrayList<>();
    private Stage stage;
    private Desk desk;
    private HorizonModel model;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void fill(@TempDir Path folder) {
        desk = AutumnBook.in(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anEmptyHorizonSaysWhatCanBeDone(FxRobot robot, @TempDir Path other) {
        desk.close();
        desk = AutumnBook.empty(other);
        show(robot);
        assertThat(texts(robot)).contains("Nothing lies ahead", "Add document…");
        assertThat(robot.lookup(".timeline").<Node>query().isVisible()).isFalse();
        robot.clickOn("New meeting");
        assertThat(gone).containsExactly(new Destination.NewMeeting());
    }

    @Test
    void aFullHorizonShowsTheLineWithItsDateItsDistanceAndItsSource(FxRobot robot) {
        show(robot);
        assertThat(texts(robot)).contains("OVERDUE", "NEXT 14 DAYS", "28 Oct", "OEWG-H documents available online",
                "in 12 days", "14d 7d 1d", "Fri 11 October 2024", "Typed by hand.");
    }

    @Test
    void overdueIsSaidInWordsAndWithASign(FxRobot robot) {
        show(robot);
        Labeled distance = robot.lookup("5 days overdue").queryLabeled();
        assertThat(distance.getGraphic()).isNotNull();
    }

    @Test
    void aHorizonThatIsBeingReadSaysSo(FxRobot robot) {
        background.hold();
        show(robot);
        assertThat(texts(robot)).contains("Reading the book");
        assertThat(robot.lookup(node -> node instanceof ProgressIndicator).tryQuery()).isPresent();
        robot.interact(background::letGo);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(texts(robot)).contains("OEWG-H documents available online").doesNotContain("Reading the book");
    }

    @Test
    void aHorizonThatCannotBeReadSaysWhatWasKeptAndOffersToTryAgain(FxRobot robot) {
        desk.close();
        show(robot);
        assertThat(texts(robot)).contains("The book could not be read", "Try again",
                "Reading the book did not work. Everything in the book is as it was before.");
    }

    @Test
    void whileSomethingElseIsShownNoLineLooksChosen(FxRobot robot) {
        var held = new Meeting(Id.fresh(AutumnBook.CLOCK), "Lake Council", Optional.empty(), Optional.empty(),
                WhenText.read("2024-10-02", ""), new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", "");
        desk.agenda().save(held);
        show(robot);
        robot.interact(() -> model.reveal(held.id()));
        assertThat(texts(robot)).contains("Lake Council");
        assertThat(robot.lookup("#horizon-list").<ListView<Row>>query().getSelectionModel().isEmpty()).isTrue();
    }

    @Test
    void theWholeListIsReachedByKeys(FxRobot robot) {
        show(robot);
        assertThat(robot.lookup("#horizon-list").<Node>query().isFocused()).isTrue();
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        Row chosen = robot.lookup("#horizon-list").<ListView<Row>>query().getSelectionModel().getSelectedItem();
        assertThat(model.chosenProperty().get()).contains(chosen.id());
        robot.push(KeyCode.E);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DELETE);
        assertThat(gone).first().isEqualTo(new Destination.Edited(chosen.id()));
        assertThat(gone).hasSize(2);
        assertThat(desk.agenda().entry(chosen.id())).isEmpty();
        assertThat(told.getLast().sentence()).startsWith("Deleted: ");
    }

    @Test
    void aClickOnTheTimelineChoosesTheLine(FxRobot robot) {
        show(robot);
        robot.clickOn("OEWG-H documents available online · 28 Oct");
        assertThat(model.inspector().dossierProperty().get().orElseThrow().entry().title())
                .isEqualTo("OEWG-H documents available online");
        assertThat(texts(robot)).contains("Mon 28 October 2024");
    }

    @Test
    void anotherDayIsTypedIntoTheField(FxRobot robot) {
        show(robot);
        robot.doubleClickOn("#as-of").push(KeyCode.CONTROL, KeyCode.A).write("1 Jan 2025").push(KeyCode.ENTER);
        assertThat(model.asOfProperty().get()).contains(LocalDate.of(2025, 1, 1));
        assertThat(texts(robot)).contains("Jan 2025");
    }

    @Test
    void everythingThatCanBePressedHasAName(FxRobot robot) {
        show(robot);
        assertThat(robot.lookup(".button").queryAllAs(Labeled.class)).isNotEmpty().allSatisfy(button -> assertThat(
                button.getText() + Optional.ofNullable(button.getAccessibleText()).orElse("")).isNotBlank());
    }

    private void show(FxRobot robot) {
        robot.interact(() -> {
            model = new HorizonModel(desk, background, new InspectorModel(desk, background, told::add, gone::add));
            desk.watch(act -> model.refresh());
            var screen = new HorizonScreen(model, gone::add);
            var scene = new Scene(screen, 1230, 820);
            var theme = new Theme();
            theme.schemeProperty().set(Theme.Scheme.LIGHT);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            screen.requestFocus();
            model.refresh();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(node -> node.isVisible() && (node instanceof Labeled || node instanceof Text)).queryAll()
                .stream()
                .map(node -> node instanceof Labeled labeled ? labeled.getText() : ((Text) node).getText())
                .toList();
    }
}
