package org.chancery.ui.settings;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chancery.desk.Desk;
import org.chancery.desk.reminding.Ladders;
import org.chancery.desk.reminding.Ladders.Kind;
import org.chancery.ui.kit.Background;
import org.chancery.ui.naming.ReminderText;

/// When reminders usually come, while an officer changes it. What is in the book keeps its own unless the officer asks for the new ones.
public final class RemindersModel {

    private final Desk desk;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Ladders>> ladders = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty hour = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper stillOn = new ReadOnlyIntegerWrapper();
    private final BooleanProperty bringing = new SimpleBooleanProperty();
    private Optional<Ladders> kept = Optional.empty();

    public RemindersModel(Desk desk, Background background) {
        this.desk = desk;
        this.background = background;
        hour.subscribe(text -> ReminderText.hour(text).ifPresent(at -> change(now -> now.at(at))));
    }

    /// Empty until they were read.
    ReadOnlyObjectProperty<Optional<Ladders>> laddersProperty() {
        return ladders.getReadOnlyProperty();
    }

    /// At which they come, as typed.
    StringProperty hourProperty() {
        return hour;
    }

    /// Why something that was typed could not be taken; empty if nothing is wrong.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// How many entries of the book still have the old ones.
    ReadOnlyIntegerProperty stillOnProperty() {
        return stillOn.getReadOnlyProperty();
    }

    /// Whether those are to get the new ones.
    BooleanProperty bringingProperty() {
        return bringing;
    }

    public void open() {
        background.ask("Reading the reminders", () -> desk.reminders().usual(), found -> {
            kept = Optional.of(found);
            ladders.set(kept);
            hour.set(found.at().toString());
        });
    }

    /// @return whether the text names a reminder
    boolean add(Kind kind, String text) {
        Optional<Integer> days = ReminderText.days(text);
        problem.set(days.isPresent() ? "" : "A reminder comes 0 to 366 days before: “14”, “2 weeks”.");
        days.ifPresent(more -> change(now -> {
            var all = new ArrayList<>(now.of(kind).daysBefore());
            all.add(more);
            return now.with(kind, all);
        }));
        return days.isPresent();
    }

    void remove(Kind kind, int days) {
        change(now -> now.with(kind, now.of(kind).daysBefore().stream().filter(each -> each != days).toList()));
    }

    private void change(UnaryOperator<Ladders> how) {
        ladders.get().map(how).filter(now -> !now.equals(ladders.get().orElseThrow())).ifPresent(now -> {
            ladders.set(Optional.of(now));
            kept.ifPresent(old -> background.ask("Counting", () -> desk.reminders().stillOn(old, now), many -> {
                if (ladders.get().filter(now::equals).isPresent())
                    stillOn.set(many);
            }));
        });
    }

    /// Keeps what was changed, if nothing is wrong with it.
    ///
    /// @param done is told whether it is kept
    void save(Consumer<Boolean> done) {
        Optional<LocalTime> at = ReminderText.hour(hour.get());
        if (at.isEmpty()) {
            problem.set("“" + hour.get().strip() + "” is no hour. Write it as 09:00.");
            done.accept(false);
            return;
        }
        problem.set("");
        Optional<Ladders> old = kept;
        Optional<Ladders> now = ladders.get();
        if (now.isEmpty() || now.equals(old)) {
            done.accept(true);
            return;
        }
        boolean bring = bringing.get();
        background.ask("Keeping the reminders", () -> {
            desk.reminders().keep(now.get());
            if (bring)
                old.ifPresent(before -> desk.reminders().bring(before, now.get()));
            return now;
        }, saved -> {
            kept = saved;
            done.accept(true);
        });
    }

    static List<Kind> kinds() {
        return List.of(Kind.values());
    }
}
