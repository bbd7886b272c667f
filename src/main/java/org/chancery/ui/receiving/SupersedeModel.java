package org.chancery.ui.receiving;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.desk.Desk;
import org.chancery.ui.deeds.Deeds;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.Trouble;

/// What took the place of something owed, while an officer looks for it among what else is owed.
public final class SupersedeModel {

    /// @param others what is open beside it, of the same body first
    private record Read(Deliverable owed, List<Deliverable> others) {}

    private final Desk desk;
    private final Background background;
    private final Deeds deeds;
    private final ReadOnlyObjectWrapper<Optional<Deliverable>> owed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Deliverable>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private final StringProperty filter = new SimpleStringProperty("");
    private List<Deliverable> others = List.of();

    public SupersedeModel(Desk desk, Background background, Consumer<Notice> tell) {
        this.desk = desk;
        this.background = background;
        this.deeds = new Deeds(desk, background, tell);
        filter.subscribe(words -> narrow());
    }

    // Properties

    /// What is superseded; empty until the book was read.
    ReadOnlyObjectProperty<Optional<Deliverable>> owedProperty() {
        return owed.getReadOnlyProperty();
    }

    /// What may have taken its place, as far as the filter leaves it.
    ReadOnlyObjectProperty<List<Deliverable>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    StringProperty filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    // Commands

    public void open(Id deliverable) {
        background.ask("Reading the deliverables", () -> read(deliverable), read -> {
            others = read.others();
            owed.set(Optional.of(read.owed()));
            narrow();
        }, failure -> trouble.set(Optional.of(failure)));
    }

    private Read read(Id deliverable) {
        List<Deliverable> all = desk.agenda().deliverables();
        Deliverable it = all.stream().filter(d -> d.id().equals(deliverable)).findFirst().orElseThrow();
        return new Read(it, all.stream().filter(d -> d.status().isOpen() && !d.id().equals(deliverable))
                .sorted((a, b) -> Boolean.compare(b.body().equals(it.body()), a.body().equals(it.body()))).toList());
    }

    /// Keeps that this one took its place.
    void by(Deliverable successor) {
        owed.get().ifPresent(it -> deeds.act("Superseding it", () -> {
            desk.receiving().supersede(it.id(), successor.id());
            return successor;
        }, kept -> Notice.done("“" + it.title() + "” is superseded by “" + kept.title() + "”."), kept -> done.set(true),
                failure -> trouble.set(Optional.of(failure))));
    }

    private void narrow() {
        List<String> words = List.of(filter.get().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        shown.set(others.stream()
                .filter(other -> words.stream().allMatch((other.title() + " " + other.owner())
                        .toLowerCase(Locale.ROOT)::contains))
                .toList());
    }
}
