package org.chancery.ui.editing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.moving.Preview.Line;
import org.chancery.desk.Desk;
import org.chancery.desk.KeepingAgenda.Dossier;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.KeepingAgenda.Source;
import org.chancery.desk.reminding.Ladders;
import org.chancery.extraction.Proposal;
import org.chancery.time.Day;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Trouble;

/// An entry, or a proposal of one, opened for writing.
public final class EditorModel {

    /// How far it is.
    public enum Stage {
        LOADING, OPEN, SAVING,
        /// Kept, or handed back: there is nothing more to do here.
        DONE
    }

    /// What is open.
    ///
    /// @param heading "New meeting", "Edit deliverable"
    /// @param meeting whether it is a meeting, with a place, or a deliverable, with an owner
    /// @param proposed whether it is not in the book yet, so that it has no status and no reminders
    /// @param sources where it comes from
    /// @param doubt why the date needs a look; empty if it does not
    public record Opened(String heading, boolean meeting, boolean proposed, EntryForm form, List<Source> sources,
            String doubt, Vocabulary words) {}

    private final Desk desk;
    private final Background background;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LOADING);
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Line>> follows = new ReadOnlyObjectWrapper<>(List.of());
    private Consumer<EntryForm> saving = form -> {};
    private Optional<Entry> standing = Optional.empty();
    private Set<Id> left = Set.of();
    /// Counts what was asked, so that an answer to an older question is not shown.
    private int asked;

    public EditorModel(Desk desk, Background background, Clock clock) {
        this.desk = desk;
        this.background = background;
        this.clock = clock;
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// What went wrong at the last attempt to save; what was typed is still there.
    public ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// What saving would do to all that hangs on the entry; empty if its date stays.
    ReadOnlyObjectProperty<List<Line>> followsProperty() {
        return follows.getReadOnlyProperty();
    }

    /// A changed meeting and what is to stay, to be looked at before it is saved.
    ///
    /// @param chosen is given what is to stay
    public record Look(Id meeting, When when, Set<Id> left, Consumer<Set<Id>> chosen) {}

    /// Empty unless a meeting is put on another date that can be read.
    public Optional<Look> look() {
        return changed().filter(now -> now instanceof Meeting m && m.status() != Meeting.Status.CANCELLED)
                .filter(now -> !follows.get().isEmpty())
                .map(now -> new Look(now.id(), now.when(), left, this::leave));
    }

    private void leave(Set<Id> stays) {
        left = stays;
        workOut();
    }

    /// The entry as the form has it now; empty if it is new, or its date cannot be read.
    private Optional<Entry> changed() {
        return opened.get().filter(o -> o.form().date().when().isPresent() && !o.form().titleProperty().get().isBlank())
                .flatMap(o -> standing.map(entry -> Writing.changed(entry, o.form()).entry()));
    }

    private void workOut() {
        int mine = ++asked;
        Optional<Entry> now = changed();
        background.ask("Working out what follows",
                () -> now.map(entry -> desk.moving().effects(entry, left)).orElse(List.of()), found -> {
                    if (mine == asked)
                        follows.set(found);
                });
    }

    /// @param on the day it begins with; empty for none
    public void newMeeting(Optional<LocalDate> on) {
        saving = form -> keep(Writing.newMeeting(form, clock));
        load(() -> blank("New meeting", true, StatusLabel.of(Meeting.Status.CONFIRMED), on));
    }

    /// @param by the day it begins with; empty for none
    public void newDeliverable(Optional<LocalDate> by) {
        saving = form -> keep(Writing.newDeliverable(form, clock));
        load(() -> blank("New deliverable", false, StatusLabel.ofDeliverables().getFirst(), by));
    }

    /// Opens an entry of the book.
    public void edit(Id entry) {
        load(() -> {
            Dossier dossier = desk.agenda().dossier(entry);
            saving = form -> keep(Writing.changed(dossier.entry(), form));
            standing = Optional.of(dossier.entry());
            return kept(dossier);
        });
    }

    /// Opens a proposal that is not in the book yet.
    ///
    /// @param corrected is given the proposal as the officer leaves it
    public void correct(Proposal proposal, Consumer<Proposal> corrected) {
        saving = form -> {
            stage.set(Stage.DONE);
            corrected.accept(Writing.corrected(proposal, form));
        };
        load(() -> proposed(proposal));
    }

    /// Keeps what the form says, if there is nothing wrong with it.
    public void save() {
        opened.get().filter(o -> stage.get() == Stage.OPEN && o.form().check()).ifPresent(o -> saving.accept(o.form()));
    }

    /// Whether something typed would be lost by closing now.
    public boolean unsaved() {
        return stage.get() != Stage.DONE && opened.get().filter(o -> o.form().changed()).isPresent();
    }

    private void keep(Draft<? extends Entry> draft) {
        stage.set(Stage.SAVING);
        trouble.set(Optional.empty());
        background.ask("Saving “" + draft.entry().title() + "”", () -> {
            desk.agenda().save(draft, left);
            return draft;
        }, saved -> stage.set(Stage.DONE), failure -> {
            trouble.set(Optional.of(failure));
            stage.set(Stage.OPEN);
        });
    }

    private void load(Callable<Opened> loading) {
        stage.set(Stage.LOADING);
        background.ask("Opening the entry", loading, found -> {
            opened.set(Optional.of(found));
            stage.set(Stage.OPEN);
            if (standing.isPresent()) {
                found.form().date().textProperty().addListener(changed -> workOut());
                found.form().statusProperty().addListener(changed -> workOut());
            }
        }, failure -> {
            background.report(failure);
            stage.set(Stage.DONE);
        });
    }

    private Opened blank(String heading, boolean meeting, String status, Optional<LocalDate> day) {
        Vocabulary words = Vocabulary.of(desk);
        When when = day.<When>map(Day::of).orElse(new Undated(""));
        return new Opened(heading, meeting, false,
                form(blank(meeting, status), when, words),
                List.of(), "", words);
    }

    /// Nothing but the reminders that are usual.
    private Wording blank(boolean meeting, String status) {
        Ladders usual = desk.reminders().usual();
        return Wording.empty(meeting ? "" : KindLabel.of(Deliverable.Kind.DEADLINE), status,
                usual.of(meeting ? Ladders.Kind.MEETING : Ladders.Kind.DEADLINE).daysBefore());
    }

    private Opened kept(Dossier dossier) {
        Entry entry = dossier.entry();
        boolean meeting = entry instanceof Meeting;
        Vocabulary words = Vocabulary.of(desk);
        return new Opened("Edit " + kind(entry), meeting, false,
                form(Writing.of(dossier), entry.when(), words), dossier.sources(), entry.doubt(), words);
    }

    private Opened proposed(Proposal proposal) {
        boolean meeting = proposal.kind() == Proposal.Kind.MEETING;
        List<Source> sources = proposal.evidence().stream().map(e -> new Source(e, "", "", 0, "")).toList();
        Vocabulary words = Vocabulary.of(desk);
        return new Opened("Proposed " + (meeting ? "meeting" : KindLabel.of(proposal.kind())), meeting, true,
                form(Writing.of(proposal), proposal.when(), words), sources, String.join(" ", proposal.doubts()),
                words);
    }

    private static String kind(Entry entry) {
        return switch (entry) {
            case Meeting m -> "meeting";
            case Deliverable d when d.kind() == Deliverable.Kind.DEADLINE -> "deliverable";
            case Deliverable d -> KindLabel.of(d.kind());
        };
    }

    private EntryForm form(Wording wording, When when, Vocabulary words) {
        return new EntryForm(wording, when, desk.today(), desk.dutyStation(), words);
    }
}
