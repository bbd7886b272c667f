package org.chancery.ui.resolutions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chancery.agenda.Body;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.ResolutionName;
import org.chancery.agenda.computing.Why;
import org.chancery.desk.Desk;
import org.chancery.desk.threads.FollowingResolutions.Answer;
import org.chancery.desk.threads.ResolutionLine;
import org.chancery.desk.threads.ResolutionThread;
import org.chancery.desk.threads.Subject;
import org.chancery.ui.deeds.Deeds;
import org.chancery.ui.dossier.NotePad;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.Trouble;

/// The resolutions and decisions, and the thread of the one that is chosen.
public final class ResolutionsModel implements NotePad.Keeping<Object> {

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
    private final ReadOnlyObjectWrapper<List<ResolutionRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Subject>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ResolutionThread>> thread = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final StringProperty filter = new SimpleStringProperty("");
    private List<ResolutionLine> lines = List.of();
    private List<String> bodies = List.of();
    private int year;
    private boolean onScreen = true;
    /// Whether something was not read when it should have been, since nobody would have seen it.
    private boolean behind;
    /// Counts the threads that were asked for; read where they are gathered, so that one nobody waits for any more is not.
    private volatile int asked;

    public ResolutionsModel(Desk desk, Background background, Consumer<Notice> tell) {
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

    /// Why the resolutions could not be read, at stage FAILED.
    ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<ResolutionRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Subject>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ResolutionThread>> threadProperty() {
        return thread.getReadOnlyProperty();
    }

    /// Words of which each must occur in a resolution's number, title or body.
    StringProperty filterProperty() {
        return filter;
    }

    /// The year that goes without saying.
    int year() {
        return year;
    }

    /// The names that bodies have in the book, to complete what is typed.
    List<String> bodies() {
        return bodies;
    }

    /// The resolutions of the book with which the chosen one can be merged.
    List<Subject> others() {
        return lines.stream()
                .map(ResolutionLine::subject)
                .filter(each -> each.id().isPresent() && !isChosen(each))
                .toList();
    }

    // Commands

    /// Reads why an entry stands under its date; nothing is told of one that is no longer in the book.
    void why(Id entry, Consumer<Why> told) {
        background.ask("Looking up where the date comes from",
                () -> desk.agenda().entry(entry).map(Entry::id).map(desk.tracking()::why), why -> why.ifPresent(told));
    }

    private record Read(List<ResolutionLine> lines, List<String> bodies, int year) {}

    public void refresh() {
        behind = !onScreen;
        if (behind)
            return;
        background.ask("Reading the resolutions", this::read, this::show, failure -> {
            trouble.set(Optional.of(failure));
            stage.set(Stage.FAILED);
        });
    }

    private Read read() {
        return new Read(
                Stream.concat(desk.resolutions().resolutions().stream(), desk.resolutions().onlyInPapers().stream())
                        .toList(),
                desk.agenda().bodies().stream().map(Body::shortName).toList(), desk.today().getYear());
    }

    private void show(Read read) {
        lines = read.lines();
        bodies = read.bodies();
        year = read.year();
        stage.set(lines.isEmpty() ? Stage.EMPTY : Stage.FILLED);
        chosen.set(chosen.get().map(this::current));
        Optional<Subject> before = chosen.get();
        arrange();
        if (before.equals(chosen.get()))
            follow();
    }

    /// The same resolution as it is called now.
    private Subject current(Subject before) {
        return lines.stream()
                .map(ResolutionLine::subject)
                .filter(each -> ResolutionRow.key(each).equals(ResolutionRow.key(before))
                        || before.id().isEmpty() && each.name().canMean(before.name())
                                && each.name().body().equals(before.name().body()))
                .findFirst()
                .orElse(before);
    }

    private void arrange() {
        List<ResolutionRow> before = rows.get();
        rows.set(ResolutionRow.of(lines, filter.get(), year));
        if (chosen.get().filter(this::isListed).isEmpty())
            choose(neighbour(before));
    }

    /// What takes the place of one that is no longer listed: the one that stands where it stood.
    private Optional<Subject> neighbour(List<ResolutionRow> before) {
        List<ResolutionRow> now = rows.get();
        if (now.isEmpty())
            return Optional.empty();
        Optional<Object> key = chosen.get().map(ResolutionRow::key);
        int place = before.stream().map(ResolutionRow::key).map(Optional::of).toList().indexOf(key);
        return Optional.of(now.get(Math.clamp(place, 0, now.size() - 1)).line().subject());
    }

    private boolean isListed(Subject subject) {
        return rows.get().stream().anyMatch(row -> row.key().equals(ResolutionRow.key(subject)));
    }

    private boolean isChosen(Subject subject) {
        return chosen.get().filter(each -> ResolutionRow.key(each).equals(ResolutionRow.key(subject))).isPresent();
    }

    void choose(Optional<Subject> subject) {
        if (subject.equals(chosen.get()))
            return;
        chosen.set(subject);
        follow();
    }

    /// Chooses a resolution of the book whatever the filter says.
    public void reveal(Id resolution) {
        filter.set("");
        background.ask("Looking up the resolution", () -> desk.resolutions().of(resolution),
                found -> found.ifPresent(subject -> choose(Optional.of(subject))));
    }

    /// Tells whether the resolutions are on the screen: papers are read for them, which is not done unseen.
    void onScreen(boolean now) {
        onScreen = now;
        if (now && behind)
            refresh();
    }

    private void follow() {
        Optional<Subject> wanted = chosen.get();
        int mine = asked + 1;
        asked = mine;
        background.ask("Reading the thread", () -> wanted.filter(each -> mine == asked).map(desk.resolutions()::thread),
                read -> {
                    if (mine == asked)
                        thread.set(read);
                });
    }

    /// Says what the chosen resolution is called.
    ///
    /// @param answered told what came of it
    void call(ResolutionName name, String title, Consumer<Answer> answered) {
        chosen.get()
                .ifPresent(subject -> deeds.act("Changing it", () -> desk.resolutions().call(subject, name, title),
                        answer -> switch (answer) {
                            case Answer.Kept kept -> Notice.done("Changed: " + name.text() + ".");
                            case Answer.Taken taken -> Notice.refused("Nothing was changed. The book has "
                                    + taken.by().name().text() + " already; merge the two if they are the same.");
                        }, answered, background::report));
    }

    /// Makes the chosen resolution one with another, under the name of the other.
    void merge(Subject into) {
        Optional<Id> one = chosen.get().flatMap(Subject::id);
        Optional<Id> other = into.id();
        if (one.isEmpty() || other.isEmpty())
            return;
        String was = chosen.get().map(subject -> subject.name().text()).orElse("");
        deeds.act("Merging them", () -> {
            desk.resolutions().merge(one.get(), other.get());
            return into;
        }, merged -> Notice.done("All under " + was + " stands under " + into.name().text() + " now."),
                merged -> reveal(other.get()), background::report);
    }

    @Override
    public void keep(Object key, String note, Runnable done, Consumer<Trouble> failed) {
        Optional<Subject> on = subject(key);
        background.ask("Keeping the note",
                () -> on.map(subject -> desk.resolutions().note(subject, note)).orElseThrow(),
                kept -> done.run(), failed);
    }

    @Override
    public void tellNotKept(Object key, Trouble trouble, Runnable copy) {
        String on = subject(key).map(subject -> subject.name().text()).orElse("a resolution that is no longer there");
        tell.accept(
                Notice.trouble("The note on " + on + " was not kept. " + trouble.sentence(), "Copy the note", copy));
    }

    private Optional<Subject> subject(Object key) {
        var all = new ArrayList<>(lines.stream().map(ResolutionLine::subject).toList());
        chosen.get().ifPresent(all::add);
        return all.stream().filter(each -> ResolutionRow.key(each).equals(key)).findFirst();
    }
}
