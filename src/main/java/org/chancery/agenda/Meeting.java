package org.chancery.agenda;

import java.util.Optional;
import org.chancery.time.When;

/// A session of a body, or any other meeting an officer goes to.
///
/// @param place city or room, as written; may be empty
public record Meeting(Id id, String title, Optional<Id> body, Optional<Id> resolution, When when, Origin origin,
        String place, Status status, String doubt, String note) implements Entry {

    /// @see Meeting#status()
    public enum Status {
        TENTATIVE, CONFIRMED, HELD, CANCELLED
    }

    public Meeting {
        if (title.isBlank())
            throw new IllegalArgumentException("a meeting has a title");
    }

    @Override
    public Meeting dated(When when, Origin origin) {
        return new Meeting(id, title, body, resolution, when, origin, place, status,
                this.when.sameDateAs(when) ? doubt : "", note);
    }

    public Meeting as(Status status) {
        return new Meeting(id, title, body, resolution, when, origin, place, status, doubt, note);
    }
}
