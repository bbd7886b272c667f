package org.chancery.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.desk.Desk;
import org.chancery.desk.exporting.Selection;
import org.chancery.desk.exporting.Target;
import org.chancery.time.Days;
import org.chancery.time.When;
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
class ExportSheetTest {

    private static final When DECEMBER = Days.of(LocalDate.of(2024, 12, 9), LocalDate.of(2024, 12, 11));

    @TempDir
    Path folder;

    private final OnTheSpot background = new OnTheSpot();
    private final List<Notice> told = new ArrayList<>();
    private int closed;
    private Stage stage;
    private Desk desk;
    private ExportModel model;
    private PublishModel publishing;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void openTheBook() {
        desk = Briefing.emptyBook(folder);
        model = new ExportModel(desk, background, told::add, folder);
        publishing = new PublishModel(desk, background, told::add);
    }

    @AfterEach
    void closeTheBook() {
        desk.close();
    }

    @Test
    void emptyHasNothingToExport(FxRobot robot) {
        Staged sheet = show(robot);
        assertThat(sheet.texts()).contains("There is nothing in the book to export yet.", "Export 0 entries");
        assertThat(((Button) sheet.one("#export-now").orElseThrow()).isDisabled()).isTrue();
    }

    @Test
    void filledExportsWhatIsTickedByKeyboard(FxRobot robot) {
        accept();
        Staged sheet = show(robot);
        assertThat(sheet.texts()).contains("Export 7 entries", "9–11 Dec 2024",
                "March 2025 · on Mon 31 Mar 2025", "chancery-reminders.ics");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        assertThat(sheet.texts()).contains("Export 6 entries");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(folder.resolve("chancery-reminders.ics")).exists();
        assertThat(closed).isEqualTo(1);
    }

    @Test
    void monthsAreLeftOutWithTheirReason(FxRobot robot) {
        accept();
        Staged sheet = show(robot);
        sheet.fire("#leave_out");
        assertThat(sheet.texts()).contains("Export 5 entries", "left out");
    }

    @Test
    void theCalendarGoesToTheClipboard(FxRobot robot) {
        accept();
        Staged sheet = show(robot);
        sheet.fire("#copy-calendar");
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith("BEGIN:VCALENDAR"));
        assertThat(told).extracting(Notice::sentence).containsExactly("7 entries copied to the clipboard.");
    }

    @Test
    void busyCannotBeStartedTwice(FxRobot robot) {
        accept();
        Staged sheet = show(robot);
        robot.interact(background::hold);
        sheet.fire("#export-now");
        assertThat(((Button) sheet.one("#export-now").orElseThrow()).isDisabled()).isTrue();
    }

    @Test
    void failedSaysSoOnTheSheet(FxRobot robot) {
        accept();
        Staged sheet = show(robot);
        robot.interact(() -> model.fileProperty().set(Briefing.text(folder).resolve("blocked.ics")));
        sheet.fire("#export-now");
        assertThat(sheet.texts()).contains(model.troubleProperty().get().orElseThrow().sentence());
        assertThat(closed).isZero();
        assertThat(Files.isRegularFile(Briefing.text(folder))).isTrue();
    }

    @Test
    void whatTheCalendarWillDropIsSaidBeforeItIsWritten(FxRobot robot) {
        accept();
        Staged sheet = show(robot);
        assertThat(sheet.texts()).anyMatch(text -> text.startsWith("Outlook keeps one alarm of an entry."));
        sheet.fire("#target-google");
        assertThat(sheet.texts()).anyMatch(text -> text.startsWith("Google Calendar drops alarms."))
                .noneMatch(text -> text.startsWith("Outlook keeps"));
        sheet.fire("#target-google");
        assertThat(model.targetProperty().get()).isEqualTo(Target.GOOGLE);
    }

    @Test
    void whatChangedSinceTheLastExportIsMarkedAndCanGoAlone(FxRobot robot) {
        accept();
        desk.exporting().export(Selection.all(Target.APPLE), folder.resolve("before.ics"));
        var session = desk.agenda().meetings().stream().filter(m -> m.when().sameDateAs(DECEMBER)).findFirst()
                .orElseThrow();
        desk.agenda().save(session.dated(Days.of(LocalDate.of(2024, 12, 16), LocalDate.of(2024, 12, 18)),
                session.origin()));
        Staged sheet = show(robot);
        assertThat(sheet.texts()).contains("moved", "9–11 Dec 2024", "16–18 Dec 2024", "unchanged",
                "Export 7 entries");
        sheet.fire("#since-last");
        assertThat(sheet.texts()).contains("Export 1 entry", "chancery-changes.ics").doesNotContain("unchanged");
    }

    @Test
    void theCalendarIsChosenByArrowKeys(FxRobot robot) {
        accept();
        Staged sheet = show(robot);
        robot.interact(() -> sheet.one("#target-outlook").orElseThrow().requestFocus());
        robot.push(KeyCode.RIGHT);
        assertThat(model.targetProperty().get()).isEqualTo(Target.GOOGLE);
        robot.push(KeyCode.LEFT);
        assertThat(model.targetProperty().get()).isEqualTo(Target.OUTLOOK);
    }

    @Test
    void aFileThatCalendarsFollowIsNamedAndCanBeStopped(FxRobot robot) {
        accept();
        Staged sheet = show(robot);
        Path followed = folder.resolve("followed.ics");
        robot.interact(() -> publishing.publish(followed, Target.APPLE, false));
        assertThat(followed).exists();
        assertThat(told.getLast().sentence()).isEqualTo(
                "7 entries published to followed.ics, which is kept up to date while Chancery runs.");
        assertThat(sheet.texts())
                .contains("Kept up to date for Apple, Thunderbird, Evolution, without titles: " + followed);
        sheet.fire("#stop-publishing");
        assertThat(desk.publishing().publication()).isEmpty();
        assertThat(sheet.one("#publish")).isPresent();
    }

    private void accept() {
        var paper = Briefing.addTo(desk, folder);
        desk.reviewing().review(paper).items().forEach(item -> desk.reviewing().accept(item.id()));
    }

    private Staged show(FxRobot robot) {
        Staged sheet = Staged.show(robot, stage, () -> new ExportSheet(model, publishing, () -> closed++));
        robot.interact(() -> model.open(Set.of()));
        sheet.settle();
        return sheet;
    }
}
