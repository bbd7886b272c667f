package org.chancery.ui.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.desk.Desk;
import org.chancery.ui.Briefing;
import org.chancery.ui.Staged;
import org.chancery.ui.kit.Destination;
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
class EntriesScreenTest {

    @TempDir
    Path folder;

    private final OnTheSpot background = new OnTheSpot();
    private final List<Destination> gone = new ArrayList<>();
    private final List<Notice> told = new ArrayList<>();
    private Stage stage;
    private Desk desk;
    private EntriesModel model;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void openTheBook() {
        desk = Briefing.emptyBook(folder);
        model = EntriesModel.ofMeetings(desk, background, told::add);
    }

    @AfterEach
    void closeTheBook() {
        desk.close();
    }

    @Test
    void emptySaysWhatToDo(FxRobot robot) {
        Staged screen = show(robot);
        assertThat(screen.texts()).contains("No meetings yet", "Add document…", "New meeting…");
    }

    @Test
    void filledListsEachMeetingAtItsOwnPrecision(FxRobot robot) {
        Staged screen = filled(robot);
        assertThat(screen.texts()).contains("Meetings", "5", "9–11 Dec 2024", "March 2025", "check", "tentative");
    }

    @Test
    void enterEditsDeleteDeletesAndSpaceOpensTheParagraph(FxRobot robot) {
        filled(robot);
        var rows = List.copyOf(model.list().shown());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DELETE);
        assertThat(gone).containsExactly(new Destination.Edited(rows.get(1).entry().id()),
                new Destination.Source(rows.get(1).source().orElseThrow()));
        assertThat(model.list().shown()).doesNotContain(rows.get(1)).hasSize(4);
        robot.push(KeyCode.ENTER);
        assertThat(gone).last().isEqualTo(new Destination.Edited(rows.get(2).entry().id()));
    }

    @Test
    void severalAreChosenWithShiftAndDeletedAtOnce(FxRobot robot) {
        filled(robot);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.DELETE);
        assertThat(model.list().shown()).hasSize(2);
        assertThat(told).singleElement().satisfies(n -> assertThat(n.sentence()).isEqualTo("Deleted 3 entries."));
    }

    @Test
    void theFilterIsReachedByKeyAndNarrowsTheList(FxRobot robot) {
        Staged screen = filled(robot);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("nairobi");
        assertThat(model.list().shown()).hasSize(1);
        robot.push(KeyCode.ESCAPE);
        assertThat(model.list().shown()).hasSize(5);
        robot.write("zzz");
        assertThat(screen.texts()).contains("Nothing here matches the filter.");
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(gone).containsExactly(new Destination.NewMeeting());
    }

    @Test
    void busyShowsThatTheBookIsBeingRead(FxRobot robot) {
        background.hold();
        assertThat(show(robot).one(".progress-indicator")).isPresent();
    }

    @Test
    void failedSaysSoAndOffersToTryAgain(FxRobot robot) {
        desk.close();
        Staged screen = show(robot);
        assertThat(screen.texts()).contains("The list could not be read", "Try again");
    }

    private Staged filled(FxRobot robot) {
        var paper = Briefing.addTo(desk, folder);
        desk.reviewing().review(paper).items().forEach(item -> desk.reviewing().accept(item.id()));
        return show(robot);
    }

    private Staged show(FxRobot robot) {
        Staged screen = Staged.show(robot, stage, () -> EntriesScreen.ofMeetings(model, gone::add));
        robot.interact(model::refresh);
        robot.interact(() -> stage.getScene().getRoot().getChildrenUnmodifiable().getFirst().requestFocus());
        screen.settle();
        return screen;
    }
}
