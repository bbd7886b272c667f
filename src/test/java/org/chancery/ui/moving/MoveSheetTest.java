package org.chancery.ui.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.agenda.Meeting;
import org.chancery.desk.Desk;
import org.chancery.time.text.WhenText;
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
class MoveSheetTest {

    private final AtomicInteger closed = new AtomicInteger();
    private Stage stage;
    private Desk desk;
    private Meeting session;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void aSession(@TempDir Path folder) {
        desk = AutumnBook.in(folder);
        session = desk.agenda()
                .meetings()
                .stream()
                .filter(m -> WhenText.write(m.when()).equals("2024-12-09/2024-12-11"))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aNewDateIsTypedAndKeptByKeyboardAlone(FxRobot robot) {
        Staged sheet = show(robot);
        TextField date = (TextField) sheet.one("#move-date").orElseThrow();
        assertThat(date.isFocused()).isTrue();
        assertThat(sheet.texts()).contains("Move " + session.title(), "9–11 Dec 2024");
        robot.interact(() -> date.setText("16-18 Dec 2024"));
        assertThat(sheet.texts()).contains("+7 days");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(WhenText.write(desk.agenda().entry(session.id()).orElseThrow().when()))
                .isEqualTo("2024-12-16/2024-12-18");
        assertThat(closed).hasValue(1);
    }

    @Test
    void escapeLeavesAllAsItIs(FxRobot robot) {
        Staged sheet = show(robot);
        TextField date = (TextField) sheet.one("#move-date").orElseThrow();
        robot.interact(() -> date.setText("16-18 Dec 2024"));
        robot.type(KeyCode.ESCAPE);
        assertThat(closed).hasValue(1);
        assertThat(desk.agenda().entry(session.id())).contains(session);
    }

    @Test
    void whatCannotBeReadCannotBeMovedTo(FxRobot robot) {
        Staged sheet = show(robot);
        TextField date = (TextField) sheet.one("#move-date").orElseThrow();
        robot.interact(() -> date.setText("whenever"));
        assertThat(sheet.one("#move-now").orElseThrow().isDisabled()).isTrue();
        assertThat(sheet.texts()).anyMatch(text -> text.startsWith("Not a date yet."));
    }

    @Test
    void theTitleSaysWhatWillBeDoneAndNoButtonCanBeTakenForIt(FxRobot robot) {
        Staged sheet = show(robot);
        var cancelled = (RadioButton) sheet.one("#move-cancelled").orElseThrow();
        robot.interact(cancelled::fire);
        assertThat(sheet.texts()).contains("Cancel " + session.title(), "Leave as it is").doesNotContain("Cancel");
    }

    private Staged show(FxRobot robot) {
        var model = new MoveModel(desk, new OnTheSpot(), notice -> {});
        model.open(session.id(), Optional.empty());
        return Staged.show(robot, stage, () -> new MoveSheet(model, closed::incrementAndGet));
    }
}
