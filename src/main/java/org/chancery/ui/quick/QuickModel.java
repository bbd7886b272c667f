package org.chancery.ui.quick;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chancery.agenda.Entry;
import org.chancery.desk.Desk;
import org.chancery.desk.quick.AddingQuickly;
import org.chancery.desk.quick.AddingQuickly.Kept;
import org.chancery.desk.quick.Known;
import org.chancery.desk.quick.Understanding;
import org.chancery.desk.quick.Understanding.Topic;
import org.chancery.time.Undated;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.deeds.Deeds;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;

/// A line while it is typed, and how it is understood. Reading never holds up a keystroke: one reading is under way at most, and what it answers is
/// dropped if the line has changed meanwhile.
public final class QuickModel {

    private final Desk desk;
    private final Background background;
    private final Deeds deeds;
    private final StringProperty line = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Understanding>> understood = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private final Map<Topic, String> answers = new EnumMap<>(Topic.class);
    private Optional<Known> known = Optional.empty();
    private boolean reading;
    private boolean wanted;
    private boolean keepOnceRead;

    public QuickModel(Desk desk, Background background, Consumer<Notice> tell) {
        this.desk = desk;
        this.background = background;
        this.deeds = new Deeds(desk, background, tell);
        line.subscribe(typed -> {
            problem.set("");
            keepOnceRead = false;
            read();
        });
    }

    // Properties

    public StringProperty lineProperty() {
        return line;
    }

    /// How the line is understood as far as it was read; empty before it was read at all.
    public ReadOnlyObjectProperty<Optional<Understanding>> understoodProperty() {
        return understood.getReadOnlyProperty();
    }

    /// Why it was not kept, in a sentence; empty if there is nothing to say.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether it is in the book.
    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    // Commands

    /// Asks the book what names it knows.
    public void open() {
        background.ask("Reading the book", () -> desk.quick().known(), found -> {
            known = Optional.of(found);
            read();
        });
    }

    /// Answers what the line leaves open.
    public void answer(Topic topic, String key) {
        answers.put(topic, key);
        read();
    }

    /// Keeps what is shown, as one act; as soon as the line is read, if it is not yet.
    public void keep() {
        if (isCurrent())
            understood.get().ifPresent(this::keep);
        else
            keepOnceRead = true;
    }

    private boolean isCurrent() {
        return understood.get().filter(shown -> shown.line().equals(line.get()) && shown.answers().equals(answers))
                .isPresent();
    }

    private void read() {
        wanted = true;
        if (reading || known.isEmpty())
            return;
        wanted = false;
        reading = true;
        String typed = line.get();
        Map<Topic, String> answered = Map.copyOf(answers);
        Known names = known.get();
        background.ask("Reading the line", () -> AddingQuickly.understand(typed, answered, names), this::show);
    }

    private void show(Understanding shown) {
        reading = false;
        if (wanted)
            read();
        if (!shown.line().equals(line.get()) || !shown.answers().equals(answers))
            return;
        understood.set(Optional.of(shown));
        if (keepOnceRead) {
            keepOnceRead = false;
            keep(shown);
        }
    }

    private void keep(Understanding shown) {
        deeds.act("Adding it", () -> desk.quick().keep(shown), QuickModel::told, this::kept, trouble -> {
            background.report(trouble);
            problem.set(trouble.sentence());
        });
    }

    private void kept(Kept kept) {
        switch (kept) {
            case Kept.Added added -> done.set(true);
            case Kept.Refused refused -> {
                problem.set(refused.sentence());
                open();
            }
        }
    }

    private static Notice told(Kept kept) {
        return switch (kept) {
            case Kept.Added added -> Notice.done("Added: " + words(added.entry()) + ".");
            case Kept.Refused refused -> Notice.refused(refused.sentence());
        };
    }

    private static String words(Entry entry) {
        return entry.title() + (entry.when() instanceof Undated ? "" : ", " + WhenLabel.medium(entry.when()));
    }
}
