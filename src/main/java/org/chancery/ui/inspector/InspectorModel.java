package org.chancery.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Reminder;
import org.chancery.agenda.receiving.Receipt;
import org.chancery.extraction.dates.TypedDate;
import org.chancery.time.Day;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;
import java.time.LocalDate;
import org.chancery.desk.Desk;
import org.chancery.desk.moving.TrackingDeadlines.Suggestion;
import org.chancery.desk.KeepingAgenda.Dossier;
import org.chancery.desk.cutoffs.LastMoment;
import org.chancery.desk.receiving.Came;
import org.chancery.document.Hash;
import org.chancery.desk.moving.Tying;
import org.chancery.document.Evidence;
import org.chancery.ui.deeds.Deeds;
import org.chancery.ui.inspector.cutoffs.CutoffModel;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.naming.ReminderText;

/// One entry of the book with all that is known of it, and the acts it allows.
public final class InspectorModel {

    private final Desk desk;
    private final Background background;
    private final Deeds deeds;
    private final Consumer<Destination> go;
    private final ReadOnlyObjectWrapper<Optional<Dossier>> dossier = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Grounds>> grounds = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Reminding>> reminding = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Came>> came = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final CutoffModel cutoffs;
    private Optional<Id> shown = Optional.empty();

    public InspectorModel(Desk desk, Background background, Consumer<Notice> tell, Consumer<Destination> go) {
        this.desk = desk;
        this.background = background;
        this.deeds = new Deeds(desk, background, tell);
        this.go = go;
        this.cutoffs = new CutoffModel(desk, background, tell);
    }

    // Properties

    /// Empty while nothing is chosen, or when what was chosen is no longer in the book.
    public ReadOnlyObjectProperty<Optional<Dossier>> dossierProperty() {
        return dossier.getReadOnlyProperty();
    }

    /// Why the entry stands under its date; changes before the dossier does.
    ReadOnlyObjectProperty<Optional<Grounds>> groundsProperty() {
        return grounds.getReadOnlyProperty();
    }

    /// What came for the deliverable, and how it stands; empty for a meeting. Changes before the dossier does.
    ReadOnlyObjectProperty<Optional<Came>> cameProperty() {
        return came.getReadOnlyProperty();
    }

    /// What is to be known of its reminders; changes before the dossier does.
    ReadOnlyObjectProperty<Optional<Reminding>> remindingProperty() {
        return reminding.getReadOnlyProperty();
    }

    /// When and where its last day ends; changes before the dossier does.
    CutoffModel cutoffs() {
        return cutoffs;
    }

    // Commands

    public void show(Optional<Id> entry) {
        shown = entry;
        refresh();
    }

    public void refresh() {
        Optional<Id> wanted = shown;
        background.ask("Reading the entry", () -> read(wanted), read -> {
            if (wanted.equals(shown)) {
                grounds.set(read.map(Known::grounds));
                came.set(read.flatMap(Known::came));
                reminding.set(read.map(Known::reminding));
                cutoffs.show(wanted, read.flatMap(Known::lastMoment));
                dossier.set(read.map(Known::dossier));
            }
        });
    }

    private record Known(Dossier dossier, Grounds grounds, Optional<Came> came, Reminding reminding,
            Optional<LastMoment> lastMoment) {}

    private Optional<Known> read(Optional<Id> wanted) {
        return wanted.filter(id -> desk.agenda().entry(id).isPresent())
                .map(id -> {
                    Dossier read = desk.agenda().dossier(id);
                    return new Known(read, new Grounds(desk.tracking().why(id), desk.tracking().suggestion(id),
                            desk.tracking().before(id)),
                            read.entry() instanceof Deliverable
                                    ? Optional.of(desk.receiving().came(id))
                                    : Optional.empty(),
                            reminding(read.entry()), cutoffs.read(id));
                });
    }

    private Reminding reminding(Entry entry) {
        return new Reminding(desk.reminders().usual().at(), Reminder.countedFrom(entry.when(), desk.dutyStation()));
    }

    /// Lets the date follow what it seems to be counted from.
    void tie(Suggestion suggestion) {
        entry().ifPresent(entry -> deeds.act("Tying it",
                () -> desk.tracking().tie(entry.id(), suggestion.reckoning()), answer -> switch (answer) {
                    case Tying.Tied tied -> Notice.done("Follows the meeting now: " + entry.title() + ".");
                    case Tying.Refused refused -> Notice.refused("Nothing was changed. " + refused.sentence());
                }));
    }

    /// Takes the tie away; the date stays.
    void untie() {
        entry().ifPresent(
                entry -> act("Untying it", "Follows no more: ", entry, () -> desk.tracking().untie(entry.id())));
    }

    /// Takes the tie away, and the date goes back to where it stood before it followed.
    void restore() {
        entry().ifPresent(
                entry -> act("Untying it", "Follows no more: ", entry, () -> desk.tracking().restore(entry.id())));
    }

    /// Opens the form in which it is said what a date is counted from.
    void count() {
        entry().filter(Deliverable.class::isInstance).ifPresent(due -> go.accept(new Destination.Counted(due.id())));
    }

    /// Holds a counted date fast, or lets it follow again.
    void pin(boolean fast) {
        entry().ifPresent(entry -> act("Holding the date", fast ? "Date held: " : "Follows again: ", entry, () -> {
            if (fast)
                desk.tracking().pin(entry.id());
            else
                desk.tracking().unpin(entry.id());
        }));
    }

