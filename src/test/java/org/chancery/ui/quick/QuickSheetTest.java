package org.chancery.ui.quick;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.desk.Desk;
import org.chancery.ui.AutumnBook;
import org.chancery.ui.Staged;
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
class QuickSheetTest {

    private final AtomicInteger closed = new AtomicInteger();
    private Stage stage;
    private Desk desk;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void aBook(@TempDir Path folder) {
        desk = AutumnBook.in(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void howItIsUnderstoodStandsBelowTheLineWhileItIsTyped(FxRobot robot) {
        Staged sheet = show(robot);
        assertThat(sheet.texts()).contains("FOR EXAMPLE");
        robot.write("Docs 6w before OEWG-H");
        assertThat(sheet.texts()).contains("Due", "Mon 28 October 2024", "Tied to", "OEWG-H, first session",
                "6 weeks before Mon 9 Dec 2024, when OEWG-H, first session opens.");
        robot.type(KeyCode.ENTER);
        assertThat(closed).hasValue(1);
        assertThat(desk.undoing().next()).contains("Add Docs");
    }

    @Test
    void aQuestionIsAnsweredByKeyboardAlone(FxRobot robot) {
        Staged sheet = show(robot);
        robot.write("Flowers 12 Dec");
        assertThat(sheet.texts()).contains("Does it take place then, or is it due?");
        assertThat(sheet.one("#quick-add").map(Node::isDisabled)).contains(true);
        robot.type(KeyCode.ENTER);
        assertThat(closed).hasValue(0);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(sheet.texts()).contains("Meeting");
        assertThat(((TextField) sheet.one("#quick-line").orElseThrow()).isFocused()).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(closed).hasValue(1);
        assertThat(desk.agenda().meetings()).anyMatch(meeting -> meeting.title().equals("Flowers"));
    }

    @Test
    void whatCannotBeIsSaidAndNothingIsKept(FxRobot robot) {
        Staged sheet = show(robot);
        robot.interact(() -> ((TextField) sheet.one("#quick-line").orElseThrow()).setText("Report 31 November"));
        var before = sheet.texts();
        assertThat(before).contains("“31 November” is no day of the calendar.");
        robot.type(KeyCode.ENTER);
        assertThat(sheet.texts()).isEqualTo(before);
        assertThat(closed).hasValue(0);
    }

    @Test
    void escapeLeaves(FxRobot robot) {
        show(robot);
        robot.write("Comments by 15 Nov");
        robot.type(KeyCode.ESCAPE);
        assertThat(closed).hasValue(1);
        assertThat(desk.agenda().deliverables()).noneMatch(each -> each.title().equals("Comments"));
    }

    private Staged show(FxRobot robot) {
        var model = new QuickModel(desk, new OnTheSpot(), notice -> {});
        model.open();
        return Staged.show(robot, stage, () -> new QuickSheet(model, closed::incrementAndGet));
    }
}
