package org.chancery.desk;

import java.util.List;
import java.util.Optional;
import org.chancery.history.Act;

/// Taking back what was done, and doing it again; the journal remembers over restarts.
public final class Undoing {

    private final Desk desk;

    Undoing(Desk desk) {
        this.desk = desk;
    }

    /// The label of what undo would take back: "Accept OEWG-H, first session".
    public Optional<String> next() {
        throw new UnsupportedOperationException();
    }

    /// The label of what redo would do again.
    public Optional<String> nextRedo() {
        throw new UnsupportedOperationException();
    }

    /// Takes back the newest act that stands.
    ///
    /// @return the act of undoing; empty if there is nothing to undo
    public Optional<Act> undo() {
        throw new UnsupportedOperationException();
    }

    /// Does the act again that was undone last. A new act forgets what was undone.
    ///
    /// @return the act of redoing; empty if there is nothing to redo
    public Optional<Act> redo() {
        throw new UnsupportedOperationException();
    }

    /// The newest acts of all kinds, the newest first.
    public List<Act> acts(int most) {
        throw new UnsupportedOperationException();
    }
}
