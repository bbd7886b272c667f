package org.chancery.ui.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Anchor.Edge;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.time.Offset.Unit;
import org.chancery.time.Undated;
import org.chancery.time.text.WhenText;
import javafx.scene.control.Hyperlink;
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
    private final List<EntrySheet> looked = new ArrayList<>();
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
    void whatFollowsFromAnotherDateIsSaidBeforeItIsSaved(FxRobot robot) {
        Meeting session = followed();
        Staged sheet = show(robot);
        robot.interact(() -> model.edit(session.id()));
        assertThat(sheet.one("#follows")).isEmpty();
        robot.interact(() -> date("16-18 Dec 2024"));
        assertThat(sheet.texts()).contains("1 deadline follows: Papers 28 Oct → 4 Nov.");
        robot.interact(() -> ((Hyperlink) sheet.one("#follows .hyperlink").orElseThrow()).fire());
        assertThat(looked).hasSize(1);
        var look = model.look().orElseThrow();
        assertThat(look.meeting()).isEqualTo(session.id());
        robot.interact(() -> look.chosen().accept(Set.of(desk.agenda().deliverables().getFirst().id())));
        assertThat(sheet.texts()).contains("1 stays.");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(WhenText.write(desk.agenda().deliverables().getFirst().when())).isEqualTo("2024-10-28");
        assertThat(WhenText.write(desk.agenda().meetings().getFirst().when())).isEqualTo("2024-12-16/2024-12-18");
    }

    @Test
    void aMeetingCancelledOrPostponedInItsFormDoesToItsDeadlinesWhatIsSaid(FxRobot robot) {
        Meeting session = followed();
        Staged sheet = show(robot);
        robot.interact(() -> model.edit(session.id()));
        robot.interact(() -> status("cancelled"));
        assertThat(sheet.texts()).contains("1 deadline falls away: Papers.");
        robot.interact(() -> status("postponed"));
        assertThat(sheet.texts())
                .contains("1 deadline follows: Papers 28 Oct → 6 weeks before Harbour Forum opens.");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(desk.agenda().meetings().getFirst()).returns(Meeting.Status.POSTPONED, Meeting::status)
                .returns(new Undated("postponed, no new date"), Meeting::when);
        assertThat(desk.undoing().next()).contains("Change Harbour Forum and 1 deadline");
    }

    private Meeting followed() {
        var session = new Meeting(Id.fresh(Briefing.CLOCK), "Harbour Forum", Optional.empty(), Optional.empty(),
                WhenText.read("2024-12-09/2024-12-11", ""), new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", "");
        desk.agenda().save(session);
        var papers = new Deliverable(Id.fresh(Briefing.CLOCK), Deliverable.Kind.DEADLINE, "Papers", Optional.empty(),
                Optional.empty(), Optional.empty(), new Undated(""), new Origin.Typed(), "", "",
                Deliverable.Status.EXPECTED, "", "");
        desk.agenda().save(papers);
        desk.tracking().tie(papers.id(),
                Counted.exactly(-6, Unit.WEEKS, new Anchor.OfMeeting(session.id(), Edge.START)));
        return session;
    }

    private void date(String text) {
        model.openedProperty().get().orElseThrow().form().date().textProperty().set(text);
    }

    private void status(String label) {
        model.openedProperty().get().orElseThrow().form().statusProperty().set(label);
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
        return Staged.show(robot, stage, () -> new EntrySheet(model, gone::add, () -> closed++, looked::add));
    }

    private Meeting accepted() {
        var paper = Briefing.addTo(desk, folder);
        desk.reviewing().review(paper).items().stream().filter(i -> !i.proposal().sure()).forEach(
                i -> desk.reviewing().accept(i.id()));
        return desk.agenda().meetings().getFirst();
    }
}
