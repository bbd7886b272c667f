package org.chancery.ui.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.desk.Desk;
import org.chancery.desk.receiving.Arrival;
import org.chancery.desk.KeepingAgenda.Dossier;
import org.chancery.extraction.Proposal;
import org.chancery.time.text.WhenText;
import org.chancery.ui.Briefing;
import org.chancery.ui.editing.EditorModel.Stage;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorModelTest {

    @TempDir
    Path folder;

    private final OnTheSpot background = new OnTheSpot();
    private Desk desk;
    private EditorModel model;

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
    void aNewMeetingIsKeptWithItsBodyResolutionAndReminders() {
        model.newMeeting(Optional.empty());
        EntryForm form = form();
        form.titleProperty().set("Harbour Forum, first session");
        form.date().textProperty().set("9-11 Dec 2024");
        form.bodyProperty().set("Harbour Forum");
        form.resolutionProperty().set("3/4");
        form.placeProperty().set("Nairobi");
        form.addReminder("1 week");
        form.addReminder("1");
        form.addReminder("14 days");
        model.save();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.DONE);
        Meeting kept = desk.agenda().meetings().getFirst();
        assertThat(WhenText.write(kept.when())).isEqualTo("2024-12-09/2024-12-11");
        assertThat(kept.origin()).isEqualTo(new Origin.Typed());
        assertThat(desk.agenda().dossier(kept.id())).extracting(Dossier::body, Dossier::resolution)
                .containsExactly("Harbour Forum", "3/4");
        assertThat(desk.agenda().dossier(kept.id()).reminders()).extracting(r -> r.daysBefore()).containsExactly(21, 14,
                7,
                1);
    }

    @Test
    void aPromiseIsKeptWithWhoGaveItAndWhoHasIt() {
        model.newDeliverable(Optional.empty());
        form().titleProperty().set("List of experts");
        form().kindProperty().set("promise");
        form().ownerProperty().set("Secretariat");
        form().addresseeProperty().set("Member States");
        model.save();
        assertThat(desk.agenda().deliverables()).extracting(Deliverable::kind, Deliverable::owner,
                Deliverable::addressee)
                .containsExactly(tuple(Deliverable.Kind.PROMISE, "Secretariat", "Member States"));
    }

    @Test
    void awaitingMoreDocumentsThanHaveComeOpensADeliverableAgain() {
        model.newDeliverable(Optional.empty());
        form().titleProperty().set("Session documents");
        model.save();
        var kept = desk.agenda().deliverables().getFirst();
        desk.receiving().receive(kept.id(), Arrival.saying("Agenda", desk.today()));
        assertThat(desk.agenda().deliverables().getFirst().status()).isEqualTo(Deliverable.Status.MET);
        model = new EditorModel(desk, background, Briefing.CLOCK);
        model.edit(kept.id());
        form().awaitedProperty().set("five");
        model.save();
        assertThat(form().problems()).extracting(Problem::field).containsExactly(Problem.Field.AWAITED);
        form().awaitedProperty().set("5");
        model.save();
        assertThat(desk.receiving().came(kept.id()).standing().label()).isEqualTo("part received (1 of 5)");
    }

    @Test
    void aDeliverableWithoutADateIsKeptAsUndated() {
        model.newDeliverable(Optional.empty());
        form().titleProperty().set("Note verbale on registration");
        form().ownerProperty().set("Secretariat");
        model.save();
        Deliverable kept = desk.agenda().deliverables().getFirst();
        assertThat(kept.when().latest()).isEmpty();
        assertThat(kept.owner()).isEqualTo("Secretariat");
    }

    @Test
    void slipsAreToldAtTheirFieldsAndNothingIsKept() {
        model.newMeeting(Optional.empty());
        form().date().textProperty().set("soonish");
        model.save();
        assertThat(form().problems()).extracting(Problem::field).containsExactly(Problem.Field.TITLE,
                Problem.Field.WHEN);
        assertThat(model.stageProperty().get()).isEqualTo(Stage.OPEN);
        assertThat(desk.agenda().meetings()).isEmpty();
    }

    @Test
    void anEntryFromAPaperKeepsItsOriginUntilItsDateIsTypedAnew() {
        Meeting doubtful = acceptedFromThePaper();
        edit(doubtful);
        form().placeProperty().set("Conference Room 2");
        model.save();
        Meeting moved = desk.agenda().meetings().getFirst();
        assertThat(moved.origin()).isEqualTo(doubtful.origin());
        assertThat(moved.doubt()).isEqualTo(doubtful.doubt()).isNotEmpty();
        edit(moved);
        form().date().textProperty().set("6 Nov 2024 10:00-13:00");
        model.save();
        Meeting dated = desk.agenda().meetings().getFirst();
        assertThat(dated.origin()).isEqualTo(new Origin.Typed());
        assertThat(dated.doubt()).isEmpty();
        assertThat(desk.agenda().dossier(dated.id()).sources()).isNotEmpty();
    }

    @Test
    void typedTextIsUnsavedUntilItIsKeptOrAsItWas() {
        model.newMeeting(Optional.empty());
        assertThat(model.unsaved()).isFalse();
        form().titleProperty().set("Forum");
        assertThat(model.unsaved()).isTrue();
        form().titleProperty().set("");
        assertThat(model.unsaved()).isFalse();
    }

    @Test
    void aProposalIsHandedBackCorrectedAndNothingIsWritten() {
        Briefing.addTo(desk, folder);
        Proposal doubtful = doubtful();
        var corrected = new AtomicReference<Proposal>();
        model.correct(doubtful, corrected::set);
        form().titleProperty().set("Heads of Delegation");
        form().date().textProperty().set("6 Nov 2024 10:00-12:00");
        model.save();
        assertThat(corrected.get()).extracting(Proposal::title, Proposal::doubts, Proposal::evidence)
                .containsExactly("Heads of Delegation", List.of(), doubtful.evidence());
        assertThat(desk.agenda().meetings()).isEmpty();
    }

    @Test
    void whatCouldNotBeSavedStaysOnTheFormWithTheReason() {
        model.newMeeting(Optional.empty());
        form().titleProperty().set("Forum");
        desk.close();
        model.save();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.OPEN);
        assertThat(model.troubleProperty().get()).isPresent();
        assertThat(form().titleProperty().get()).isEqualTo("Forum");
    }

    @Test
    void aNumberThatTwoBodiesHaveIsAskedAbout() {
        for (String body : List.of("Lake Assembly", "Harbour Board")) {
            model = new EditorModel(desk, background, Briefing.CLOCK);
            model.newDeliverable(Optional.empty());
            form().titleProperty().set("Report to the " + body);
            form().resolutionProperty().set("Resolution 3/4 of the " + body);
            model.save();
        }
        model = new EditorModel(desk, background, Briefing.CLOCK);
        model.newMeeting(Optional.empty());
        form().titleProperty().set("Forum");
        form().resolutionProperty().set("3/4");
        model.save();
        assertThat(form().problems()).containsExactly(new Problem(Problem.Field.RESOLUTION,
                "Say which: Resolution 3/4 (Harbour Board) or Resolution 3/4 (Lake Assembly)."));
        form().resolutionProperty().set("3/4 of the Lake Assembly");
        model.save();
        assertThat(desk.agenda().resolutions()).hasSize(2);
        assertThat(desk.agenda().meetings()).hasSize(1);
    }

    @Test
    void aKnownBodyIsToldByItsNameAndAnUnknownOneAsNew() {
        acceptedFromThePaper();
        desk.reviewing().acceptAllSure(desk.reviewing().documents().getFirst().document());
        Vocabulary words = Vocabulary.of(desk);
        assertThat(words.aboutResolution("3/4")).doesNotStartWith("New");
        assertThat(words.aboutResolution("9/9")).startsWith("New");
        assertThat(words.aboutBody("No such body")).startsWith("New");
        assertThat(words.aboutBody("  ")).isEmpty();
    }

    private Meeting acceptedFromThePaper() {
        Briefing.addTo(desk, folder);
        var document = desk.reviewing().documents().getFirst().document();
        desk.reviewing().review(document).items().stream().filter(i -> !i.proposal().sure()).forEach(
                i -> desk.reviewing().accept(i.id()));
        return desk.agenda().meetings().getFirst();
    }

    private Proposal doubtful() {
        var document = desk.reviewing().documents().getFirst().document();
        return desk.reviewing().review(document).items().stream().map(i -> i.proposal()).filter(p -> !p.sure())
                .findFirst()
                .orElseThrow();
    }

    private void edit(Meeting meeting) {
        model = new EditorModel(desk, background, Briefing.CLOCK);
        model.edit(meeting.id());
    }

    private EntryForm form() {
        return model.openedProperty().get().orElseThrow().form();
    }
}
