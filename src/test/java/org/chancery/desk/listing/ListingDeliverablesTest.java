package org.chancery.desk.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.agenda.Deliverable.Status;
import org.chancery.agenda.Id;
import org.chancery.agenda.filtering.Facet;
import org.chancery.agenda.filtering.Filter;
import org.chancery.agenda.filtering.FilterText;
import org.chancery.agenda.filtering.Tallies.Tally;
import org.chancery.agenda.listing.Arrangement;
import org.chancery.agenda.listing.Catalogue.Listing;
import org.chancery.agenda.listing.Listed;
import org.chancery.agenda.listing.SavedView;
import org.chancery.desk.Desk;
import org.chancery.desk.listing.KeepingViews.Counted;
import org.chancery.ui.AutumnBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingDeliverablesTest {

    @TempDir
    Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = AutumnBook.in(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status:late                               | Comments on the zero draft of the guidelines
            body:OEWG-H owner:secretariat             | OEWG-H documents available online
            "executive board" source:typed            | Background reports for the Executive Board
            resolution:2/1 precision:quarter,undated  | Reshare the note verbale on regional consultations
            kind:promise                              | Circulate note verbale on regional consultations
            after:2025-01-01 precision:year           | Final draft of the guidelines on compact towns
            """)
    void aFilterFindsWhatItSays(String text, String title) {
        assertThat(list(text).lines()).extracting(line -> line.entry().title()).containsExactly(title);
    }

    @Test
    void aLineShowsWhatItIsCalledHowItStandsAndItsReminders() {
        Listed line = list("body:OEWG-H status:late").lines().getFirst();
        assertThat(line.body()).isEqualTo("OEWG-H");
        assertThat(line.resolution()).startsWith("2/7");
        assertThat(line.standing().label()).isEqualTo("expected, late 5 days");
        assertThat(line.reminders()).containsExactly(7, 1);
        assertThat(line.source()).isEqualTo("typed");
    }

    @Test
    void eachValueIsCountedAsIfItAloneWereAskedFor() {
        Listing listing = list("body:OEWG-H owner:Secretariat");
        assertThat(listing.tallies().of(Facet.BODY)).contains(new Tally("OEWG-H", 1), new Tally("Executive Board", 1),
                new Tally("Assembly", 2));
        assertThat(listing.tallies().of(Facet.OWNER)).contains(new Tally("Secretariat", 1),
                new Tally("Member States", 1));
        assertThat(listing.total()).isEqualTo(desk.agenda().deliverables().size());
    }

    @Test
    void anActAndItsUndoingAreSeenAtOnce() {
        var before = desk.listing().catalogue();
        assertThat(desk.listing().catalogue()).isSameAs(before);
        Id late = list("status:late").lines().getFirst().entry().id();
        desk.several().mark(Set.of(late), Status.MET);
        assertThat(list("status:late").lines()).isEmpty();
        desk.undoing().undo();
        assertThat(list("status:late").lines()).hasSize(1);
    }

    @Test
    void severalAreMarkedAsOneAct() {
        Set<Id> chosen = ids(list("body:OEWG-H"));
        assertThat(desk.several().mark(chosen, Status.PART_RECEIVED))
                .isEqualTo("Mark 2 deliverables as part received");
        assertThat(ids(list("status:part-received"))).isEqualTo(chosen);
        assertThat(desk.undoing().undo().orElseThrow().label()).isEqualTo("Mark 2 deliverables as part received");
        assertThat(list("status:part-received").lines()).isEmpty();
    }

    @Test
    void ownerBodyResolutionAndRemindersOfSeveralAreSetEachAsOneAct() {
        Set<Id> chosen = ids(list("body:OEWG-H"));
        int acts = desk.undoing().acts(1000).size();
        assertThat(desk.several().owe(chosen, " 100% Bureau ")).isEqualTo("Let 100% Bureau owe 2 deliverables");
        assertThat(desk.several().putUnderBody(chosen, "Task Force on Homes (TFH)"))
                .isEqualTo("Put 2 deliverables under Task Force on Homes (TFH)");
        assertThat(desk.several().putUnderResolution(chosen, "Decision 3/3"))
                .isEqualTo("Put 2 deliverables under Decision 3/3");
        assertThat(desk.several().remind(chosen, List.of(3, 30))).isEqualTo("Set the reminders of 2 deliverables");
        List<Listed> changed = list("owner:\"100% bureau\" body:tfh resolution:3/3").lines();
        assertThat(ids(changed)).isEqualTo(chosen);
        assertThat(changed).allSatisfy(line -> assertThat(line.reminders()).containsExactly(30, 3));
        assertThat(desk.undoing().acts(1000)).hasSize(acts + 4);
        assertThat(desk.several().owe(chosen, "")).isEqualTo("Take the owner off 2 deliverables");
        assertThat(desk.several().putUnderBody(chosen, "")).isEqualTo("Take the body off 2 deliverables");
        assertThat(desk.several().putUnderResolution(chosen, ""))
                .isEqualTo("Take the resolution off 2 deliverables");
        assertThat(ids(list("owner:none body:none resolution:none"))).containsAll(chosen);
    }

    @Test
    void whatIsNotInTheBookChangesNothing() {
        Set<Id> chosen = Set.of(list("status:late").lines().getFirst().entry().id(), new Id(UUID.randomUUID()));
        assertThatThrownBy(() -> desk.several().mark(chosen, Status.MET)).isInstanceOf(NoSuchElementException.class);
        assertThat(list("status:late").lines()).hasSize(1);
    }

    @Test
    void severalAreTiedToTheMeetingsTheirDatesAreCountedFromAsOneAct() {
        Set<Id> chosen = ids(list(""));
        assertThat(desk.tracking().tieWhereItFits(chosen)).isPositive();
        assertThat(list("source:counted").lines()).extracting(line -> line.entry().title())
                .contains("OEWG-H documents available online");
        desk.undoing().undo();
        assertThat(list("source:counted").lines()).isEmpty();
    }

    @Test
    void aViewIsKeptUnderItsNameWithItsCount() {
        SavedView view = desk.views().add(" Owed by the Secretariat ", filter("owner:Secretariat status:open"),
                Arrangement.USUAL);
        assertThat(desk.views().counted()).containsExactly(new Counted(view, OptionalInt.of(
                list("owner:Secretariat status:open").lines().size())));
        assertThat(view.name()).isEqualTo("Owed by the Secretariat");
        desk.undoing().undo();
        assertThat(desk.views().all()).isEmpty();
        desk.undoing().redo();
        assertThat(desk.views().all()).containsExactly(view);
    }

    @Test
    void viewsAreRenamedChangedMovedAndDeletedEachAsOneAct() {
        Id first = desk.views().add("First", Filter.ALL, Arrangement.USUAL).id();
        Id second = desk.views().add("Second", Filter.ALL, Arrangement.USUAL).id();
        Id third = desk.views().add("Third", Filter.ALL, Arrangement.USUAL).id();
        int acts = desk.undoing().acts(1000).size();
        desk.views().rename(second, "Late");
        desk.views().show(second, filter("status:late"), Arrangement.USUAL.by(Arrangement.Grouping.OWNER));
        desk.views().move(third, -9);
        assertThat(desk.views().all()).extracting(SavedView::name).containsExactly("Third", "First", "Late");
        desk.views().delete(first);
        assertThat(desk.views().counted()).extracting(Counted::count).containsExactly(
                OptionalInt.of(desk.agenda().deliverables().size()), OptionalInt.of(1));
        assertThat(desk.undoing().acts(1000)).hasSize(acts + 4);
        for (int i = 0; i < 4; i++)
            desk.undoing().undo();
        assertThat(desk.views().all()).extracting(SavedView::name).containsExactly("First", "Second", "Third");
    }

    @Test
    void viewsAreThereAgainWhenTheBookIsOpenedAgain() {
        SavedView view = desk.views().add("Late", filter("status:late"), new Arrangement(Arrangement.Grouping.BODY,
                Arrangement.Column.TITLE, true));
        desk.close();
        desk = AutumnBook.empty(folder);
        assertThat(desk.views().all()).containsExactly(view);
    }

    private Listing list(String text) {
        return desk.listing().list(filter(text));
    }

    private static Filter filter(String text) {
        return FilterText.read(text).understood().orElseThrow();
    }

    private static Set<Id> ids(Listing listing) {
        return ids(listing.lines());
    }

    private static Set<Id> ids(List<Listed> lines) {
        return lines.stream().map(line -> line.entry().id()).collect(Collectors.toSet());
    }
}