    /// Marks all of a deliverable as received today, or expects what came or was called off again.
    public void toggleReceived() {
        deliverable().ifPresent(owed -> {
            if (owed.status().isOpen())
                act("Marking it", "Received: ", owed,
                        () -> desk.receiving().receiveAll(Set.of(owed.id()), desk.today()));
            else
                act("Marking it", "Expected again: ", owed, () -> desk.receiving().reopen(Set.of(owed.id())));
        });
    }

    /// Opens the sheet on which what came is linked to the deliverable.
    public void receive() {
        deliverable().ifPresent(owed -> go.accept(new Destination.Receive(owed.id())));
    }

    /// Opens the sheet on which is said what took the place of the deliverable.
    void supersede() {
        deliverable().ifPresent(owed -> go.accept(new Destination.Supersede(owed.id())));
    }

    void takeBack(Id receipt) {
        deliverable().ifPresent(owed -> act("Taking it back", "Taken back a receipt of ", owed,
                () -> desk.receiving().takeBack(receipt)));
    }

    /// Says on which day something came.
    ///
    /// @param typed a day as people write it; what is none, or is still to come, is refused in words
    void cameOn(Receipt receipt, String typed) {
        deliverable().ifPresent(owed -> deeds.act("Changing the day", () -> {
            LocalDate today = desk.today();
            Optional<LocalDate> day = TypedDate.read(typed, today, desk.dutyStation()).filter(Day.class::isInstance)
                    .flatMap(When::earliest);
            if (day.isEmpty())
                return Notice.refused("“" + typed.strip() + "” is no day. Nothing was changed.");
            if (day.get().isAfter(today))
                return Notice.refused(WhenLabel.medium(Day.of(day.get())) + " is still to come. Nothing was changed.");
            desk.receiving().correct(receipt.id(), day.get(), receipt.what());
            return Notice.done("Came on " + WhenLabel.medium(Day.of(day.get())) + ": " + owed.title() + ".");
        }, told -> told));
    }

    /// Nobody waits for it any more.
    public void drop() {
        deliverable().filter(owed -> owed.status().isOpen()).ifPresent(
                owed -> act("Dropping it", "Dropped: ", owed, () -> desk.receiving().drop(Set.of(owed.id()))));
    }

    /// Says that nobody has confirmed it yet, or that somebody has.
    void confirm(boolean confirmed) {
        deliverable().ifPresent(owed -> act("Marking it", confirmed ? "Confirmed: " : "Not confirmed: ", owed,
                () -> desk.receiving().confirm(Set.of(owed.id()), confirmed)));
    }

    void openPaper(Hash paper) {
        go.accept(new Destination.ToReview(Optional.of(paper)));
    }

    private Optional<Deliverable> deliverable() {
        return entry().filter(Deliverable.class::isInstance).map(Deliverable.class::cast);
    }

    public void delete() {
        entry().ifPresent(
                entry -> act("Deleting it", "Deleted: ", entry, () -> desk.agenda().delete(entry.id())));
    }

    public void addReminder(int daysBefore) {
        remind(Stream.concat(days(), Stream.of(daysBefore)).distinct().sorted().toList());
    }

    /// Adds one at its own hour, or puts the one of that day at it.
    public void addReminder(ReminderText.Typed typed) {
        typed.at()
                .ifPresentOrElse(at -> entry().ifPresent(entry -> act("Setting the reminders", "Reminders set: ", entry,
                        () -> desk.agenda().remind(entry.id(), typed.days(), at))), () -> addReminder(typed.days()));
    }

    public void removeReminder(int daysBefore) {
        remind(days().filter(days -> days != daysBefore).toList());
    }

    private void remind(List<Integer> daysBefore) {
        entry().ifPresent(entry -> act("Setting the reminders", "Reminders set: ", entry,
                () -> desk.agenda().remind(entry.id(), daysBefore)));
    }

    public void edit() {
        entry().ifPresent(entry -> go.accept(new Destination.Edited(entry.id())));
    }

    /// Opens the sheet on which a meeting is moved with all that hangs on it.
    public void move() {
        entry().filter(Meeting.class::isInstance)
                .ifPresent(meeting -> go.accept(new Destination.Moved(meeting.id(), Optional.empty())));
    }

    public void export() {
        entry().ifPresent(entry -> go.accept(new Destination.Export(Set.of(entry.id()))));
    }

    /// Opens the thread of the resolution under which the entry stands.
    void openThread() {
        entry().flatMap(Entry::resolution)
                .ifPresent(resolution -> go.accept(new Destination.Resolutions(Optional.of(resolution))));
    }

    public void open(Evidence evidence) {
        go.accept(new Destination.Source(evidence));
    }

    /// Opens the paragraph that the entry comes from; an entry that was typed opens for editing.
    public void openSource() {
        Optional<Evidence> first = dossier.get().flatMap(d -> d.sources().stream().findFirst()).map(s -> s.evidence());
        first.ifPresentOrElse(this::open, this::edit);
    }

    private Optional<Entry> entry() {
        return dossier.get().map(Dossier::entry);
    }

    private Stream<Integer> days() {
        return dossier.get().stream().flatMap(d -> d.reminders().stream()).map(Reminder::daysBefore);
    }

    private void act(String doing, String done, Entry entry, Runnable change) {
        deeds.act(doing, () -> {
            change.run();
            return entry;
        }, changed -> Notice.done(done + entry.title() + "."));
    }
}
