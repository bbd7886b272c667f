package org.chancery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.ui.kit.Destination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Nothing that happens by itself takes away what an officer is at.
@ExtendWith(ApplicationExtension.class)
class InterruptionTest {

    @TempDir
    Path folder;

    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aDocumentThatArrivesDoesNotTakeAwayTheFormBeingFilledIn(FxRobot robot) {
        try (var window = BookWindow.open(robot, stage, folder)) {
            window.go(new Destination.AddDocuments(List.of(Briefing.text(folder))), new Destination.NewMeeting());
            window.type("#title", "Harbour");
            window.waitForText("The document is in the book.");
            assertThat(((TextField) window.one("#title").orElseThrow()).getText()).isEqualTo("Harbour");
        }
    }

    @Test
    void noKeyOfTheWindowWorksBehindASheet(FxRobot robot) {
        try (var window = BookWindow.open(robot, stage, folder)) {
            window.go(new Destination.NewMeeting());
            window.type("#title", "Harbour");
            window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
            window.press(KeyCode.CONTROL, KeyCode.N);
            assertThat(((TextField) window.one("#title").orElseThrow()).getText()).isEqualTo("Harbour");
            window.press(KeyCode.ESCAPE);
            window.waitFor("#discard");
        }
    }
}
