package org.chancery.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.history.Act;
import org.chancery.store.Book;

/// Taking back what was done, and doing it again; the journal remembers over restarts.
public final class Undoing {

    /// What was done, and the acts that it took, in their order; none if it changed nothing.
    public record Done<T>(T value, List<Act> acts) {
        public Done {
            acts = List.copyOf(acts);
        }
    }

    /// What came of taking back certain acts.
    public sealed interface Answer {

        record Undone() implements Answer {}

        /// Not all of them are taken back.
        ///
        /// @param sentence why not, for a person
        record Refused(String sentence) implements Answer {}
    }

    /// What came of turning an undoing or a redoing back.
    public sealed interface Turning {

        /// @param act the undoing or redoing that it took
        record Turned(Act act) implements Turning {}

        /// Something else was done since, and nothing was changed.
        ///
        /// @param sentence why not, for a person
        record Refused(String sentence) implements Turning {}
    }

    private final Book book;

    Undoing(Book book) {
        this.book = book;
    }

    /// The label of what undo would take back: "Accept OEWG-H, first session".
    public Optional<String> next() {
        return book.undoable().map(Act::label);
    }

    /// The label of what redo would do again.
    public Optional<String> nextRedo() {
        return book.redoable().map(Act::label);
    }

    /// Takes back the newest act that stands.
    ///
    /// @return the act of undoing; empty if there is nothing to undo
    public Optional<Act> undo() {
        return book.undo();
    }

    /// Does something, and notes which acts it is, so that they can be taken back whatever else is done at the same time.
    public <T> Done<T> noting(Callable<T> deed) throws Exception {
        Thread doing = Thread.currentThread();
        var acts = new ArrayList<Act>();
        try (AutoCloseable watch = book.watch(act -> {
            if (Thread.currentThread() == doing)
                acts.add(act);
        })) {
            return new Done<>(deed.call(), acts);
        }
    }

    /// Takes back these acts and nothing else, the last of them first.
    ///
    /// @return refused as soon as something else was done since
    public Answer undo(List<Act> acts) {
        for (Act act : acts.reversed()) {
            if (book.turnBack(act).isEmpty())
                return new Answer.Refused(notTheLast(act));
        }
        return new Answer.Undone();
    }

    private String notTheLast(Act act) {
        return next().map(newest -> "“" + act.label()
                + "” is no longer the last thing that was done. Undo would now take back “" + newest + "”.")
                .orElse("“" + act.label() + "” is undone already.");
    }

    /// Does again what this undoing took back, or takes back what this redoing did, and nothing else.
    public Turning turnBack(Act turn) {
        return book.turnBack(turn)
                .<Turning>map(Turning.Turned::new)
                .orElseGet(() -> new Turning.Refused(turn.kind() == Act.Kind.UNDO
                        ? "“" + turn.label() + "” cannot be done again any more: something else was done since."
                        : notTheLast(turn)));
    }

    /// Does the act again that was undone last. A new act forgets what was undone.
    ///
    /// @return the act of redoing; empty if there is nothing to redo
    public Optional<Act> redo() {
        return book.redo();
    }

    /// The newest acts of all kinds, the newest first.
    public List<Act> acts(int most) {
        return book.acts(most);
    }
}
