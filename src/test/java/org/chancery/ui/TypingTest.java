package org.chancery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the keys do while something is being typed.
@ExtendWith(ApplicationExtension.class)
class TypingTest {

    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aLineIsJottedDownFromAnywhereAndUndoneFromAnywhere(FxRobot robot, @TempDir Path folder) {
        try (var window = BookWindow.open(robot, stage, folder)) {
            jot(window, robot, "Comments on the draft by 15 Nov 2026, Secretariat");
            window.until("the deadline to be kept", () -> window.desk().agenda().deliverables().size() == 1);
            window.until("the sheet to leave", () -> !window.shows("#quick-sheet"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("the deadline to be taken back", () -> window.desk().agenda().deliverables().isEmpty());
            window.until("redo to be offered",
                    () -> window.one("#redo").filter(redo -> !redo.isDisabled()).isPresent());
            assertThat(window.one("#redo").map(Node::getAccessibleText)).contains("Redo: Add Comments on the draft");
        }
    }

    @Test
    void aLineThatIsLeftIsStillThereWhenOneComesBack(FxRobot robot, @TempDir Path folder) {
        try (var window = BookWindow.open(robot, stage, folder)) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            window.waitFor("#quick-line");
            robot.write("Comments on the dr");
            window.press(KeyCode.ESCAPE);
            window.until("the sheet to leave", () -> !window.shows("#quick-sheet"));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            window.waitFor("#quick-line");
            robot.type(KeyCode.END).write("aft by 15 Nov 2026");
            robot.type(KeyCode.ENTER);
            window.until("the deadline to be kept", () -> window.desk().agenda().deliverables().size() == 1);
            assertThat(window.desk().agenda().deliverables().getFirst().title()).isEqualTo("Comments on the draft");
            window.until("the sheet to leave", () -> !window.shows("#quick-sheet"));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            window.waitFor("#quick-line");
            assertThat(((TextField) window.one("#quick-line").orElseThrow()).getText()).isEmpty();
        }
    }

    @Test
    void whatIsTypedIsUndoneBeforeWhatWasDone(FxRobot robot, @TempDir Path folder) {
        try (var window = BookWindow.open(robot, stage, folder)) {
            jot(window, robot, "Comments on the draft by 15 Nov 2026");
            window.until("the deadline to be kept", () -> window.desk().agenda().deliverables().size() == 1);
            window.until("the sheet to leave", () -> !window.shows("#quick-sheet"));
            window.click("#find");
            robot.write("draft");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("what was typed to go", () -> found(window).isEmpty());
            assertThat(window.desk().agenda().deliverables()).hasSize(1);
            window.press(KeyCode.CONTROL, KeyCode.Y);
            window.until("what was typed to come back", () -> found(window).equals("draft"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("what was typed to go again", () -> found(window).isEmpty());
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("what was done to be undone", () -> window.desk().agenda().deliverables().isEmpty());
        }
    }

    private static String found(BookWindow window) {
        return ((TextField) window.one("#find").orElseThrow()).getText();
    }

    private static void jot(BookWindow window, FxRobot robot, String line) {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        window.waitFor("#quick-line");
        robot.write(line);
        robot.type(KeyCode.ENTER);
    }
}
