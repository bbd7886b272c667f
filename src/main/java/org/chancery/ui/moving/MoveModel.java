package org.chancery.ui.moving;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
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
import org.chancery.desk.filing.Following;
import org.chancery.desk.moving.MovingMeetings;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.chancery.ui.deeds.Deeds;
import org.chancery.ui.editing.DateField;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.Trouble;

/// A move while it is thought over: everything is worked out anew with each change, and nothing is changed before it is kept.
public final class MoveModel {

    /// The meeting that is to be moved.
    ///
    /// @param date its new date as it is typed
    /// @param resumed when it is resumed, as it is typed, should it be adjourned
    public record Opened(Meeting meeting, DateField date, DateField resumed) {}

    /// What is asked: what happens to the meeting, when, and what is not to follow.
    private record Question(Kind kind, When when, Set<Id> left) {}

    /// What a question came to.
    private record Worked(Question question, Move move, Preview preview) {}

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
    private Purpose purpose = new Purpose.Moving();
    /// What the preview belongs to.
    private Optional<Worked> worked = Optional.empty();
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

    /// What the move is thought over for.
    Purpose purpose() {
        return purpose;
    }

    /// @param to a date to begin with; empty for the one the meeting has
    public void open(Id meeting, Optional<When> to) {
        open(() -> opened(meeting), read -> to.ifPresent(read.date()::offer));
    }

    /// Opens what a proposal would do to a meeting of the book; keeping it accepts the proposal.
    public void accept(Id proposal) {
        purpose = new Purpose.Accepting(proposal);
        background.ask("Reading the proposal", () -> desk.acceptingMoves().move(proposal), found -> found
                .ifPresentOrElse(move -> open(() -> opened(move.meeting()), read -> {
                    if (move instanceof Move.To to)
                        read.date().offer(to.when());
                    kind.set(Kind.of(move));
                }), () -> done.set(true)), failure -> trouble.set(Optional.of(failure)));
    }

    /// Opens what follows when a meeting is saved on another date; keeping it changes nothing, and hands back what is to stay.
    ///
    /// @param left what was said to stay before
    public void choose(Id meeting, When when, Set<Id> left, Consumer<Set<Id>> chosen) {
        purpose = new Purpose.Choosing(chosen);
        this.left.addAll(left);
        open(() -> opened(meeting), read -> read.date().offer(when));
    }

    private Opened opened(Id meeting) {
        Meeting found = (Meeting) desk.agenda().entry(meeting).orElseThrow();
        return new Opened(found, new DateField(found.when(), desk.today(), desk.dutyStation()),
                new DateField(new Undated(""), desk.today(), desk.dutyStation()));
    }

    private void open(Callable<Opened> reading, Consumer<Opened> begin) {
        background.ask("Reading the meeting", reading, read -> {
            begin.accept(read);
            opened.set(Optional.of(read));
            read.date().textProperty().addListener(changed -> look());
            read.resumed().textProperty().addListener(changed -> look());
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
        Worked kept = worked.orElseThrow();
        switch (purpose) {
            case Purpose.Moving moving -> keep(() -> desk.moving().move(kept.move(), kept.question().left()));
            case Purpose.Accepting accepting ->
                keep(() -> desk.acceptingMoves().accept(accepting.proposal(), kept.question().left()));
            case Purpose.Choosing choosing -> {
                done.set(true);
                choosing.chosen().accept(kept.question().left());
            }
        }
    }

    private void keep(Callable<String> deed) {
        busy.set(true);
        settle();
        deeds.act("Moving the meeting", deed, label -> Notice.done(label + "."), label -> {
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
            answer(Optional.empty());
            return;
        }
        Question wanted = question.get();
        Id meeting = opened.get().orElseThrow().meeting().id();
        background.ask("Working out the move", () -> work(wanted, meeting), found -> {
            if (mine == asked)
                answer(Optional.of(found));
        }, failure -> {
            if (mine == asked) {
                answer(Optional.empty());
                trouble.set(Optional.of(failure));
            }
        });
    }

    private Worked work(Question question, Id meeting) {
        Move move = switch (question.kind()) {
            case NEW_DATES -> new Move.To(meeting, question.when());
            case POSTPONED -> new Move.Postpone(meeting);
            case ADJOURNED -> desk.moving().adjourning(meeting, question.when());
            case CANCELLED -> new Move.Cancel(meeting);
        };
        return new Worked(question, move, desk.moving().preview(move, question.left()));
    }

    private void answer(Optional<Worked> found) {
        trouble.set(Optional.empty());
        worked = found;
        preview.set(found.map(Worked::preview));
        settle();
    }

    private void settle() {
        ready.set(!busy.get() && preview.get().filter(shown -> !shown.changesNothing()).isPresent()
                && worked.map(Worked::question).equals(question()));
    }

    /// What is asked as it stands; empty if the date cannot be read or is the one it has.
    private Optional<Question> question() {
        return opened.get().flatMap(o -> switch (kind.get()) {
            case NEW_DATES -> o.date().when().filter(when -> !when.sameDateAs(o.meeting().when()));
            case ADJOURNED -> o.resumed().when();
            case POSTPONED, CANCELLED -> Optional.of(o.meeting().when());
        }).map(when -> new Question(kind.get(), when, Set.copyOf(left)));
    }

    /// What the act will be called: "Move OEWG-H, first session and 2 deadlines".
    Optional<String> label() {
        return worked.map(found -> switch (purpose) {
            case Purpose.Choosing choosing -> "Use these";
            case Purpose.Accepting accepting -> "Accept"
                    + Following.also(found.preview().changing().size()).replace(" and ", " with ");
            case Purpose.Moving moving -> MovingMeetings.label(found.move(), found.preview());
        });
    }
}
