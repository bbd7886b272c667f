package org.chancery.agenda;

import java.util.Locale;
import java.util.Optional;
import org.chancery.time.When;

/// Something that somebody owes: documents, a nomination, a report, the launch of a handbook.
///
/// @param owner who owes it, as written: "Secretariat", "Member States"; may be empty
/// @param addressee who asked for it or is to have it, as written; may be empty
/// @param meeting the meeting it is for, if known
/// @param awaited how many documents are to come for it; 0 where they are not counted
/// @param successor what took its place, where it is superseded and that is known
public record Deliverable(Id id, Kind kind, String title, Optional<Id> body, Optional<Id> resolution,
        Optional<Id> meeting,
        When when, Origin origin, String owner, String addressee, Status status, String doubt,
        String note, int awaited, Optional<Id> successor) implements Entry {

    /// What makes it owed.
    public enum Kind {
        /// A date by which it is due.
        DEADLINE,
        /// The word of its owner, who named no date.
        PROMISE,
        /// A request to its owner that named no date.
        ASK
    }

    /// How far it has come. That it is late is never kept: it follows from its date.
    public enum Status {
        EXPECTED,
        /// Somebody said so, and nobody has confirmed it yet.
        UNCONFIRMED, PART_RECEIVED, MET,
        /// Something else took its place.
        SUPERSEDED, DROPPED;

        /// Whether it is still to come, wholly or in part.
        public boolean isOpen() {
            return switch (this) {
                case EXPECTED, UNCONFIRMED, PART_RECEIVED -> true;
                case MET, SUPERSEDED, DROPPED -> false;
            };
        }

        /// Whether nobody waits for it any more, though it did not come.
        public boolean isCalledOff() {
            return this == SUPERSEDED || this == DROPPED;
        }

        /// "part received"
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public Deliverable {
        if (title.isBlank())
            throw new IllegalArgumentException("a deliverable has a title");
        if (awaited < 0)
            throw new IllegalArgumentException("no fewer than no documents are awaited: " + awaited);
    }

    /// One whose documents are not counted, and which nothing has superseded.
    public Deliverable(Id id, Kind kind, String title, Optional<Id> body, Optional<Id> resolution,
            Optional<Id> meeting, When when, Origin origin, String owner, String addressee, Status status,
            String doubt, String note) {
        this(id, kind, title, body, resolution, meeting, when, origin, owner, addressee, status, doubt, note, 0,
                Optional.empty());
    }

    @Override
    public Deliverable dated(When when, Origin origin) {
        return new Deliverable(id, kind, title, body, resolution, meeting, when, origin, owner, addressee, status,
                this.when.sameDateAs(when) ? doubt : "", note, awaited, successor);
    }

    /// The same with another status; what is superseded no more has no successor.
    public Deliverable as(Status status) {
        return new Deliverable(id, kind, title, body, resolution, meeting, when, origin, owner, addressee, status,
                doubt, note, awaited, status == Status.SUPERSEDED ? successor : Optional.empty());
    }

    public Deliverable under(Optional<Id> body, Optional<Id> resolution) {
        return new Deliverable(id, kind, title, body, resolution, meeting, when, origin, owner, addressee, status,
                doubt, note, awaited, successor);
    }

    /// @param owner as written; empty for nobody
    public Deliverable owedBy(String owner) {
        return new Deliverable(id, kind, title, body, resolution, meeting, when, origin, owner, addressee, status,
                doubt, note, awaited, successor);
    }

    public Deliverable awaiting(int documents) {
        return new Deliverable(id, kind, title, body, resolution, meeting, when, origin, owner, addressee, status,
                doubt, note, documents, successor);
    }

    public Deliverable noted(String note) {
        return new Deliverable(id, kind, title, body, resolution, meeting, when, origin, owner, addressee, status,
                doubt, note, awaited, successor);
    }

    /// The same, whose place another took.
    public Deliverable supersededBy(Id other) {
        return new Deliverable(id, kind, title, body, resolution, meeting, when, origin, owner, addressee,
                Status.SUPERSEDED, doubt, note, awaited, Optional.of(other));
    }
}
