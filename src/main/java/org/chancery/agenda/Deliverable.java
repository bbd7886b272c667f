package org.chancery.agenda;

import java.util.Optional;
import org.chancery.time.When;

/// Something that somebody owes: documents, a nomination, a report, the launch of a handbook.
///
/// @param owner who owes it, as written: "Secretariat", "Member States"; may be empty
/// @param addressee who asked for it or is to have it, as written; may be empty
/// @param meeting the meeting it is for, if known
public record Deliverable(Id id, Kind kind, String title, Optional<Id> body, Optional<Id> resolution,
        Optional<Id> meeting,
        When when, Origin origin, String owner, String addressee, Status status, String doubt,
        String note) implements Entry {

    /// What makes it owed.
    public enum Kind {
        /// A date by which it is due.
        DEADLINE,
        /// The word of its owner, who named no date.
        PROMISE,
        /// A request to its owner that named no date.
        ASK
    }

    /// @see Deliverable#status()
    public enum Status {
        EXPECTED, RECEIVED, DROPPED
    }

    public Deliverable {
        if (title.isBlank())
            throw new IllegalArgumentException("a deliverable has a title");
    }

    @Override
    public Deliverable dated(When when, Origin origin) {
        return new Deliverable(id, kind, title, body, resolution, meeting, when, origin, owner, addressee, status,
                this.when.sameDateAs(when) ? doubt : "", note);
    }
}
