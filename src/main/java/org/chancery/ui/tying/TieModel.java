package org.chancery.ui.tying;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.agenda.moving.Preview.Line;
import org.chancery.desk.Desk;
import org.chancery.desk.moving.Tying;
import org.chancery.ui.deeds.Deeds;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.Trouble;

/// A tie while it is thought over: what it comes to is counted anew with each change, and nothing is tied before it is kept.
public final class TieModel {

    /// What is open: the entry, and all it can be counted from.
    record Opened(Entry entry, List<AnchorChoice> choices) {}

    /// What the tie comes to.
    ///
    /// @param follows what hangs on the entry and goes with it
    record Weighed(Tying answer, List<Line> follows) {}

    private final Desk desk;
    private final Background background;
    private final Deeds deeds;
    private final StringProperty anchor = new SimpleStringProperty("");
    private final ObjectProperty<Counting> counting = new SimpleObjectProperty<>(Counting.USUAL);
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Weighed>> weighed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    /// Counts what was asked, so that an answer to an older question is not shown.
    private int asked;

    public TieModel(Desk desk, Background background, Consumer<Notice> tell) {
        this.desk = desk;
        this.background = background;
        this.deeds = new Deeds(desk, background, tell);
        anchor.addListener(changed -> weigh());
        counting.addListener(changed -> weigh());
    }

    // Properties

    ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// What it is counted from, as it is typed: the label of an [AnchorChoice] once one is chosen.
    StringProperty anchorProperty() {
        return anchor;
    }

    ObjectProperty<Counting> countingProperty() {
        return counting;
    }

    /// Empty while nothing is chosen to count from, or the amount is no number.
    ReadOnlyObjectProperty<Optional<Weighed>> weighedProperty() {
        return weighed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// What the typed words can mean.
    List<AnchorChoice> matching(String typed) {
        return opened.get().map(o -> AnchorChoice.matching(o.choices(), typed)).orElse(List.of());
    }

    // Commands

    /// Opens what a deliverable is counted from; what is counted already, or seems to be, stands there to begin with.
    public void open(Id entry) {
        background.ask("Reading the book", () -> read(entry), read -> {
            opened.set(Optional.of(read));
            begin(read);
            weigh();
        }, failure -> trouble.set(Optional.of(failure)));
    }

    private Opened read(Id entry) {
        Entry found = desk.agenda().entry(entry).orElseThrow();
        return new Opened(found, Stream.<Entry>concat(desk.agenda().meetings().stream(),
                desk.agenda().deliverables().stream())
                .filter(each -> !each.id().equals(entry))
                .flatMap(AnchorChoice::of)
                .toList());
    }

    private void begin(Opened read) {
        Optional<Reckoning<Anchor>> standing = read.entry().origin().tie().map(Origin.Computed::reckoning);
        if (standing.orElse(null) instanceof Counted<Anchor> counted) {
            counting.set(Counting.of(counted));
            read.choices()
                    .stream()
                    .filter(choice -> choice.anchor().equals(counted.anchor()))
                    .findFirst()
                    .ifPresent(choice -> anchor.set(choice.label()));
        }
    }

    private Optional<Reckoning<Anchor>> reckoning() {
        return opened.get()
                .flatMap(o -> o.choices().stream().filter(choice -> choice.label().equals(anchor.get())).findFirst())
                .flatMap(choice -> counting.get().from(choice.anchor()));
    }

    private void weigh() {
        int mine = ++asked;
        ready.set(false);
        Optional<Reckoning<Anchor>> wanted = reckoning();
        if (wanted.isEmpty()) {
            weighed.set(Optional.empty());
            return;
        }
        Entry entry = opened.get().orElseThrow().entry();
        background.ask("Counting", () -> weigh(entry, wanted.get()), found -> {
            if (mine == asked) {
                weighed.set(Optional.of(found));
                ready.set(found.answer() instanceof Tying.Tied);
            }
        }, failure -> trouble.set(Optional.of(failure)));
    }

    private Weighed weigh(Entry entry, Reckoning<Anchor> reckoning) {
        Tying answer = desk.tracking().weigh(entry.id(), reckoning);
        return new Weighed(answer, switch (answer) {
            case Tying.Tied tied -> desk.moving().effects(entry.dated(tied.when(), entry.origin()), Set.of());
            case Tying.Refused refused -> List.of();
        });
    }

    /// Ties it as one act. Nothing is tied before what it comes to was shown.
    void keep() {
        if (!ready.get())
            return;
        Entry entry = opened.get().orElseThrow().entry();
        Reckoning<Anchor> wanted = reckoning().orElseThrow();
        ready.set(false);
        deeds.act("Tying it", () -> desk.tracking().tie(entry.id(), wanted), answer -> switch (answer) {
            case Tying.Tied tied -> Notice.done("Follows now: " + entry.title() + ".");
            case Tying.Refused refused -> Notice.refused("Nothing was changed. " + refused.sentence());
        }, kept -> done.set(true), failure -> {
            trouble.set(Optional.of(failure));
            ready.set(true);
        });
    }
}
