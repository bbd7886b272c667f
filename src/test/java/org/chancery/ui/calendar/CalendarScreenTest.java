package org.chancery.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.chancery.desk.Desk;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.ui.AutumnBook;
import org.chancery.ui.calendar.layout.AgendaRow;
import org.chancery.ui.calendar.layout.Entered;
import org.chancery.ui.inspector.InspectorModel;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.chancery.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CalendarScreenTest {

    private final OnTheSpot background = new OnTheSpot();
    private final List<Notice> told = new ArrayList<>();
    private final List<Destination> gone = new ArrayList<>();
    private Stage stage;
    private Desk desk;
    private CalendarModel model;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void fill(@TempDir Path folder) {
        desk = AutumnBook.in(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aMonthShowsItsDaysItsEntriesAndWhatHasNoDay(FxRobot robot) {
        show(robot);
        goTo(robot, LocalDate.of(2024, 12, 3));
        assertThat(texts(robot)).contains("December 2024", "Mon", "Sun", "49", "1 Dec", "OEWG-H, first session",
                "Executive Board, second session of 2024", "December 2024 · no day yet:")
                .anyMatch(text -> text.contains("end of 2024"));
    }

    @Test
    void anEmptyMonthSaysWhereTheNextThingIs(FxRobot robot) {
        show(robot);
        goTo(robot, LocalDate.of(2023, 2, 3));
        assertThat(texts(robot)).contains("No entries this month.");
        robot.clickOn("Next: January 2024");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(texts(robot)).contains("January 2024", "January 2024 · no day yet:");
    }

    @Test
    void theCalendarIsLeafedByKeys(FxRobot robot) {
        show(robot);
        robot.push(KeyCode.RIGHT).push(KeyCode.DOWN).push(KeyCode.PAGE_DOWN);
        assertThat(model.dayProperty().get()).contains(LocalDate.of(2024, 11, 24));
        robot.push(KeyCode.W);
        assertThat(texts(robot)).contains("18–24 Nov 2024 · week 47", "Sun 24 Nov");
        robot.push(KeyCode.LEFT).push(KeyCode.UP).push(KeyCode.T);
        assertThat(model.dayProperty().get()).contains(LocalDate.of(2024, 10, 16));
        robot.push(KeyCode.M).push(KeyCode.N).push(KeyCode.SHIFT, KeyCode.N);
        assertThat(gone).containsExactly(new Destination.NewDeliverable(model.dayProperty().get()),
                new Destination.NewMeeting(model.dayProperty().get()));
    }

    @Test
    void aDateIsTypedAndTheKeyboardIsOnThePageAgain(FxRobot robot) {
        show(robot);
        robot.push(KeyCode.G).write("dec 2024").push(KeyCode.ENTER);
        assertThat(texts(robot)).contains("December 2024");
        assertThat(robot.lookup("#month-view").<Node>query().isFocused()).isTrue();
        robot.push(KeyCode.G).write("meet").push(KeyCode.ENTER);
        assertThat(texts(robot)).contains("No date in these words");
        assertThat(gone).isEmpty();
    }

    @Test
    void enterOpensTheEntriesOfTheDayAtTheRightAndEEditsIt(FxRobot robot) {
        show(robot);
        goTo(robot, LocalDate.of(2024, 10, 28));
        robot.push(KeyCode.ENTER);
        assertThat(texts(robot)).contains("Mon 28 October 2024");
        robot.push(KeyCode.E);
        assertThat(gone).containsExactly(new Destination.Edited(model.chosenProperty().get().orElseThrow()));
    }

    @Test
    void aClickOnABarChoosesItsMeeting(FxRobot robot) {
        show(robot);
        goTo(robot, LocalDate.of(2024, 12, 3));
        robot.clickOn("OEWG-H, first session");
        assertThat(model.inspector().dossierProperty().get().orElseThrow().entry().title())
                .isEqualTo("OEWG-H, first session");
    }

    @Test
    void aMeetingIsDraggedToAnotherDayWhichAsksAndChangesNothing(FxRobot robot) {
        show(robot);
        goTo(robot, LocalDate.of(2024, 12, 3));
        robot.drag("OEWG-H, first session").moveBy(0, 110).drop();
        assertThat(gone.getLast()).isInstanceOf(Destination.Moved.class).extracting("to").asString()
                .contains("2024-12-16");
        assertThat(desk.agenda().meetings()).anyMatch(m -> m.title().equals("OEWG-H, first session")
                && m.when().earliest().equals(Optional.of(LocalDate.of(2024, 12, 9))));
    }

    @Test
    void moreThanFitsIsCountedAndOpensTheDay(FxRobot robot) {
        for (int i = 0; i < 30; i++)
            desk.agenda().save(Entered.due("Paper " + i, "2024-10-22"));
        show(robot);
        Labeled more = robot.lookup(node -> node instanceof Labeled label && label.isVisible()
                && label.getText().matches("\\+\\d+ more")).query();
        robot.clickOn(more);
        ListView<AgendaRow> list = robot.lookup("#day-list").query();
        assertThat(list.getItems()).hasSize(30);
        assertThat(texts(robot)).contains("Tue 22 October 2024", "30 entries");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#day-list").tryQuery()).isEmpty();
    }

    @Test
    void aWeekSaysWhatClashes(FxRobot robot) {
        desk.agenda().save(Entered.meets("Bureau", "at 2024-11-06 11:00 13:00 Africa/Nairobi"));
        show(robot);
        goTo(robot, LocalDate.of(2024, 11, 6));
        robot.push(KeyCode.W);
        assertThat(texts(robot)).anyMatch(text -> text.startsWith("Wed 6 Nov, 11:00–12:00: “Heads of delegation on"));
    }

    @Test
    void theAgendaReadsOnByItself(FxRobot robot) {
        show(robot);
        robot.push(KeyCode.A);
        ListView<AgendaRow> list = robot.lookup("#agenda").query();
        for (int i = 0; i < 12; i++) {
            robot.interact(() -> list.scrollTo(list.getItems().size() - 1));
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(list.getItems().getLast()).isEqualTo(new AgendaRow.End("Nothing is in the book after this.", false));
    }

    @Test
    void theAgendaIsAListThatFollowsTheArrows(FxRobot robot) {
        show(robot);
        robot.push(KeyCode.A).push(KeyCode.DOWN).push(KeyCode.DOWN);
        ListView<AgendaRow> list = robot.lookup("#agenda").query();
        var line = (AgendaRow.Line) list.getSelectionModel().getSelectedItem();
        assertThat(model.chosenProperty().get()).contains(line.entry().id());
    }

    @Test
    void oneBodyAloneCanBeShown(FxRobot robot) {
        show(robot);
        goTo(robot, LocalDate.of(2024, 12, 3));
        robot.clickOn("Executive Board");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(texts(robot)).contains("Executive Board, second session of 2024")
                .doesNotContain("OEWG-H, first session");
    }

    @Test
    void aCalendarThatCannotBeReadSaysWhatWasKeptAndOffersToTryAgain(FxRobot robot) {
        desk.close();
        show(robot);
        assertThat(texts(robot)).contains("The calendar could not be read", "Try again");
    }

    @Test
    void theCalendarIsToldToWhoeverCannotSeeIt(FxRobot robot) {
        desk.agenda().save(new Draft<>(Entered.meets("Bureau", "2024-10-16"), "", "", List.of()));
        show(robot);
        assertThat(robot.lookup("#month-view").<Node>query().getAccessibleText()).contains(
                "Wed 16 October 2024, today", "Bureau");
        assertThat(robot.lookup(".button").queryAllAs(Labeled.class)).isNotEmpty().allSatisfy(button -> assertThat(
                button.getText() + Optional.ofNullable(button.getAccessibleText()).orElse("")).isNotBlank());
    }

    private void goTo(FxRobot robot, LocalDate day) {
        robot.interact(() -> model.goTo(day));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void show(FxRobot robot) {
        robot.interact(() -> {
            model = new CalendarModel(desk, background, new InspectorModel(desk, background, told::add, gone::add),
                    gone::add);
            desk.watch(act -> model.refresh());
            var screen = new CalendarScreen(model);
            var scene = new Scene(screen, 1230, 820);
            var theme = new Theme();
            theme.schemeProperty().set(Theme.Scheme.LIGHT);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            screen.requestFocus();
            model.refresh();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> texts(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(node -> seen(node) && (node instanceof Labeled || node instanceof Text)).queryAll()
                .stream()
                .map(node -> node instanceof Labeled labeled ? labeled.getText() : ((Text) node).getText())
                .toList();
    }

    private static boolean seen(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible())
                return false;
        }
        return true;
    }
}
