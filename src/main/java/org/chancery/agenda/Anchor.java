package org.chancery.agenda;

import java.util.Optional;
import org.chancery.time.When;

/// What a computed date is counted from.
public sealed interface Anchor {

    /// One end of a meeting.
    record OfMeeting(Id meeting, Edge edge) implements Anchor {}

    /// The day on which another deliverable is due.
    record Due(Id deliverable) implements Anchor {}

    /// The day on which a document went round, as the officer noted it; [org.chancery.time.Undated] until it has.
    record Circulation(String document, When on) implements Anchor {

        public Circulation {
            if (document.isBlank())
                throw new IllegalArgumentException("what went round has a name");
        }
    }

    /// @see OfMeeting#edge()
    enum Edge {
        START, END
    }

    /// The entry whose move moves the date.
    default Optional<Id> entry() {
        return switch (this) {
            case OfMeeting meeting -> Optional.of(meeting.meeting());
            case Due due -> Optional.of(due.deliverable());
            case Circulation circulation -> Optional.empty();
        };
    }
}
