package org.chancery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Deliverable.Status;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.time.text.WhenText;
import org.chancery.ui.kit.Destination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The list of what is owed, worked by keyboard alone in the real window: filtered, kept as a view, several marked at once, taken back.
@ExtendWith(ApplicationExtension.class)
class ListJourneyTest {

    @TempDir
    Path folder;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @Test
    void whatIsOwedIsFilteredKeptMarkedAndTakenBack(FxRobot robot) {
        try (var window = BookWindow.open(robot, stage, folder)) {
            owe(window, "Comments on the draft", "2024-11-04", "Secretariat");
            owe(window, "Report on the budget", "2024-11-20", "Secretariat");
            owe(window, "Nomination of the chair", "2024-12-02", "Member States");
            window.go(new Destination.Deliverables());
            window.waitForText("Nomination of the chair");
            window.press(KeyCode.CONTROL, KeyCode.F);
            robot.write("secretariat");
            window.waitForText("2 of 3");
            window.press(KeyCode.CONTROL, KeyCode.S);
            robot.write("Theirs");
            window.press(KeyCode.ENTER);
            window.waitFor(".saved-view");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.HOME);
            window.press(KeyCode.SHIFT, KeyCode.DOWN);
            window.press(KeyCode.M);
            window.until("the statuses to be offered", () -> robot.listWindows().stream()
                    .anyMatch(popup -> popup instanceof ContextMenu && popup.isShowing()));
            // up from the top goes round to dropped, superseded, met
            for (int i = 0; i < 3; i++)
                window.press(KeyCode.UP);
            window.press(KeyCode.ENTER);
            window.until("both to be met", () -> met(window) == 2);
            window.waitForText("Mark 2 deliverables as met");
            assertThat(window.desk().undoing().next()).contains("Mark 2 deliverables as met");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("none to be met", () -> met(window) == 0);
            assertThat(window.desk().views().all()).singleElement()
                    .satisfies(view -> assertThat(view.filter()).isEqualTo("secretariat"));
        }
    }

    private static long met(BookWindow window) {
        return window.desk().agenda().deliverables().stream().filter(each -> each.status() == Status.MET).count();
    }

    private static void owe(BookWindow window, String title, String when, String owner) {
        window.desk().agenda().save(new Deliverable(Id.fresh(Briefing.CLOCK), Deliverable.Kind.DEADLINE, title,
                Optional.empty(), Optional.empty(), Optional.empty(), WhenText.read(when, ""), new Origin.Typed(),
                owner, "", Status.EXPECTED, "", ""));
    }
}
