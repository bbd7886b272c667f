package org.chancery.ui.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.chancery.desk.Desk;
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
class AddingSheetTest {

    @TempDir
    Path folder;

    private final OnTheSpot background = new OnTheSpot();
    private final List<Destination> gone = new ArrayList<>();
    private Stage stage;
    private Desk desk;
    private AddingModel model;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void openTheBook() {
        desk = Briefing.emptyBook(folder);
        model = new AddingModel(desk, background, gone::add);
    }

    @AfterEach
    void closeTheBook() {
        desk.close();
    }

    @Test
    void filledSaysWhatBecameOfEachFileAndOpensItsReview(FxRobot robot) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Staged sheet = show(robot);
        robot.interact(() -> model.add(List.of(Briefing.pdf(folder), empty)));
        assertThat(sheet.texts()).contains("Documents added", "briefing.pdf", "Added. 7 proposals, 6 sure, 1 to check",
                "empty.txt", model.files().getLast().saidProperty().get());
        sheet.fire(".review-file");
        assertThat(gone).hasSize(1);
    }

    @Test
    void busyShowsProgressAndCanBeStopped(FxRobot robot) {
        robot.interact(background::hold);
        Staged sheet = show(robot);
        robot.interact(() -> model.add(List.of(Briefing.text(folder), Briefing.pdf(folder))));
        assertThat(sheet.texts()).contains("Adding documents", "Waiting");
        assertThat(((Button) sheet.one("#done").orElseThrow()).isDisabled()).isTrue();
        sheet.fire("#stop");
        robot.interact(background::letGo);
        assertThat(sheet.texts()).contains("Documents added", "Not read.");
        assertThat(desk.reviewing().documents()).isEmpty();
    }

    private Staged show(FxRobot robot) {
        return Staged.show(robot, stage, () -> new AddingSheet(model, () -> {}));
    }
}
