package org.chancery.ui.away;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.desk.Desk;
import org.chancery.ui.AutumnBook;
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
class AwayPanelTest {

    private final List<Destination> gone = new ArrayList<>();
    private Stage stage;
    private Desk desk;
    private AwayModel model;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void aBookNobodyLookedAtForAWeek(@TempDir Path folder) {
        desk = AutumnBook.in(folder);
        desk.catchingUp().looked(AutumnBook.CLOCK.instant().minus(Duration.ofDays(7)));
        model = new AwayModel(desk, new OnTheSpot(), gone::add);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void enterOpensALineAndEscapePutsAllAwayForGood(FxRobot robot) {
        model.start();
        Staged panel = show(robot);
        assertThat(panel.texts()).contains("WHILE YOU WERE AWAY", "since Wed 9 Oct, 11:42", "Overdue now",
                "Comments on the zero draft of the guidelines", "5 days overdue");
        robot.type(KeyCode.ENTER);
        assertThat(gone).singleElement().isInstanceOf(Destination.Shown.class);
        robot.type(KeyCode.ESCAPE);
        assertThat(model.awayProperty().get()).isEmpty();
        assertThat(desk.catchingUp().lastLook()).contains(AutumnBook.CLOCK.instant());
        assertThat(panel.texts()).isEmpty();
    }

    @Test
    void withNothingToTellItIsNotThere(FxRobot robot) {
        desk.catchingUp().looked();
        model.start();
        assertThat(show(robot).texts()).isEmpty();
    }

    private Staged show(FxRobot robot) {
        return Staged.show(robot, stage, () -> new AwayPanel(model, desk::dutyStation));
    }
}
