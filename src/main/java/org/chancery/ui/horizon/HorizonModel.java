package org.chancery.ui.horizon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.chancery.agenda.Body;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.desk.Desk;
import org.chancery.desk.LookingAhead.Group;
import org.chancery.desk.LookingAhead.Horizon;
import org.chancery.desk.LookingAhead.Line;
import org.chancery.ui.inspector.InspectorModel;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Trouble;

/// What lies ahead of a day, of all bodies or of one, and the line that is chosen.
public final class HorizonModel {

    private final Desk desk;
    private final Background background;
    private final InspectorModel inspector;

    private final ReadOnlyObjectWrapper<Optional<LocalDate>> asOf = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Id>> body = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Body>> bodies = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Id>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private List<Group> read = List.of();
    /// What somebody asked to see, and the list may not have.
    private Optional<Id> revealed = Optional.empty();
    /// The day somebody asked for; today if nobody did.
    private Optional<LocalDate> asked = Optional.empty();

    public HorizonModel(Desk desk, Background background, InspectorModel inspector) {
        this.desk = desk;
        this.background = background;
        this.inspector = inspector;
    }

    // Properties

    /// The day from which it looks ahead; empty until the book was read.
    public ReadOnlyObjectProperty<Optional<LocalDate>> asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    /// The body whose entries are shown; empty for all.
    public ReadOnlyObjectProperty<Optional<Id>> bodyProperty() {
        return body.getReadOnlyProperty();
    }

    /// The bodies that have something ahead, those with most first.
    public ReadOnlyObjectProperty<List<Body>> bodiesProperty() {
        return bodies.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Id>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Whether the book is being read and nothing is there to show yet.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    InspectorModel inspector() {
        return inspector;
    }

    // Commands

    /// Reads the book again, as on each act.
    public void refresh() {
        Optional<LocalDate> day = asked;
        Optional<Id> of = body.get();
        busy.set(true);
        background.ask("Reading the book",
                () -> read(day.orElseGet(desk::today), of),
                this::show, failure -> {
                    busy.set(false);
                    trouble.set(Optional.of(failure));
                });
    }

    /// Looks ahead from this day, or from today as it moves on.
    public void lookFrom(Optional<LocalDate> day) {
        if (day.equals(asked) || asked.isEmpty() && day.equals(asOf.get()))
            return;
        asked = day;
        refresh();
    }

    public void filter(Optional<Id> body) {
        this.body.set(body);
        refresh();
    }

    public void choose(Optional<Id> entry) {
        if (entry.equals(chosen.get()))
            return;
        chosen.set(entry);
        inspector.show(entry);
    }

    /// Chooses an entry, whatever body it belongs to; also one that does not lie ahead any more.
    public void reveal(Id entry) {
        revealed = Optional.of(entry);
        if (!isListed(entry))
            filter(Optional.empty());
        choose(Optional.of(entry));
    }

    private record Reading(Horizon horizon, Ages ages, List<Body> bodies) {}

    private Reading read(LocalDate day, Optional<Id> of) {
        return new Reading(desk.ahead().horizon(day, of), new Ages(desk.promises().owing(day)), desk.agenda().bodies());
    }

    private void show(Reading reading) {
        busy.set(false);
        trouble.set(Optional.empty());
        read = reading.horizon().groups().stream().map(reading.ages()::of).toList();
        asOf.set(Optional.of(reading.horizon().asOf()));
        bodies.set(present(reading));
        if (body.get().isPresent() && bodies.get().stream().noneMatch(b -> body.get().equals(Optional.of(b.id()))))
            filter(Optional.empty());
        Optional<Id> before = chosen.get();
        arrange();
        if (chosen.get().equals(before))
            inspector.refresh();
    }

    private static List<Body> present(Reading reading) {
        Map<Id, Integer> counts = reading.horizon().bodies();
        return reading.bodies()
                .stream()
                .filter(b -> counts.containsKey(b.id()))
                .sorted(Comparator.comparing((Body b) -> -counts.getOrDefault(b.id(), 0))
                        .thenComparing(Body::shortName))
                .toList();
    }

    private void arrange() {
        List<Row> before = rows.get();
        rows.set(Row.of(read, asOf.get().map(LocalDate::getYear).orElse(0)));
        boolean asked = chosen.get().isPresent() && chosen.get().equals(revealed);
        if (!asked && chosen.get().filter(this::isListed).isEmpty())
            choose(neighbour(before));
    }

    /// What takes the place of an entry that is gone: the next one, else the last.
    private Optional<Id> neighbour(List<Row> before) {
        int place = Math.max(0, before.stream().map(Row::id).toList().indexOf(chosen.get().orElse(null)));
        var following = new ArrayList<>(before.subList(Math.min(place, before.size()), before.size()));
        return following.stream()
                .map(Row::id)
                .filter(this::isListed)
                .findFirst()
                .or(() -> rows.get().isEmpty()
                        ? Optional.empty()
                        : Optional.of((before.isEmpty() ? rows.get().getFirst() : rows.get().getLast()).id()));
    }

    private boolean isListed(Id id) {
        return rows.get().stream().anyMatch(row -> row.id().equals(id));
    }

    // What the rows say

    List<Entry> entries() {
        return rows.get().stream().map(row -> row.line().entry()).toList();
    }

    /// How many entries lie ahead beside those of the list.
    int unlisted() {
        return read.stream().mapToInt(Group::unlisted).sum();
    }

    /// How far off the chosen entry is, in words; as of the last reading of the book.
    ObservableValue<String> distanceProperty() {
        return Bindings.createStringBinding(() -> distance(chosen.get()), chosen, rows);
    }

    String distance(Optional<Id> entry) {
        return rows.get()
                .stream()
                .map(Row::line)
                .filter(line -> entry.equals(Optional.of(line.entry().id())))
                .map(Line::distance)
                .findFirst()
                .orElse("");
    }
}
