package org.chancery.history;

import java.time.Instant;
import java.util.Optional;

/// One thing a person did, named as the Undo menu names it: "Accept OEWG-H, first session". All its changes stand or fall together.
///
/// @param number place in the journal of this book, growing
/// @param kind a new deed, or the undoing or redoing of an earlier one
/// @param of the number of the act that is undone or redone
public record Act(long number, Kind kind, String label, Instant at, Optional<Long> of) {

    /// Whether this is what it did, undid or did again.
    public boolean concerns(Act deed) {
        return of.orElse(number) == deed.number();
    }

    /// @see Act#kind()
    public enum Kind {
        DO, UNDO, REDO
    }
}
