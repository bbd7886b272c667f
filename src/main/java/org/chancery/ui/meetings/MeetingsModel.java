package org.chancery.ui.meetings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.computing.Why;
import org.chancery.desk.Desk;
import org.chancery.desk.preparing.MeetingLine;
import org.chancery.desk.preparing.Preparation;
import org.chancery.ui.deeds.Deeds;
import org.chancery.ui.dossier.NotePad;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.Trouble;

/// The meetings of the book, and the dossier of the one that is chosen.
public final class MeetingsModel implements NotePad.Keeping<Id> {

    /// What there is to see.
    enum Stage {
        READING, EMPTY, FILLED, FAILED
    }

    private final Desk desk;
    private final Background background;
    private final Consumer<Notice> tell;
    private final Deeds deeds;

    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.READING);
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<MeetingRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Id>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Preparation>> dossier = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty filter = new SimpleStringProperty("");
    private List<MeetingLine> lines = List.of();
    private int year;
    private boolean onScreen = true;
    /// Whether the dossier was not read when it should have been, since nobody would have seen it.
    private boolean behind;
    /// Counts the dossiers that were asked for; read where they are gathered, so that one nobody waits for any more is not.
    private volatile int asked;

    public MeetingsModel(Desk desk, Background background, Consumer<Notice> tell) {
        this.desk = desk;
        this.background = background;
        this.tell = tell;
        this.deeds = new Deeds(desk, background, tell);
        filter.subscribe(this::arrange);
    }

    // Properties

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// Why the meetings could not be read, at stage FAILED.
    ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<MeetingRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Id>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Preparation>> dossierProperty() {
        return dossier.getReadOnlyProperty();
    }

    /// Words of which each must occur in a meeting's title, body, place or date.
    StringProperty filterProperty() {
        return filter;
    }

    /// The year that goes without saying.
    int year() {
        return year;
    }

    // Commands

    /// Reads why an entry stands under its date; nothing is told of one that is no longer in the book.
    void why(Id entry, Consumer<Why> told) {
        background.ask("Looking up where the date comes from",
                () -> desk.agenda().entry(entry).map(Entry::id).map(desk.tracking()::why), why -> why.ifPresent(told));
    }

    private record Read(List<MeetingLine> lines, int year) {}

    public void refresh() {
        background.ask("Reading the meetings",
                () -> new Read(desk.preparing().meetings(), desk.today().getYear()), this::show,
                failure -> {
                    trouble.set(Optional.of(failure));
                    stage.set(Stage.FAILED);
                });
    }

    private void show(Read read) {
        lines = read.lines();
        year = read.year();
        stage.set(lines.isEmpty() ? Stage.EMPTY : Stage.FILLED);
        Optional<Id> before = chosen.get();
        arrange();
        if (before.equals(chosen.get()))
            prepare();
    }

    private void arrange() {
        List<MeetingRow> before = rows.get();
        rows.set(MeetingRow.of(lines, filter.get(), year));
        if (chosen.get().filter(this::isListed).isEmpty())
            choose(neighbour(before));
    }

    /// What takes the place of a meeting that is no longer listed: the one that stands where it stood.
    private Optional<Id> neighbour(List<MeetingRow> before) {
        List<MeetingRow> now = rows.get();
        if (now.isEmpty())
            return Optional.empty();
        int place = before.stream().map(MeetingRow::id).map(Optional::of).toList().indexOf(chosen.get());
        return Optional.of(now.get(Math.clamp(place, 0, now.size() - 1)).id());
    }

    private boolean isListed(Id meeting) {
        return rows.get().stream().anyMatch(row -> row.id().equals(meeting));
    }

    public void choose(Optional<Id> meeting) {
        if (meeting.equals(chosen.get()))
            return;
        chosen.set(meeting);
        prepare();
    }

    /// Chooses a meeting whatever the filter says.
    public void reveal(Id meeting) {
        if (!isListed(meeting))
            filter.set("");
        choose(Optional.of(meeting));
    }

    /// Tells whether the meetings are on the screen: a dossier takes reading papers, which is not done unseen.
    void onScreen(boolean now) {
        onScreen = now;
        if (now && behind)
            prepare();
    }

    private void prepare() {
        behind = !onScreen;
        if (behind)
            return;
        Optional<Id> wanted = chosen.get();
        int mine = asked + 1;
        asked = mine;
        background.ask("Reading the dossier",
                () -> wanted.filter(id -> mine == asked).filter(this::isKept).map(desk.preparing()::of), read -> {
                    if (mine == asked)
                        dossier.set(read);
                });
    }

    private boolean isKept(Id meeting) {
        return desk.agenda().entry(meeting).filter(Meeting.class::isInstance).isPresent();
    }

    /// Deletes the chosen meeting; one whose dossier is still being read is not deleted unseen.
    void delete() {
        dossier.get().map(Preparation::meeting).filter(this::isChosen)
                .ifPresent(meeting -> deeds.act("Deleting it", () -> {
                    desk.agenda().delete(Set.of(meeting.id()));
                    return meeting;
                }, deleted -> Notice.done("Deleted “" + deleted.title() + "”.")));
    }

    private boolean isChosen(Meeting meeting) {
        return chosen.get().equals(Optional.of(meeting.id()));
    }

    /// Marks something owed as received, or as expected again.
    void toggleReceived(Deliverable deliverable) {
        boolean received = !deliverable.status().isOpen();
        deeds.act("Marking it", () -> {
            if (received)
                desk.receiving().reopen(Set.of(deliverable.id()));
            else
                desk.receiving().receiveAll(Set.of(deliverable.id()), desk.today());
            return deliverable;
        }, marked -> Notice.done((received ? "Expected again: " : "Received: ") + marked.title() + "."));
    }

    /// Keeps the officer's note on a meeting.
    @Override
    public void keep(Id meeting, String note, Runnable done, Consumer<Trouble> failed) {
        background.ask("Keeping the note", () -> {
            desk.preparing().note(meeting, note);
            return note;
        }, kept -> done.run(), failed);
    }

    @Override
    public void tellNotKept(Id meeting, Trouble trouble, Runnable copy) {
        String on = lines.stream().filter(line -> line.meeting().id().equals(meeting)).findFirst()
                .map(line -> "“" + line.meeting().title() + "”").orElse("a meeting that is no longer there");
        tell.accept(
                Notice.trouble("The note on " + on + " was not kept. " + trouble.sentence(), "Copy the note", copy));
    }
}
