package org.chancery.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.desk.Desk;
import org.chancery.time.text.WhenText;
import org.chancery.ui.AutumnBook;
import org.chancery.ui.Staged;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.chancery.ui.rules.RulesModel.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RulesScreenTest {

    private final List<Notice> told = new ArrayList<>();
    private final OnTheSpot background = new OnTheSpot();
    private Stage stage;
    private Desk desk;
    private RulesModel model;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = AutumnBook.in(folder);
        model = new RulesModel(desk, background, told::add);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aRuleIsEditedItsEffectSeenSavedAndTakenBackByKeyboardAlone(FxRobot robot) {
        Staged screen = show(robot);
        applyToTheWorkingGroup(robot);
        robot.type(KeyCode.E);
        TextArea text = (TextArea) screen.one("#text").orElseThrow();
        assertThat(text.isFocused()).isTrue();
        robot.interact(() -> text.setText(text.getText().replace("at least 42 days", "at least 49 days")));
        assertThat(screen.texts()).contains("1 date changes. Nothing is untied.",
                "Mon 28 Oct 2024 → Mon 21 Oct 2024");
        assertThat(dates()).doesNotContain("2024-10-21");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(dates()).contains("2024-10-21");
        assertThat(screen.texts()).anyMatch(each -> each.startsWith("At least 49 days before the meeting opens"));
        robot.interact(() -> told.getLast().next().orElseThrow().act().run());
        assertThat(dates()).doesNotContain("2024-10-21");
    }

    /// Ties the papers of the working group's session alone.
    private void applyToTheWorkingGroup(FxRobot robot) {
        var pack = desk.rules().packs().getFirst();
        var body = desk.agenda().bodies().stream().filter(each -> each.shortName().equals("OEWG-H")).findFirst()
                .orElseThrow();
        desk.applying().accept(pack, body.id(), desk.applying().proposals(pack, body.id()).stream()
                .filter(owed -> owed.standing().isPresent()).toList(), List.of());
        robot.interact(model::refresh);
    }

    @Test
    void aRefusedLineIsSaidAtTheLineAndEscapeAsksBeforeItIsLost(FxRobot robot) {
        Staged screen = show(robot);
        robot.type(KeyCode.E);
        TextArea text = (TextArea) screen.one("#text").orElseThrow();
        robot.interact(() -> text.setText(text.getText().replace("before start", "before dawn")));
        assertThat(screen.texts()).anyMatch(each -> each.startsWith("Line 7: “dawn” is none of start"))
                .anyMatch(each -> each.startsWith("“dawn” is none of start"));
        assertThat(screen.one("#save").orElseThrow().isDisabled()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(screen.texts()).contains("What you typed is not saved.");
        robot.type(KeyCode.ENTER);
        assertThat(screen.one("#pack-list").orElseThrow().isFocused()).isTrue();
        assertThat(desk.rules().kept()).isEmpty();
    }

    @Test
    void aHolidayIsEnteredByFormAndSavedWithTheKeyboard(FxRobot robot) {
        Staged screen = show(robot);
        robot.interact(() -> model.partProperty().set(Part.DAYS_OFF));
        assertThat(screen.texts()).contains("UN Nairobi", "duty station", "Jamhuri Day",
                "Idd-ul-Fitr 2024 is not entered");
        TextField days = (TextField) screen.one("#holiday-days").orElseThrow();
        TextField name = (TextField) screen.one("#holiday-name").orElseThrow();
        robot.interact(() -> {
            days.setText("10 Apr 2024");
            name.setText("Idd-ul-Fitr");
            name.requestFocus();
        });
        robot.type(KeyCode.ENTER);
        assertThat(screen.texts()).contains("Wed 10 Apr 2024").doesNotContain("Idd-ul-Fitr 2024 is not entered");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(desk.workingDays().current().holidays().missing(2024)).doesNotContain("Idd-ul-Fitr");
    }

    @Test
    void whileItIsReadAWheelTurnsAndAFailureIsSaid(FxRobot robot) {
        background.hold();
        Staged screen = Staged.show(robot, stage, () -> {
            model.refresh();
            return new RulesScreen(model);
        });
        assertThat(screen.one(".progress-indicator")).isPresent();
        background.breakDown(true);
        robot.interact(background::letGo);
        assertThat(screen.texts()).contains("The rules could not be read", "Try again");
        robot.interact(() -> model.partProperty().set(Part.DAYS_OFF));
        assertThat(screen.texts()).contains("The days off could not be read or saved");
    }

    private Staged show(FxRobot robot) {
        return Staged.show(robot, stage, () -> {
            model.refresh();
            return new RulesScreen(model);
        });
    }

    private List<String> dates() {
        return desk.agenda().deliverables().stream().map(each -> WhenText.write(each.when())).toList();
    }
}
