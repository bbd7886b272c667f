package org.chancery.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.agenda.Meeting;
import org.chancery.desk.Desk;
import org.chancery.ui.Briefing;
import org.chancery.ui.Staged;
import org.chancery.ui.kit.Notice;
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
class ImportSheetTest {

    @TempDir
    Path folder;

    private final OnTheSpot background = new OnTheSpot();
    private final List<Notice> told = new ArrayList<>();
    private int closed;
    private Stage stage;
    private Desk desk;
    private ImportModel model;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void openTheBook() {
        desk = Briefing.emptyBook(folder);
        model = new ImportModel(desk, background, told::add);
    }

    @AfterEach
    void closeTheBook() {
        desk.close();
    }

    @Test
    void emptyHasNothingToTake(FxRobot robot) throws IOException {
        Staged sheet = show(robot, "BEGIN:VCALENDAR\nEND:VCALENDAR\n");
        assertThat(sheet.texts()).contains("Import lake.ics", "Nothing in it.", "There is nothing to take.");
        assertThat(((Button) sheet.one("#import-now").orElseThrow()).isDisabled()).isTrue();
    }

    @Test
    void filledShowsEachLineAndTakesWhatIsTickedByKeyboard(FxRobot robot) throws IOException {
        Staged sheet = show(robot, LakeCalendar.TWO);
        assertThat(sheet.texts()).contains("2 new, 1 not taken.", "Lake Board", "9–11 Dec 2024", "Harbour walk",
                "Line 16: It has the start “tomorrow”, which is no date.", "Take 2 lines");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        assertThat(sheet.texts()).contains("Take 1 line");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(closed).isEqualTo(1);
        assertThat(desk.agenda().meetings()).hasSize(1);
    }

    @Test
    void whatMayBeInTheBookIsAsked(FxRobot robot) throws IOException {
        model.open(file(LakeCalendar.TWO.replace("lake-1", "other-1").replace("lake-2", "other-2")));
        model.take();
        model = new ImportModel(desk, background, told::add);
        Staged sheet = show(robot, LakeCalendar.TWO);
        assertThat(sheet.texts()).contains("2 to decide, 1 not taken.", "Leave it", "It is the same", "It is another",
                "It may be “Harbour walk”, Wed 20 Nov 2024, 15:00–17:00, which is in the book.");
    }

    @Test
    void failedSaysWhyAndStays(FxRobot robot) throws IOException {
        Staged sheet = show(robot, LakeCalendar.TWO);
        background.breakDown(true);
        sheet.fire("#import-now");
        assertThat(model.troubleProperty().get()).isPresent();
        assertThat(sheet.texts()).contains(model.troubleProperty().get().orElseThrow().sentence());
        assertThat(closed).isZero();
    }

    @Test
    void escapeLeavesTheBookAsItIs(FxRobot robot) throws IOException {
        show(robot, LakeCalendar.TWO);
        robot.push(KeyCode.ESCAPE);
        assertThat(closed).isEqualTo(1);
        assertThat(desk.agenda().meetings()).extracting(Meeting::title).isEmpty();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("lake.ics"), text);
    }

    private Staged show(FxRobot robot, String text) throws IOException {
        Path file = file(text);
        Staged sheet = Staged.show(robot, stage, () -> new ImportSheet(model, () -> closed++));
        robot.interact(() -> model.open(file));
        sheet.settle();
        return sheet;
    }
}
