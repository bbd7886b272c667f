package org.chancery.history;

import java.time.Instant;
import java.util.Optional;

/// One thing a person did, named as the Undo menu names it: "Accept OEWG-H, first session". All its changes stand or fall together.
///
/// @param number place in the journal of this book, growing
/// @param kind a new deed, or the undoing or redoing of an earlier one
/// @param of the number of the act that is undone or redone
public record Act(long number, Kind kind, String label, Instant at, Optional<Long> of) {

    /// Whether it undoes or redoes this one.
    public boolean isOf(Act other) {
        return of.filter(number -> number == other.number()).isPresent();
    }

    /// @see Act#kind()
    public enum Kind {
        DO, UNDO, REDO
    }
}
