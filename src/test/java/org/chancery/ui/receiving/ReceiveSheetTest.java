package org.chancery.ui.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.desk.Desk;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
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
class ReceiveSheetTest {

    private final AtomicInteger closed = new AtomicInteger();
    private Stage stage;
    private Desk desk;
    private Id owed;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void somethingOwed(@TempDir Path folder) {
        desk = AutumnBook.in(folder);
        owed = desk.agenda().deliverables().stream()
                .filter(d -> d.title().equals("OEWG-H documents available online"))
                .findFirst().map(Deliverable::id).orElseThrow();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatCameIsSaidAndKeptByKeyboardAlone(FxRobot robot) {
        Staged sheet = show(robot);
        assertThat(sheet.texts()).contains("What came for “OEWG-H documents available online”", "It is expected.",
                "That is all of it", "A part, more is to come");
        TextField words = (TextField) sheet.one("#what-came").orElseThrow();
        robot.interact(() -> words.setText("By courier"));
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(closed).hasValue(1);
        assertThat(desk.receiving().came(owed).standing().label()).isEqualTo("met");
    }

    @Test
    void thePapersAreReachedFromTheirFilter(FxRobot robot) {
        Staged sheet = show(robot);
        assertThat(sheet.one("#paper-filter").orElseThrow().isFocused()).isTrue();
        robot.type(KeyCode.DOWN);
        assertThat(sheet.one("#likely-papers").orElseThrow().isFocused()).isTrue();
        TextField filter = (TextField) sheet.one("#paper-filter").orElseThrow();
        robot.interact(() -> filter.setText("no paper is called so"));
        assertThat(sheet.texts()).contains("No paper of the book is left to choose.");
    }

    @Test
    void escapeLeavesAllAsItIs(FxRobot robot) {
        show(robot);
        robot.type(KeyCode.ESCAPE);
        assertThat(closed).hasValue(1);
        assertThat(desk.receiving().came(owed).arrived()).isEmpty();
    }

    @Test
    void whatTookItsPlaceIsFoundByWordsAndKeptByKeyboard(FxRobot robot) {
        var model = new SupersedeModel(desk, new OnTheSpot(), notice -> {});
        model.open(owed);
        Staged sheet = Staged.show(robot, stage, () -> new SupersedeSheet(model, closed::incrementAndGet));
        assertThat(sheet.texts()).contains("What took the place of “OEWG-H documents available online”?");
        TextField filter = (TextField) sheet.one("#successor-filter").orElseThrow();
        assertThat(filter.isFocused()).isTrue();
        robot.interact(() -> filter.setText("nothing is called so"));
        assertThat(sheet.one("#keep-successor").orElseThrow().isDisabled()).isTrue();
        robot.interact(() -> filter.setText("background reports"));
        robot.type(KeyCode.ENTER);
        assertThat(closed).hasValue(1);
        assertThat(desk.receiving().came(owed)).returns("Background reports for the Executive Board",
                came -> came.successor()).returns("superseded", came -> came.standing().label());
    }

    @Test
    void anAnswerNeedsAPaperOrWordsAndAQuestionCanBeLetGo(FxRobot robot) {
        var question = new Evidence(new Hash("0d".repeat(32)), 4, 0, "Which quays are closed in winter?");
        var model = new AnswerModel(desk, new OnTheSpot(), notice -> {});
        model.open(question);
        Staged sheet = Staged.show(robot, stage, () -> new AnswerSheet(model, closed::incrementAndGet));
        assertThat(sheet.texts()).contains("What answers this?", "“Which quays are closed in winter?”");
        sheet.fire("#keep-answer");
        assertThat(sheet.texts()).contains("Choose the paper that answers it, or say in words what the answer was.");
        assertThat(closed).hasValue(0);
        sheet.fire("#let-go");
        assertThat(closed).hasValue(1);
    }

    private Staged show(FxRobot robot) {
        var model = new ReceiveModel(desk, new OnTheSpot(), notice -> {});
        model.open(owed);
        return Staged.show(robot, stage, () -> new ReceiveSheet(model, closed::incrementAndGet));
    }
}
