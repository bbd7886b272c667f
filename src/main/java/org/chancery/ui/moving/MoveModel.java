package org.chancery.ui.moving;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.moving.Move;
import org.chancery.agenda.moving.Preview;
import org.chancery.desk.Desk;
import org.chancery.desk.moving.MovingMeetings;
import org.chancery.time.When;
import org.chancery.ui.deeds.Deeds;
import org.chancery.ui.editing.DateField;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.Trouble;

/// A move while it is thought over: everything is worked out anew with each change, and nothing is changed before it is kept.
public final class MoveModel {

    /// The meeting that is to be moved, and its new date as it is typed.
    public record Opened(Meeting meeting, DateField date) {}

    /// A move, and what is not to follow it.
    private record Question(Move move, Set<Id> left) {}

    private final Desk desk;
    private final Background background;
    private final Deeds deeds;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.NEW_DATES);
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private final Set<Id> left = new HashSet<>();
    /// What the preview belongs to.
    private Optional<Question> worked = Optional.empty();
    /// Counts what was asked, so that an answer to an older question is not shown.
    private int asked;

    public MoveModel(Desk desk, Background background, Consumer<Notice> tell) {
        this.desk = desk;
        this.background = background;
        this.deeds = new Deeds(desk, background, tell);
        kind.addListener(changed -> look());
    }

    // Properties

    public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    /// What the move would do; empty while there is no date that can be read, or none that differs.
    public ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Whether what is shown is what would be done, so that it can be kept.
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /// Whether the move is kept, so that there is nothing more to do here.
    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    // Commands

    /// @param to a date to begin with; empty for the one the meeting has
    public void open(Id meeting, Optional<When> to) {
        background.ask("Reading the meeting", () -> {
            Meeting found = (Meeting) desk.agenda().entry(meeting).orElseThrow();
            return new Opened(found, new DateField(found.when(), desk.today(), desk.dutyStation()));
        }, read -> {
            to.ifPresent(read.date()::offer);
            opened.set(Optional.of(read));
            read.date().textProperty().addListener(changed -> look());
            look();
        }, failure -> trouble.set(Optional.of(failure)));
    }

    /// Lets an entry follow the meeting, or leaves it as it is.
    void follow(Id entry, boolean follows) {
        if (follows ? left.remove(entry) : left.add(entry))
            look();
    }

    /// Keeps the move as one act. Nothing is kept before what follows from it was shown.
    public void keep() {
        if (!ready.get())
            return;
        Question kept = worked.orElseThrow();
        busy.set(true);
        settle();
        deeds.act("Moving the meeting", () -> desk.moving().move(kept.move(), kept.left()),
                label -> Notice.done(label + "."), label -> {
                    busy.set(false);
                    done.set(true);
                }, failure -> {
                    busy.set(false);
                    trouble.set(Optional.of(failure));
                    settle();
                });
    }

    private void look() {
        int mine = ++asked;
        Optional<Question> question = question();
        settle();
        if (question.isEmpty()) {
            answer(question, Optional.empty());
            return;
        }
        Question wanted = question.get();
        background.ask("Working out the move", () -> desk.moving().preview(wanted.move(), wanted.left()), shown -> {
            if (mine == asked)
                answer(question, Optional.of(shown));
        }, failure -> {
            if (mine == asked) {
                answer(Optional.empty(), Optional.empty());
                trouble.set(Optional.of(failure));
            }
        });
    }

    private void answer(Optional<Question> question, Optional<Preview> shown) {
        trouble.set(Optional.empty());
        worked = question;
        preview.set(shown);
        settle();
    }

    private void settle() {
        ready.set(!busy.get() && preview.get().filter(shown -> !shown.changesNothing()).isPresent()
                && worked.equals(question()));
    }

    private Optional<Question> question() {
        return move().map(move -> new Question(move, Set.copyOf(left)));
    }

    /// The move as it stands; empty if the date cannot be read or is the one it has.
    private Optional<Move> move() {
        return opened.get().flatMap(o -> switch (kind.get()) {
            case NEW_DATES -> o.date()
                    .when()
                    .filter(when -> !when.sameDateAs(o.meeting().when()))
                    .map(when -> kind.get().move(o.meeting().id(), when));
            case POSTPONED, CANCELLED -> Optional.of(kind.get().move(o.meeting().id(), o.meeting().when()));
        });
    }

    /// What the act will be called: "Move OEWG-H, first session and 2 deadlines".
    Optional<String> label() {
        return worked.flatMap(of -> preview.get().map(shown -> MovingMeetings.label(of.move(), shown)));
    }
}
