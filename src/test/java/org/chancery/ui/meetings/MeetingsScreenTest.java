package org.chancery.ui.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.desk.Desk;
import org.chancery.ui.AutumnBook;
import org.chancery.ui.Staged;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.chancery.ui.naming.WhyLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MeetingsScreenTest {

    private final List<Destination> gone = new ArrayList<>();
    private final List<Notice> told = new ArrayList<>();
    private Stage stage;
    private Desk desk;
    private MeetingsModel model;

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
    void withoutMeetingsItSaysWhatCanBeDone(FxRobot robot, @TempDir Path other) {
        desk.close();
        desk = AutumnBook.empty(other);
        assertThat(show(robot).texts()).contains("No meetings yet", "Add document…", "New meeting…");
    }

    @Test
    void theDossierShowsWhatIsOwedAndWhatWasAsked(FxRobot robot) {
        Staged screen = show(robot);
        chooseSession(robot);
        assertThat(screen.texts()).contains("UPCOMING", "BEFORE THE MEETING", "OEWG-H documents available online",
                "28 Oct", "in 12 days", "WHAT WAS ASKED, WHAT WAS ANSWERED");
    }

    @Test
    void theKeyboardGoesIntoTheDossierAndBack(FxRobot robot) {
        Staged screen = show(robot);
        chooseSession(robot);
        robot.type(KeyCode.ENTER);
        screen.settle();
        assertThat(screen.one("#dossier-list").orElseThrow().isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(screen.one("#meeting-list").orElseThrow().isFocused()).isTrue();
        robot.type(KeyCode.E);
        assertThat(gone).last().isInstanceOf(Destination.Edited.class);
    }

    @Test
    void aRowOpensTheParagraphItComesFrom(FxRobot robot) {
        Staged screen = show(robot);
        chooseSession(robot);
        ListView<?> rows = (ListView<?>) screen.one("#dossier-list").orElseThrow();
        int withSource = rows.getItems()
                .stream()
                .map(row -> ((DossierRow) row).source().isPresent())
                .toList()
                .indexOf(true);
        robot.interact(() -> {
            rows.requestFocus();
            rows.getSelectionModel().select(withSource);
        });
        robot.type(KeyCode.ENTER);
        assertThat(gone).last().isInstanceOf(Destination.Source.class);
    }

    @Test
    void whyADateIsWhatItIsIsSaidOfTheChosenLineUntilAnotherIsChosen(FxRobot robot) {
        Staged screen = show(robot);
        chooseSession(robot);
        ListView<?> rows = (ListView<?>) screen.one("#dossier-list").orElseThrow();
        int owed = rows.getItems().stream().map(row -> ((DossierRow) row).entry().isPresent()).toList().indexOf(true);
        var entry = ((DossierRow) rows.getItems().get(owed)).entry().orElseThrow();
        String reason = WhyLine.sentence(desk.tracking().why(entry));
        robot.interact(() -> {
            rows.requestFocus();
            rows.getSelectionModel().clearAndSelect(owed);
        });
        assertThat(screen.texts()).doesNotContain(reason);
        robot.type(KeyCode.W);
        assertThat(screen.texts()).contains("WHY THIS DATE?", reason);
        assertThat(rows.getAccessibleHelp()).isEqualTo(reason);
        robot.type(KeyCode.ESCAPE);
        assertThat(screen.texts()).doesNotContain(reason);
        assertThat(rows.isFocused()).isTrue();
        robot.interact(() -> rows.getContextMenu().getItems().getFirst().fire());
        assertThat(screen.texts()).contains(reason);
        robot.type(KeyCode.UP);
        assertThat(screen.texts()).doesNotContain(reason);
        assertThat(rows.getAccessibleHelp()).isNull();
    }

    @Test
    void whereNoLineWithADateIsChosenItIsTheMeetingsOwnDate(FxRobot robot) {
        Staged screen = show(robot);
        chooseSession(robot);
        String reason = WhyLine.sentence(desk.tracking().why(model.chosenProperty().get().orElseThrow()));
        robot.interact(() -> screen.one("#dossier-list").orElseThrow().requestFocus());
        robot.type(KeyCode.W);
        assertThat(screen.texts()).contains(reason);
    }

    @Test
    void whatIsTypedAsANoteIsKeptWhenTheOfficerTurnsAway(FxRobot robot) {
        Staged screen = show(robot);
        screen.fire("#tab-notes");
        TextArea note = (TextArea) screen.one("#meeting-note").orElseThrow();
        robot.interact(() -> {
            note.requestFocus();
            note.setText("Seat behind the Chair");
        });
        robot.interact(() -> screen.one("#meeting-list").orElseThrow().requestFocus());
        screen.settle();
        assertThat(desk.agenda().meetings()).extracting(meeting -> meeting.note()).contains("Seat behind the Chair");
    }

    @Test
    void whatIsStillBeingTypedIsKeptBeforeTheBookIsClosed(FxRobot robot) {
        Staged screen = show(robot);
        screen.fire("#tab-notes");
        TextArea note = (TextArea) screen.one("#meeting-note").orElseThrow();
        robot.interact(() -> {
            note.requestFocus();
            note.setText("Ask about the venue");
        });
        robot.interact(() -> ((MeetingsScreen) stage.getScene().getRoot()).rest());
        assertThat(desk.agenda().meetings()).extracting(meeting -> meeting.note()).contains("Ask about the venue");
    }

    @Test
    void aNoteThatCannotBeKeptIsNotSaidToBeKeptAndCanBeCopied(FxRobot robot) {
        Staged screen = show(robot);
        var first = model.chosenProperty().get().orElseThrow();
        screen.fire("#tab-notes");
        TextArea note = (TextArea) screen.one("#meeting-note").orElseThrow();
        robot.interact(() -> {
            note.requestFocus();
            note.setText("Seat behind the Chair");
        });
        desk.agenda().delete(first);
        robot.interact(() -> screen.one("#meeting-list").orElseThrow().requestFocus());
        assertThat(screen.texts()).noneMatch(text -> text.equals("Kept."))
                .anyMatch(text -> text.startsWith("Not kept."));
        assertThat(note.getText()).isEqualTo("Seat behind the Chair");
        robot.interact(() -> model.refresh());
        assertThat(told).singleElement().returns(false, Notice::good);
    }

    private void chooseSession(FxRobot robot) {
        robot.interact(() -> model.rowsProperty()
                .get()
                .stream()
                .filter(row -> row.line().owed() > 1)
                .findFirst()
                .ifPresent(row -> model.reveal(row.id())));
    }

    private Staged show(FxRobot robot) {
        model = new MeetingsModel(desk, new OnTheSpot(), told::add);
        model.refresh();
        return Staged.show(robot, stage, () -> new MeetingsScreen(model, gone::add));
    }
}
