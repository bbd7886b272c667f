package org.chancery.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.desk.Desk;
import org.chancery.desk.reminding.Ladders.Kind;
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
class SettingsSheetTest {

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
    void aReminderIsTypedAmongTheUsualOnesAndEnterThenSaves(FxRobot robot) {
        Staged sheet = show(robot);
        assertThat(sheet.texts()).contains("REMINDERS", "Meetings", "21 days  ×");
        robot.interact(() -> sheet.one("#usual-meeting").orElseThrow().requestFocus());
        robot.write("42").type(KeyCode.ENTER);
        assertThat(closed).hasValue(0);
        assertThat(sheet.texts()).contains("42 days  ×");
        robot.type(KeyCode.ENTER);
        assertThat(closed).hasValue(1);
        assertThat(desk.reminders().usual().of(Kind.MEETING).daysBefore()).containsExactly(42, 21, 7, 1);
    }

    @Test
    void whatIsInTheBookGetsTheNewOnesWhenTheBoxIsTicked(FxRobot robot) {
        Staged sheet = show(robot);
        robot.interact(() -> sheet.one("#usual-deadline").orElseThrow().requestFocus());
        robot.write("14").type(KeyCode.ENTER);
        var box = (CheckBox) sheet.one("#bring-reminders").orElseThrow();
        assertThat(box.getText()).matches("Also for (the 1 entry|all \\d+ entries) that still ha(s|ve) the old ones");
        robot.interact(() -> box.setSelected(true));
        sheet.fire("#save-settings");
        assertThat(closed).hasValue(1);
        assertThat(desk.undoing().next())
                .hasValueSatisfying(act -> assertThat(act).startsWith("Set the reminders of "));
    }

    private Staged show(FxRobot robot) {
        var model = new SettingsModel(desk, new OnTheSpot());
        model.open();
        return Staged.show(robot, stage, () -> new SettingsSheet(model, closed::incrementAndGet));
    }
}
