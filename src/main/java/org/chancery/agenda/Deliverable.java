package org.chancery.agenda;

import java.util.Optional;
import org.chancery.time.When;

/// Something that somebody owes by a date: documents, a nomination, a report, the launch of a handbook.
///
/// @param owner who owes it, as written: "Secretariat", "Member States"; may be empty
/// @param meeting the meeting it is for, if known
public record Deliverable(Id id, String title, Optional<Id> body, Optional<Id> resolution, Optional<Id> meeting,
        When when, Origin origin, String owner, Status status, String doubt, String note) implements Entry {

    /// @see Deliverable#status()
    public enum Status {
        EXPECTED, RECEIVED, DROPPED
    }

    public Deliverable {
        if (title.isBlank())
            throw new IllegalArgumentException("a deliverable has a title");
    }
}
