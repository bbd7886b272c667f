package org.chancery.ui.horizon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.time.text.WhenText;
import org.chancery.agenda.Meeting;
import org.chancery.desk.Desk;
import org.chancery.ui.AutumnBook;
import org.chancery.ui.inspector.InspectorModel;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HorizonModelTest {

    private final OnTheSpot background = new OnTheSpot();
    private final List<Notice> told = new ArrayList<>();
    private final List<Destination> gone = new ArrayList<>();
    private Desk desk;
    private HorizonModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        desk = AutumnBook.in(folder);
        model = new HorizonModel(desk, background, new InspectorModel(desk, background, told::add, gone::add));
        desk.watch(act -> model.refresh());
        model.refresh();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsOverdueComesFirstAndWhatIsUndatedLast() {
        assertThat(headings()).containsExactly("Overdue", "Next 14 days", "Later this year", "2025", "Undated",
                "Promised or asked, no date");
        assertThat(titles().getFirst()).isEqualTo("Comments on the zero draft of the guidelines");
        assertThat(titles().getLast()).isEqualTo("Circulate note verbale on regional consultations");
    }

    @Test
    void theFirstLineIsChosenToBeginWith() {
        assertThat(chosenTitle()).isEqualTo("Comments on the zero draft of the guidelines");
        assertThat(model.inspector().dossierProperty().get().orElseThrow().entry().id()).isEqualTo(
                model.chosenProperty().get().orElseThrow());
    }

    @Test
    void aMonthIsNotOverdueBeforeItIsOver() {
        model.lookFrom(Optional.of(LocalDate.of(2025, 5, 31)));
        assertThat(overdue()).doesNotContain("Adoption of the guidelines on compact towns foreseen");
        model.lookFrom(Optional.of(LocalDate.of(2025, 6, 1)));
        assertThat(overdue()).anyMatch(title -> title.startsWith("Adoption of the guidelines"));
    }

    @Test
    void oneBodyAloneCanBeShown() {
        Body board = desk.agenda().bodies().stream().filter(b -> b.shortName().equals("Executive Board")).findFirst()
                .orElseThrow();
        model.filter(Optional.of(board.id()));
        assertThat(titles()).containsExactly("Background reports for the Executive Board",
                "Executive Board, second session of 2024", "Executive Board, first session of 2025");
        assertThat(chosenTitle()).isEqualTo("Background reports for the Executive Board");
    }

    @Test
    void whatDoesNotLieAheadAnyMoreIsShownWhenItIsAskedFor() {
        var held = new Meeting(Id.fresh(AutumnBook.CLOCK), "Lake Council", Optional.empty(), Optional.empty(),
                WhenText.read("2024-10-02", ""), new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", "");
        desk.agenda().save(held);
        model.reveal(held.id());
        model.refresh();
        assertThat(model.inspector().dossierProperty().get()).hasValueSatisfying(
                dossier -> assertThat(dossier.entry()).isEqualTo(held));
    }

    @Test
    void revealingAnEntryOfAnotherBodyShowsAllBodiesAgain() {
        Body board = desk.agenda().bodies().stream().filter(b -> b.shortName().equals("Executive Board")).findFirst()
                .orElseThrow();
        Id session = id("OEWG-H, first session");
        model.filter(Optional.of(board.id()));
        model.reveal(session);
        assertThat(model.bodyProperty().get()).isEmpty();
        assertThat(model.chosenProperty().get()).contains(session);
    }

    @Test
    void deletingChoosesTheNextLineAndUndoBringsTheEntryBack() {
        model.choose(Optional.of(id("Executive Board, second session of 2024")));
        int place = titles().indexOf("Executive Board, second session of 2024");
        String next = titles().get(place + 1);
        model.inspector().delete();
        assertThat(chosenTitle()).isEqualTo(next);
        assertThat(told.getLast().sentence()).isEqualTo("Deleted: Executive Board, second session of 2024.");
        told.getLast().next().orElseThrow().act().run();
        assertThat(titles().get(place)).isEqualTo("Executive Board, second session of 2024");
    }

    @Test
    void howFarOffTheChosenLineIsIsSaidAnewWhenItsDateChanges() {
        var distance = model.distanceProperty();
        var papers = desk.agenda()
                .deliverables()
                .stream()
                .filter(d -> WhenText.write(d.when()).equals("2024-10-28"))
                .findFirst()
                .orElseThrow();
        model.choose(Optional.of(papers.id()));
        assertThat(distance.getValue()).isEqualTo("in 12 days");
        desk.agenda().save((Deliverable) papers.dated(WhenText.read("2024-11-04", ""), new Origin.Typed()));
        model.refresh();
        assertThat(distance.getValue()).isEqualTo("in 19 days");
    }

    @Test
    void whatWasReceivedLeavesTheHorizonAndIsMarkedInTheBook() {
        Id papers = id("OEWG-H documents available online");
        model.choose(Optional.of(papers));
        model.inspector().toggleReceived();
        assertThat(((Deliverable) desk.agenda().entry(papers).orElseThrow()).status())
                .isEqualTo(Deliverable.Status.MET);
        assertThat(titles()).doesNotContain("OEWG-H documents available online");
    }

    @Test
    void remindersAreAddedAndTakenAway() {
        Id papers = id("OEWG-H documents available online");
        model.choose(Optional.of(papers));
        model.inspector().addReminder(30);
        model.inspector().removeReminder(1);
        assertThat(desk.agenda().dossier(papers).reminders()).extracting(r -> r.daysBefore()).containsExactly(30, 14,
                7);
    }

    @Test
    void theChosenLineOpensItsParagraphOrWhereItWasTypedTheEditor() {
        model.choose(Optional.of(id("OEWG-H, first session")));
        model.inspector().openSource();
        assertThat(gone.getLast()).isEqualTo(new Destination.Edited(id("OEWG-H, first session")));
        Row read = model.rowsProperty().get().stream()
                .filter(row -> row.line().entry().title().startsWith("Papers for the first session")).findFirst()
                .orElseThrow();
        model.choose(Optional.of(read.id()));
        model.inspector().openSource();
        assertThat(gone.getLast()).isInstanceOfSatisfying(Destination.Source.class,
                source -> assertThat(source.evidence().quote()).contains("28 October 2024"));
    }

    @Test
    void aBookThatCannotBeReadIsSaidAndTriedAgain() {
        desk.close();
        model.refresh();
        assertThat(model.troubleProperty().get()).isPresent();
        assertThat(titles()).isNotEmpty();
    }

    private List<String> titles() {
        return model.rowsProperty().get().stream().map(row -> row.line().entry().title()).toList();
    }

    private List<String> headings() {
        return model.rowsProperty().get().stream().flatMap(row -> row.heading().stream()).toList();
    }

    private List<String> overdue() {
        return model.rowsProperty().get().stream().filter(row -> row.line().overdue())
                .map(row -> row.line().entry().title()).toList();
    }

    private String chosenTitle() {
        return model.rowsProperty().get().stream()
                .filter(row -> model.chosenProperty().get().equals(Optional.of(row.id())))
                .map(row -> row.line().entry().title()).findFirst().orElse("");
    }

    private Id id(String title) {
        return model.rowsProperty().get().stream().filter(row -> row.line().entry().title().equals(title))
                .map(Row::id).findFirst().orElseThrow();
    }
}
