package org.chancery.desk;

import java.util.List;
import java.util.Optional;
import org.chancery.history.Act;
import org.chancery.store.Book;

/// Taking back what was done, and doing it again; the journal remembers over restarts.
public final class Undoing {

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
