package org.chancery.ui.deliverables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.agenda.Deliverable.Status;
import org.chancery.agenda.Id;
import org.chancery.agenda.filtering.Facet;
import org.chancery.agenda.filtering.Term;
import org.chancery.agenda.listing.Arrangement;
import org.chancery.agenda.listing.Arrangement.Column;
import org.chancery.agenda.listing.Arrangement.Grouping;
import org.chancery.agenda.listing.SavedView;
import org.chancery.desk.Desk;
import org.chancery.ui.AutumnBook;
import org.chancery.ui.deliverables.DeliverablesModel.Stage;
import org.chancery.ui.inspector.InspectorModel;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliverablesModelTest {

    @TempDir
    Path folder;

    private final List<Notice> told = new ArrayList<>();
    private final OnTheSpot background = new OnTheSpot();
    private Desk desk;
    private DeliverablesModel model;

    @BeforeEach
    void openTheBook() {
        desk = AutumnBook.in(folder);
        model = new DeliverablesModel(desk, background, told::add,
                new InspectorModel(desk, background, told::add, gone -> {}));
        model.refresh();
    }

    @AfterEach
    void closeTheBook() {
        desk.close();
    }

    @Test
    void whatIsOwedStandsUnderWhenItIsDue() {
        assertThat(model.stageProperty().get()).isEqualTo(Stage.FILLED);
        assertThat(headings()).containsExactly("Overdue  ·  1", "Due this month  ·  2", "November 2024  ·  1",
                "December 2024  ·  1", "By the end of April 2025  ·  1", "May 2025  ·  1", "Undated  ·  1",
                "Promised or asked, no date  ·  1");
    }

    @Test
    void typingAndTickingWriteTheSameText() {
        model.typedProperty().set("owner:Secretariat");
        model.toggle(new Term.Is(Facet.BODY, "OEWG-H"));
        model.toggle(new Term.Is(Facet.BODY, "Executive Board"));
        assertThat(model.typedProperty().get()).isEqualTo("owner:Secretariat body:OEWG-H,\"Executive Board\"");
        assertThat(titles()).containsExactly("OEWG-H documents available online",
                "Background reports for the Executive Board");
        model.remove(new Term.Is(Facet.BODY, "OEWG-H"));
        assertThat(titles()).containsExactly("Background reports for the Executive Board");
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndTheListStays() {
        model.typedProperty().set("status:late");
        model.typedProperty().set("status:late body:");
        assertThat(model.remarkProperty().get()).isEqualTo("Say which after “body:”.");
        assertThat(titles()).containsExactly("Comments on the zero draft of the guidelines");
        model.typedProperty().set("status:late body:Nowhere");
        assertThat(model.remarkProperty().get()).isEqualTo("Nothing in the book is called “Nowhere”.");
        assertThat(titles()).isEmpty();
        model.typedProperty().set("");
        assertThat(model.remarkProperty().get()).isEmpty();
    }

    @Test
    void theListIsGroupedAndSortedAsAsked() {
        model.arrange(new Arrangement(Grouping.OWNER, Column.TITLE, true));
        assertThat(headings()).first().isEqualTo("Member States  ·  1");
        assertThat(headings()).last().isEqualTo("Nobody named  ·  2");
        assertThat(model.wholeText()).isEqualTo("owner title down");
    }

    @Test
    void whileOneListIsReadOnlyTheLastOneAskedForWaits() {
        background.hold();
        List.of("o", "oe", "oew", "oewg").forEach(model.typedProperty()::set);
        assertThat(titles()).hasSize(desk.agenda().deliverables().size());
        background.letGo();
        assertThat(titles()).containsExactlyInAnyOrder("Comments on the zero draft of the guidelines",
                "OEWG-H documents available online");
    }

    @Test
    void aViewIsSavedOpenedChangedRenamedAndDeleted() {
        model.typedProperty().set("status:late");
        model.views().save("Late");
        SavedView view = desk.views().all().getFirst();
        assertThat(model.viewProperty().get()).contains(view);
        assertThat(told.getLast().sentence()).isEqualTo("Saved the view “Late”.");
        model.open(Optional.empty());
        assertThat(model.typedProperty().get()).isEmpty();
        model.open(Optional.of(view.id()));
        assertThat(model.typedProperty().get()).isEqualTo("status:late");
        assertThat(model.isChanged()).isFalse();
        model.arrange(Arrangement.USUAL.by(Grouping.BODY));
        assertThat(model.isChanged()).isTrue();
        model.views().saveChanges();
        model.views().rename("Late papers");
        model.refresh();
        assertThat(model.isChanged()).isFalse();
        assertThat(model.viewProperty().get()).map(SavedView::name).contains("Late papers");
        model.views().delete();
        model.refresh();
        assertThat(model.viewProperty().get()).isEmpty();
        told.getLast().next().orElseThrow().act().run();
        assertThat(desk.views().all()).extracting(SavedView::name).containsExactly("Late papers");
    }

    @Test
    void severalAreChangedAsOneActAndTheNoticeTakesItBack() {
        Set<Id> chosen = model.rowsProperty().get().stream().limit(3).map(Row::id).collect(Collectors.toSet());
        model.several().mark(chosen, Status.MET);
        assertThat(told.getLast().sentence()).isEqualTo("Done: Mark 3 deliverables as met.");
        model.typedProperty().set("status:met");
        assertThat(model.rowsProperty().get()).hasSize(3).extracting(row -> row.line().standing().label())
                .contains("met 5 days late");
        told.getLast().next().orElseThrow().act().run();
        model.refresh();
        assertThat(model.rowsProperty().get()).isEmpty();
        model.several().delete(chosen);
        assertThat(desk.agenda().deliverables()).noneMatch(each -> chosen.contains(each.id()));
        told.clear();
        model.several().owe(Set.of(), "Nobody");
        assertThat(told).isEmpty();
    }

    @Test
    void aBrokenDiskIsToldAndTriedAgain() {
        background.breakDown(true);
        model.refresh();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.FAILED);
        background.breakDown(false);
        model.refresh();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.FILLED);
    }

    private List<String> titles() {
        return model.rowsProperty().get().stream().map(row -> row.line().entry().title()).toList();
    }

    private List<String> headings() {
        return model.rowsProperty().get().stream().map(Row::heading).filter(text -> !text.isEmpty()).toList();
    }
}
