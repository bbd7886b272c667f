package org.chancery.ui.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.agenda.Meeting;
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
class EntrySheetTest {

    @TempDir
    Path folder;

    private final OnTheSpot background = new OnTheSpot();
    private final List<Destination> gone = new ArrayList<>();
    private int closed;
    private Stage stage;
    private Desk desk;
    private EditorModel model;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void openTheBook() {
        desk = Briefing.emptyBook(folder);
        model = new EditorModel(desk, background, Briefing.CLOCK);
    }

    @AfterEach
    void closeTheBook() {
        desk.close();
    }

    @Test
    void emptyIsFilledInByKeyboardAloneAndSaved(FxRobot robot) {
        Staged sheet = blank(robot);
        robot.write("Harbour Forum");
        robot.push(KeyCode.TAB);
        robot.write("9-11 Dec 2024");
        assertThat(sheet.texts()).contains("New meeting", "Mon 9 – Wed 11 December 2024");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(desk.agenda().meetings()).extracting(Meeting::title).containsExactly("Harbour Forum");
        assertThat(closed).isEqualTo(1);
    }

    @Test
    void aSlipIsShownAtItsField(FxRobot robot) {
        Staged sheet = blank(robot);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(sheet.texts()).contains("It needs a title.");
        assertThat(closed).isZero();
    }

    @Test
    void escapeAsksOnlyIfSomethingTypedWouldBeLost(FxRobot robot) {
        Staged sheet = blank(robot);
        robot.write("Forum");
        robot.push(KeyCode.ESCAPE);
        assertThat(closed).isZero();
        assertThat(sheet.texts()).contains("What you typed is not saved.", "Keep editing");
        sheet.fire("#discard");
        assertThat(closed).isEqualTo(1);
        assertThat(desk.agenda().meetings()).isEmpty();
    }

    @Test
    void escapeClosesAnUntouchedFormAtOnce(FxRobot robot) {
        blank(robot);
        robot.push(KeyCode.ESCAPE);
        assertThat(closed).isEqualTo(1);
    }

    @Test
    void filledShowsWhereTheEntryComesFromAndOpensIt(FxRobot robot) {
        Meeting meeting = accepted();
        Staged sheet = show(robot);
        robot.interact(() -> model.edit(meeting.id()));
        assertThat(sheet.texts()).contains("Edit meeting", "21 days  ×", meeting.doubt());
        sheet.fire("#open-source");
        assertThat(gone).containsExactly(
                new Destination.Source(desk.agenda().dossier(meeting.id()).sources().getFirst().evidence()));
        assertThat(closed).isEqualTo(1);
    }

    @Test
    void busyWaitsForTheBook(FxRobot robot) {
        background.hold();
        Staged sheet = show(robot);
        robot.interact(() -> model.newMeeting(Optional.empty()));
        assertThat(sheet.one(".progress-indicator")).isPresent();
    }

    @Test
    void failedKeepsTheTypedTextAndSaysSo(FxRobot robot) {
        Staged sheet = blank(robot);
        robot.write("Forum");
        desk.close();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(sheet.texts()).contains("Try again");
        assertThat(closed).isZero();
        assertThat(model.openedProperty().get().orElseThrow().form().titleProperty().get()).isEqualTo("Forum");
    }

    private Staged blank(FxRobot robot) {
        Staged sheet = show(robot);
        robot.interact(() -> model.newMeeting(Optional.empty()));
        sheet.settle();
        return sheet;
    }

    private Staged show(FxRobot robot) {
        return Staged.show(robot, stage, () -> new EntrySheet(model, gone::add, () -> closed++));
    }

    private Meeting accepted() {
        var paper = Briefing.addTo(desk, folder);
        desk.reviewing().review(paper).items().stream().filter(i -> !i.proposal().sure()).forEach(
                i -> desk.reviewing().accept(i.id()));
        return desk.agenda().meetings().getFirst();
    }
}
