package org.chancery.ui.tying;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning.Sense;
import org.chancery.desk.Desk;
import org.chancery.time.Offset.Unit;
import org.chancery.time.text.WhenText;
import org.chancery.time.working.Roll;
import org.chancery.ui.AutumnBook;
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

/// A forum of 9 to 11 December 2024, papers due on 28 October and comments on them due on 5 November.
@ExtendWith(ApplicationExtension.class)
class TieSheetTest {

    private final AtomicInteger closed = new AtomicInteger();
    private final List<Notice> told = new ArrayList<>();
    private Stage stage;
    private Desk desk;
    private TieModel model;
    private Meeting forum;
    private Deliverable papers;
    private Deliverable comments;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void aForum(@TempDir Path folder) {
        desk = AutumnBook.empty(folder);
        forum = new Meeting(Id.fresh(AutumnBook.CLOCK), "Harbour Forum", Optional.empty(), Optional.empty(),
                WhenText.read("2024-12-09/2024-12-11", ""), new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", "");
        desk.agenda().save(forum);
        papers = due("Papers", "2024-10-28");
        comments = due("Comments", "2024-11-05");
        model = new TieModel(desk, new OnTheSpot(), told::add);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aDeadlineIsTiedToTheEndOfAMeetingWithItsCountingShownBefore(FxRobot robot) {
        Staged sheet = show(robot, papers);
        assertThat(sheet.one("#tie-now").orElseThrow().isDisabled()).isTrue();
        choose(robot, sheet, "forum closes");
        robot.interact(() -> {
            ((TextField) sheet.one("#tie-amount").orElseThrow()).setText("10");
            value(sheet, "#tie-unit", "working days");
            value(sheet, "#tie-side", "after");
        });
        assertThat(sheet.texts()).contains("Mon 28 October 2024 → Mon 30 December 2024",
                "Left out Thu 12 Dec 2024: Jamhuri Day, UN Nairobi");
        assertThat(date(papers)).isEqualTo("2024-10-28");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(date(papers)).isEqualTo("2024-12-30");
        assertThat(closed).hasValue(1);
        assertThat(told.getLast().sentence()).isEqualTo("Follows now: Papers.");
        told.getLast().next().orElseThrow().act().run();
        assertThat(date(papers)).isEqualTo("2024-10-28");
    }

    @Test
    void aDeadlineIsTiedToAnotherAndACircleIsRefusedByName(FxRobot robot) {
        Staged sheet = show(robot, comments);
        choose(robot, sheet, "papers is due");
        robot.interact(() -> {
            value(sheet, "#tie-unit", "weeks");
            value(sheet, "#tie-side", "after");
            ((TextField) sheet.one("#tie-amount").orElseThrow()).setText("1");
        });
        robot.interact(model::keep);
        assertThat(date(comments)).isEqualTo("2024-11-04");

        model = new TieModel(desk, new OnTheSpot(), told::add);
        Staged circle = show(robot, papers);
        choose(robot, circle, "comments is due");
        assertThat(circle.texts()).contains(
                "Papers would hang on Comments, which hangs on Papers. It cannot be counted so.");
        assertThat(circle.one("#tie-now").orElseThrow().isDisabled()).isTrue();
    }

    @Test
    void whatIsTiedAlreadyStandsThereToBeginWith(FxRobot robot) {
        var six = desk.tracking().suggestions(papers.id(), forum.id()).getFirst();
        desk.tracking().tie(papers.id(), six.reckoning());
        Staged sheet = show(robot, papers);
        assertThat(((TextField) sheet.one("#tie-anchor").orElseThrow()).getText())
                .isEqualTo("Harbour Forum opens · 9–11 Dec 2024");
        assertThat(sheet.texts()).contains("Mon 28 October 2024, the date it has");
    }

    @Test
    void whatHangsOnItIsSaidAndEscapeLeavesAllAsItIs(FxRobot robot) {
        model.open(comments.id());
        model.anchorProperty().set(model.matching("papers").getFirst().label());
        model.countingProperty().set(new Counting("8", Unit.DAYS, false,
                Sense.EXACT, Roll.NONE));
        model.keep();
        model = new TieModel(desk, new OnTheSpot(), told::add);
        Staged sheet = show(robot, papers);
        choose(robot, sheet, "forum opens");
        robot.interact(() -> ((TextField) sheet.one("#tie-amount").orElseThrow()).setText("5"));
        assertThat(sheet.texts()).contains("1 deadline follows: Comments 5 Nov → 12 Nov.");
        robot.type(KeyCode.ESCAPE);
        assertThat(closed).hasValue(1);
        assertThat(date(papers)).isEqualTo("2024-10-28");
    }

    @Test
    void whatIsNoNumberOrTooMuchCannotBeKept(FxRobot robot) {
        Staged sheet = show(robot, papers);
        choose(robot, sheet, "forum opens");
        for (String amount : List.of("", "six", "99999")) {
            robot.interact(() -> ((TextField) sheet.one("#tie-amount").orElseThrow()).setText(amount));
            assertThat(sheet.one("#tie-now").orElseThrow().isDisabled()).isTrue();
        }
    }

    private Staged show(FxRobot robot, Deliverable entry) {
        model.open(entry.id());
        return Staged.show(robot, stage, () -> new TieSheet(model, closed::incrementAndGet));
    }

    /// Takes the first that the typed words can mean.
    private void choose(FxRobot robot, Staged sheet, String typed) {
        robot.interact(() -> ((TextField) sheet.one("#tie-anchor").orElseThrow())
                .setText(model.matching(typed).getFirst().label()));
    }

    @SuppressWarnings("unchecked")
    private static void value(Staged sheet, String box, String label) {
        ((ComboBox<String>) sheet.one(box).orElseThrow()).setValue(label);
    }

    private Deliverable due(String title, String when) {
        var due = new Deliverable(Id.fresh(AutumnBook.CLOCK), Deliverable.Kind.DEADLINE, title, Optional.empty(),
                Optional.empty(), Optional.empty(), WhenText.read(when, ""), new Origin.Typed(), "", "",
                Deliverable.Status.EXPECTED, "", "");
        desk.agenda().save(due);
        return due;
    }

    private String date(Deliverable entry) {
        return WhenText.write(desk.agenda().entry(entry.id()).orElseThrow().when());
    }
}
