package org.chancery.ui.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.moving.Preview;
import org.chancery.desk.Desk;
import org.chancery.desk.ImportingDocuments.Outcome;
import org.chancery.desk.KeepingAgenda.Shown;
import org.chancery.desk.Progress;
import org.chancery.time.text.WhenText;
import org.chancery.ui.AutumnBook;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.chancery.ui.moving.MoveRow.EntryRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A session of 9 to 11 December with papers that are due 6 weeks before it, on 28 October.
class MoveModelTest {

    @TempDir
    Path folder;

    private final List<Notice> told = new ArrayList<>();
    private Desk desk;
    private Meeting session;
    private Deliverable papers;
    private MoveModel model;

    @BeforeEach
    void aSessionWithPapersTiedToIt() {
        desk = AutumnBook.in(folder);
        session = (Meeting) at("2024-12-09/2024-12-11", Meeting.class);
        papers = (Deliverable) at("2024-10-28", Deliverable.class);
        var six = desk.tracking().suggestions(papers.id(), session.id()).getFirst();
        desk.tracking().tie(papers.id(), six.reckoning());
        model = new MoveModel(desk, new OnTheSpot(), told::add);
        model.open(session.id(), Optional.empty());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void nothingIsWorkedOutBeforeThereIsAnotherDate() {
        assertThat(model.previewProperty().get()).isEmpty();
        type("no date at all");
        assertThat(model.previewProperty().get()).isEmpty();
        model.keep();
        assertThat(model.doneProperty().get()).isFalse();
    }

    @Test
    void whatIsTiedIsShownWithBothDatesBeforeAnythingChanges() {
        type("16-18 Dec 2024");
        EntryRow row = row(papers.id());
        assertThat(row.was()).isEqualTo("28 Oct");
        assertThat(row.becomes()).isEqualTo("4 Nov");
        assertThat(row.difference()).isEqualTo("+7 days");
        assertThat(when(papers.id())).isEqualTo("2024-10-28");
        assertThat(model.label()).contains("Move " + session.title() + " and 1 deadline");
    }

    @Test
    void keptItIsOneActThatOneUndoTakesBack() {
        type("16-18 Dec 2024");
        model.keep();
        assertThat(model.doneProperty().get()).isTrue();
        assertThat(when(session.id())).isEqualTo("2024-12-16/2024-12-18");
        assertThat(when(papers.id())).isEqualTo("2024-11-04");
        told.getLast().next().orElseThrow().act().run();
        assertThat(when(session.id())).isEqualTo("2024-12-09/2024-12-11");
        assertThat(when(papers.id())).isEqualTo("2024-10-28");
    }

    @Test
    void whatIsUntickedStays() {
        type("16-18 Dec 2024");
        model.follow(papers.id(), false);
        assertThat(row(papers.id()).becomes()).isEqualTo("stays");
        model.keep();
        assertThat(when(session.id())).isEqualTo("2024-12-16/2024-12-18");
        assertThat(when(papers.id())).isEqualTo("2024-10-28");
    }

    @Test
    void whatIsUntickedStaysWhenTheMeetingIsMovedAgain() {
        type("16-18 Dec 2024");
        model.follow(papers.id(), false);
        model.keep();
        var again = new MoveModel(desk, new OnTheSpot(), told::add);
        again.open(session.id(), Optional.of(WhenText.read("2025-01-13/2025-01-15", "")));
        again.keep();
        assertThat(when(session.id())).isEqualTo("2025-01-13/2025-01-15");
        assertThat(when(papers.id())).isEqualTo("2024-10-28");
    }

    @Test
    void aCancelledMeetingLetsFallWhatWasOwedForIt() {
        model.kindProperty().set(Kind.CANCELLED);
        assertThat(row(papers.id()).becomes()).isEqualTo("falls away");
        model.keep();
        assertThat(((Meeting) desk.agenda().entry(session.id()).orElseThrow()).status())
                .isEqualTo(Meeting.Status.CANCELLED);
    }

    @Test
    void aCancelledMeetingCannotBeCancelledAgain() {
        model.kindProperty().set(Kind.CANCELLED);
        model.keep();
        var again = new MoveModel(desk, new OnTheSpot(), told::add);
        again.open(session.id(), Optional.empty());
        again.kindProperty().set(Kind.CANCELLED);
        assertThat(again.readyProperty().get()).isFalse();
    }

    @Test
    void nothingIsKeptWhileWhatFollowsFromATickIsStillBeingWorkedOut() {
        var slow = new OnTheSpot();
        var behind = new MoveModel(desk, slow, told::add);
        behind.open(session.id(), Optional.of(WhenText.read("2024-12-16/2024-12-18", "")));
        assertThat(behind.readyProperty().get()).isTrue();
        slow.hold();
        behind.follow(papers.id(), false);
        assertThat(behind.readyProperty().get()).isFalse();
        behind.keep();
        slow.letGo();
        assertThat(behind.doneProperty().get()).isFalse();
        assertThat(when(session.id())).isEqualTo("2024-12-09/2024-12-11");
        assertThat(behind.readyProperty().get()).isTrue();
        behind.keep();
        assertThat(when(session.id())).isEqualTo("2024-12-16/2024-12-18");
        assertThat(when(papers.id())).isEqualTo("2024-10-28");
    }

    @Test
    void aDateThatWasCarriedHereIsWorkedOutAtOnce() {
        var dragged = new MoveModel(desk, new OnTheSpot(), told::add);
        dragged.open(session.id(), Optional.of(WhenText.read("2024-12-10/2024-12-12", "")));
        assertThat(dragged.previewProperty().get()).map(Preview::difference).contains("+1 day");
    }

    @Test
    void adjournedTheSessionKeepsItsDaysAndGainsAPartWithoutADate() {
        model.kindProperty().set(Kind.ADJOURNED);
        assertThat(MoveRow.of(model.previewProperty().get().orElseThrow(), 2024)).first().isEqualTo(
                new MoveRow.PartRow(session.title() + ", resumed", "goes on with the session", "date not set"));
        model.openedProperty().get().orElseThrow().resumed().textProperty().set("29-30 May 2025");
        assertThat(MoveRow.of(model.previewProperty().get().orElseThrow(), 2024)).first().isEqualTo(
                new MoveRow.PartRow(session.title() + ", resumed", "goes on with the session", "29–30 May 2025"));
        model.keep();
        assertThat(desk.agenda().meetings()).filteredOn(m -> m.resumes().isPresent()).singleElement()
                .returns(Optional.of(session.id()), Meeting::resumes);
        assertThat(when(session.id())).isEqualTo("2024-12-09/2024-12-11");
    }

    @Test
    void aProposalThatMovesTheSessionIsAcceptedWithWhatIsToStay() throws IOException {
        Path second = Files.writeString(folder.resolve("second.txt"),
                "The first session of the working group on shelter will be held from 16 to 18 December 2024.\n");
        var added = (Outcome.Added) desk.importing().add(second, Progress.NONE);
        Id proposal = desk.reviewing().review(added.document()).items().getFirst().id();
        var weighed = new MoveModel(desk, new OnTheSpot(), told::add);
        weighed.accept(proposal);
        assertThat(weighed.label()).contains("Accept with 1 deadline");
        weighed.follow(papers.id(), false);
        assertThat(when(session.id())).isEqualTo("2024-12-09/2024-12-11");
        weighed.keep();
        assertThat(when(session.id())).isEqualTo("2024-12-16/2024-12-18");
        assertThat(when(papers.id())).isEqualTo("2024-10-28");
        told.getLast().next().orElseThrow().act().run();
        assertThat(when(session.id())).isEqualTo("2024-12-09/2024-12-11");
    }

    @Test
    void whatIsChosenForAFormChangesNothingItself() {
        var chosen = new ArrayList<Set<Id>>();
        var choosing = new MoveModel(desk, new OnTheSpot(), told::add);
        choosing.choose(session.id(), WhenText.read("2024-12-16/2024-12-18", ""), Set.of(), chosen::add);
        choosing.follow(papers.id(), false);
        choosing.keep();
        assertThat(chosen).containsExactly(Set.of(papers.id()));
        assertThat(choosing.doneProperty().get()).isTrue();
        assertThat(when(session.id())).isEqualTo("2024-12-09/2024-12-11");
    }

    private void type(String text) {
        model.openedProperty().get().orElseThrow().date().textProperty().set(text);
    }

    private EntryRow row(Id entry) {
        return MoveRow.of(model.previewProperty().get().orElseThrow(), 2024)
                .stream()
                .filter(EntryRow.class::isInstance)
                .map(EntryRow.class::cast)
                .filter(row -> row.line().entry().id().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    private String when(Id entry) {
        return WhenText.write(desk.agenda().entry(entry).orElseThrow().when());
    }

    private Entry at(String when, Class<? extends Entry> kind) {
        return desk.agenda()
                .shown(Set.of())
                .stream()
                .map(Shown::entry)
                .filter(kind::isInstance)
                .filter(entry -> WhenText.write(entry.when()).equals(when))
                .findFirst()
                .orElseThrow();
    }
}
