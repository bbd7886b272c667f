package org.chancery.agenda.receiving;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.agenda.Id;
import org.chancery.document.Hash;

/// How an officer closed a question that its paper does not answer.
///
/// @param paper that asks
/// @param paragraph the position of the question in it
/// @param answer where it is answered, if a paper of the book does
/// @param words the answer in words, or why none is waited for; may be empty
public record Reply(Id id, Hash paper, int paragraph, Kind kind, LocalDate on, Optional<Place> answer,
        String words) {

    /// A paper that answers.
    ///
    /// @param paragraph the position of the one that does; empty for the paper as a whole
    public record Place(Hash paper, Optional<Integer> paragraph) {}

    /// @see Reply#kind()
    public enum Kind {
        ANSWERED,
        /// Nobody waits for an answer any more.
        LET_GO
    }
}
