package org.chancery.ui.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Meeting;
import org.chancery.desk.Desk;
import org.chancery.desk.preparing.Owed;
import org.chancery.desk.preparing.Preparation;
import org.chancery.ui.AutumnBook;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingsModelTest {

    @TempDir
    Path folder;

    private final List<Notice> told = new ArrayList<>();
    private Desk desk;
    private MeetingsModel model;

    @BeforeEach
    void readTheBook() {
        desk = AutumnBook.in(folder);
        model = new MeetingsModel(desk, new OnTheSpot(), told::add);
        model.refresh();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theNextMeetingIsChosenAndItsDossierIsReadAtOnce() {
        MeetingRow first = model.rowsProperty().get().getFirst();
        assertThat(first.heading()).contains("Upcoming");
        assertThat(model.chosenProperty().get()).contains(first.id());
        assertThat(model.dossierProperty().get()).map(Preparation::meeting).map(Meeting::id).contains(first.id());
    }

    @Test
    void theFilterNarrowsTheListAndChoosesWhatIsLeft() {
        model.filterProperty().set("december oewg");
        assertThat(model.rowsProperty().get()).isNotEmpty()
                .allSatisfy(row -> assertThat(row.line().meeting().title()).containsIgnoringCase("oewg"));
        assertThat(model.chosenProperty().get()).contains(model.rowsProperty().get().getFirst().id());
        model.filterProperty().set("nothing is called so");
        assertThat(model.rowsProperty().get()).isEmpty();
        assertThat(model.dossierProperty().get()).isEmpty();
    }

    @Test
    void revealingAMeetingTakesAFilterAwayThatHidesIt() {
        var last = model.rowsProperty().get().getLast().id();
        model.filterProperty().set("nothing is called so");
        model.reveal(last);
        assertThat(model.filterProperty().get()).isEmpty();
        assertThat(model.chosenProperty().get()).contains(last);
    }

    @Test
    void aDeletedMeetingGivesItsPlaceToTheNextAndUndoBringsItBack() {
        var rows = model.rowsProperty().get();
        model.delete();
        model.refresh();
        assertThat(model.rowsProperty().get()).hasSize(rows.size() - 1);
        assertThat(model.chosenProperty().get()).contains(rows.get(1).id());
        told.getLast().next().orElseThrow().act().run();
        model.refresh();
        assertThat(model.rowsProperty().get()).extracting(MeetingRow::id)
                .isEqualTo(rows.stream().map(MeetingRow::id).toList());
    }

    @Test
    void whatIsReceivedIsOwedNoMoreUntilItIsExpectedAgain() {
        MeetingRow row = model.rowsProperty().get().stream().filter(r -> r.line().owed() > 0).findFirst().orElseThrow();
        model.choose(Optional.of(row.id()));
        Deliverable owed = first().deliverable();
        model.toggleReceived(owed);
        model.refresh();
        assertThat(line(row).line().owed()).isEqualTo(row.line().owed() - 1);
        model.toggleReceived(first().deliverable());
        model.refresh();
        assertThat(line(row).line().owed()).isEqualTo(row.line().owed());
    }

    @Test
    void aNoteIsKeptWithTheMeetingAndCanBeUndone() {
        Meeting meeting = model.dossierProperty().get().orElseThrow().meeting();
        model.keep(meeting.id(), "Ask for the room plan", () -> {}, trouble -> fail(trouble.sentence()));
        model.refresh();
        assertThat(model.dossierProperty().get().orElseThrow().meeting().note()).isEqualTo("Ask for the room plan");
        assertThat(desk.undoing().next()).contains("Note on " + meeting.title());
        desk.undoing().undo();
        model.refresh();
        assertThat(model.dossierProperty().get().orElseThrow().meeting().note()).isEqualTo(meeting.note());
    }

    @Test
    void aDossierIsReadOnlyWhileItIsOnTheScreen() {
        Meeting meeting = model.dossierProperty().get().orElseThrow().meeting();
        model.onScreen(false);
        desk.preparing().note(meeting.id(), "Ask for the room plan");
        model.refresh();
        assertThat(model.dossierProperty().get().orElseThrow().meeting()).isEqualTo(meeting);
        model.onScreen(true);
        assertThat(model.dossierProperty().get().orElseThrow().meeting().note()).isEqualTo("Ask for the room plan");
    }

    @Test
    void whoeverPassesSeveralMeetingsGetsTheDossierOfTheLast() {
        var slow = new OnTheSpot();
        var passing = new MeetingsModel(desk, slow, told::add);
        passing.refresh();
        List<Preparation> shown = new ArrayList<>();
        passing.dossierProperty().subscribe(dossier -> dossier.ifPresent(shown::add));
        slow.hold();
        var rows = passing.rowsProperty().get();
        rows.subList(1, rows.size()).forEach(row -> passing.choose(Optional.of(row.id())));
        slow.letGo();
        assertThat(shown).extracting(p -> p.meeting().id()).containsExactly(rows.getFirst().id(), rows.getLast().id());
    }

    private Owed first() {
        return model.dossierProperty().get().orElseThrow().owed().getFirst();
    }

    private MeetingRow line(MeetingRow row) {
        return model.rowsProperty().get().stream().filter(r -> r.id().equals(row.id())).findFirst().orElseThrow();
    }
}
