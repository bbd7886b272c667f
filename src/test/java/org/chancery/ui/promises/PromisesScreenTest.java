package org.chancery.ui.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.desk.Desk;
import org.chancery.ui.AutumnBook;
import org.chancery.ui.Staged;
import org.chancery.ui.inspector.InspectorModel;
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
class PromisesScreenTest {

    private final List<Destination> gone = new ArrayList<>();
    private final OnTheSpot background = new OnTheSpot();
    private Stage stage;
    private Desk desk;
    private PromisesModel model;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void fill(@TempDir Path folder) {
        desk = Ledgered.in(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whereNothingIsOwedItSaysSoOnEachSide(FxRobot robot, @TempDir Path other) {
        desk.close();
        desk = AutumnBook.empty(other);
        Staged screen = show(robot);
        assertThat(screen.texts()).contains("Promised or asked (0)", "Nothing is owed without a date");
        screen.fire("#promises-questions");
        assertThat(screen.texts()).contains("No question is open");
        screen.fire("#promises-lateness");
        assertThat(screen.texts()).contains("Nothing to measure yet");
    }

    @Test
    void promisesAreShownWithTheirAgeAndDroppedByKeyboard(FxRobot robot) {
        Staged screen = show(robot);
        assertThat(screen.texts()).contains("Concept note on floating homes", "promised today, not seen",
                "NEXT: EXECUTIVE BOARD, SECOND SESSION OF 2024, 4–6 DEC", "Mark received");
        ListView<?> list = (ListView<?>) screen.one("#promise-list").orElseThrow();
        assertThat(list.isFocused()).isTrue();
        int before = list.getItems().size();
        robot.type(KeyCode.D);
        robot.interact(model::refresh);
        assertThat(list.getItems()).hasSize(before - 1);
        robot.press(KeyCode.SHIFT).type(KeyCode.R).release(KeyCode.SHIFT);
        assertThat(gone.getLast()).isInstanceOf(Destination.Receive.class);
    }

    @Test
    void aQuestionOpensItsParagraphAndIsClosed(FxRobot robot) {
        Staged screen = show(robot);
        screen.fire("#promises-questions");
        assertThat(screen.texts()).contains("Not answered", "Answered…",
                "“The delegate of Eastmark asked how many quays are closed in winter.”");
        robot.type(KeyCode.ENTER);
        assertThat(gone.getLast()).isInstanceOf(Destination.Source.class);
        robot.type(KeyCode.D);
        robot.interact(model::refresh);
        assertThat(screen.texts()).contains("CLOSED", "let go", "Ask again");
    }

    @Test
    void theChartOpensWhatItsMarksStandFor(FxRobot robot) {
        Staged screen = show(robot);
        screen.fire("#promises-lateness");
        assertThat(screen.texts()).contains(
                "Papers of the Executive Board came 9 days late on median (1 of 1 late).", "on time", "9 days late");
        var chart = screen.one(".lateness-chart").orElseThrow();
        robot.interact(chart::requestFocus);
        assertThat(screen.texts()).anyMatch(text -> text.endsWith(", came Wed 11 Sep 2024, 9 days late"));
        robot.type(KeyCode.ENTER);
        assertThat(screen.texts()).contains("Statement of accounts", "met 9 days late");
    }

    @Test
    void whileTheBookIsReadItSaysSo(FxRobot robot) {
        background.hold();
        assertThat(show(robot).texts()).contains("Reading the promises");
    }

    @Test
    void whatCannotBeReadIsSaidWithAWayOut(FxRobot robot) {
        background.breakDown(true);
        assertThat(show(robot).texts()).contains("The promises could not be read", "Try again");
    }

    private Staged show(FxRobot robot) {
        return Staged.show(robot, stage, () -> {
            model = new PromisesModel(desk, background, notice -> {},
                    new InspectorModel(desk, background, notice -> {}, gone::add), gone::add);
            return new PromisesScreen(model);
        });
    }
}
