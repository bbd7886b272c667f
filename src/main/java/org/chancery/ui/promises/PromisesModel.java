package org.chancery.ui.promises;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chancery.agenda.Body;
import org.chancery.agenda.Id;
import org.chancery.desk.Desk;
import org.chancery.desk.TrackingPromises.Owing;
import org.chancery.desk.TrackingPromises.Unanswered;
import org.chancery.desk.receiving.BodyLateness;
import org.chancery.desk.receiving.LikelyPaper;
import org.chancery.ui.inspector.InspectorModel;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.Trouble;
import org.chancery.ui.promises.PromiseRow.Question;
import org.chancery.ui.promises.PromiseRow.Said;

/// The ledger of promises: what is owed without a date, what nobody answered, and how late papers usually come. Papers are read for the questions only
/// while somebody looks, beside everything else.
public final class PromisesModel {

    /// What there is to see.
    enum Stage {
        READING, FILLED, FAILED
    }

    private final Desk desk;
    private final Background background;
    private final OpenQuestions questions;
    private final Consumer<Destination> go;
    private final InspectorModel inspector;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.READING);
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<PromiseRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Body>> bodies = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Id>> body = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<BodyLateness>> lateness = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<PromiseRow>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.PROMISES);
    private final StringProperty filter = new SimpleStringProperty("");
    private Reading read = new Reading(List.of(), Map.of(), List.of(), List.of(), LocalDate.EPOCH);
    private boolean onScreen;

    private record Reading(List<Owing> owing, Map<Id, LikelyPaper> perhaps, List<BodyLateness> lateness,
            List<Body> bodies, LocalDate today) {}

    /// @param inspector shows the chosen promise
    public PromisesModel(Desk desk, Background background, Consumer<Notice> tell, InspectorModel inspector,
            Consumer<Destination> go) {
        this.desk = desk;
        this.background = background;
        this.questions = new OpenQuestions(desk, background, tell);
        this.inspector = inspector;
        this.go = go;
        questions.foundProperty().addListener(found -> arrange());
        filter.subscribe(words -> arrange());
        tab.subscribe(this::turn);
    }

    // Properties

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// Why the book could not be read, at stage FAILED.
    ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// What the tab, the body and the filter leave.
    ReadOnlyObjectProperty<List<PromiseRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The bodies to which something is owed or that owe something.
    ReadOnlyObjectProperty<List<Body>> bodiesProperty() {
        return bodies.getReadOnlyProperty();
    }

    /// The body whose promises are shown; empty for all.
    ReadOnlyObjectProperty<Optional<Id>> bodyProperty() {
        return body.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<BodyLateness>> latenessProperty() {
        return lateness.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<PromiseRow>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    /// Words of which each must occur: of the title, the owner, the paper.
    StringProperty filterProperty() {
        return filter;
    }

    OpenQuestions questions() {
        return questions;
    }

    InspectorModel inspector() {
        return inspector;
    }

    /// How many there are on a side, whatever is filtered; empty while nobody knows.
    Optional<Integer> count(Tab side) {
        return switch (side) {
            case PROMISES -> stage.get() == Stage.FILLED ? Optional.of(read.owing().size()) : Optional.empty();
            case QUESTIONS -> questions.open();
            case LATENESS -> Optional.empty();
        };
    }

    // Commands

    public void refresh() {
        background.ask("Reading the promises", this::read, this::show, failure -> {
            trouble.set(Optional.of(failure));
            stage.set(Stage.FAILED);
        });
    }

    /// Tells whether the promises are on the screen: what takes reading papers is not done unseen.
    void onScreen(boolean now) {
        onScreen = now;
        if (now)
            refresh();
        else
            questions.stop();
    }

    private Reading read() {
        LocalDate today = desk.today();
        if (!onScreen)
            return new Reading(List.of(), Map.of(), List.of(), List.of(), today);
        List<Owing> owing = desk.promises().promised(today);
        return new Reading(owing, desk.finding().telling(owing.stream().map(Owing::entry).toList()),
                desk.lateness().of(today), desk.agenda().bodies(), today);
    }

    private void show(Reading now) {
        if (!onScreen)
            return;
        read = now;
        trouble.set(Optional.empty());
        bodies.set(now.bodies().stream()
                .filter(b -> now.owing().stream().anyMatch(o -> o.entry().body().equals(Optional.of(b.id()))))
                .toList());
        if (body.get().isPresent() && bodies.get().stream().noneMatch(b -> body.get().equals(Optional.of(b.id()))))
            body.set(Optional.empty());
        lateness.set(now.lateness());
        stage.set(Stage.FILLED);
        arrange();
        inspector.refresh();
        questions.look(now.today());
    }

    void filter(Optional<Id> wanted) {
        body.set(wanted);
        arrange();
    }

    private void turn(Tab side) {
        arrange();
        if (side == Tab.LATENESS)
            choose(Optional.empty());
    }

    private void arrange() {
        List<String> words = List.of(filter.get().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        List<PromiseRow> before = rows.get();
        List<PromiseRow> now = switch (tab.get()) {
            case PROMISES -> PromiseRow.said(read.owing().stream().filter(this::isOfBody).toList(), read.perhaps(),
                    read.today().getYear());
            case QUESTIONS -> PromiseRow
                    .questions(
                            questions.foundProperty().get().orElse(List.of()).stream().filter(this::isOfBody).toList());
            case LATENESS -> List.of();
        };
        rows.set(words.equals(List.of("")) ? now : now.stream().filter(row -> row.holds(words)).toList());
        if (tab.get() != Tab.LATENESS)
            choose(kept(before));
    }

    private boolean isOfBody(Owing owing) {
        return body.get().isEmpty() || owing.entry().body().equals(body.get());
    }

    private boolean isOfBody(Unanswered question) {
        return body.get().isEmpty() || bodies.get().stream().filter(b -> body.get().equals(Optional.of(b.id())))
                .anyMatch(b -> question.body().equalsIgnoreCase(b.shortName())
                        || question.body().equalsIgnoreCase(b.name()));
    }

    /// The chosen line as it reads now; where it is gone, the one in its place.
    private Optional<PromiseRow> kept(List<PromiseRow> before) {
        List<PromiseRow> now = rows.get();
        if (now.isEmpty())
            return Optional.empty();
        Optional<PromiseRow> same = chosen.get()
                .flatMap(old -> now.stream().filter(row -> identity(row).equals(identity(old))).findFirst());
        int place = chosen.get().map(before::indexOf).orElse(0);
        return same.or(() -> Optional.of(now.get(Math.clamp(place, 0, now.size() - 1))));
    }

    private static Object identity(PromiseRow row) {
        return switch (row) {
            case Said said -> said.id();
            case Question question -> question.unanswered().source().evidence();
        };
    }

    void choose(Optional<PromiseRow> row) {
        if (row.equals(chosen.get()))
            return;
        chosen.set(row);
        inspector.show(row.filter(Said.class::isInstance).map(said -> ((Said) said).id()));
    }

    /// Shows a deliverable of the chart.
    void inspect(Id entry) {
        inspector.show(Optional.of(entry));
    }

    /// Opens the paragraph that says it.
    void openSource() {
        chosen.get().flatMap(PromiseRow::source).ifPresentOrElse(
                evidence -> go.accept(new Destination.Source(evidence)), inspector::edit);
    }

    /// Opens the sheet on which what met it is linked, or on which the question is answered.
    void close() {
        chosen.get().ifPresent(row -> go.accept(switch (row) {
            case Said said -> new Destination.Receive(said.id());
            case Question question -> new Destination.Answer(question.unanswered().source().evidence());
        }));
    }

    /// Nobody waits for it any more.
    void drop() {
        chosen.get().ifPresent(row -> {
            switch (row) {
                case Said said -> inspector.drop();
                case Question question -> questions.letGo(question.unanswered());
            }
        });
    }

    void open(Destination destination) {
        go.accept(destination);
    }
}
