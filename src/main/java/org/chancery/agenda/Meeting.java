package org.chancery.agenda;

import java.util.Locale;
import java.util.Optional;
import org.chancery.time.When;

/// A session of a body, or one part of a session that was adjourned and resumed, or any other meeting an officer goes to.
///
/// @param place city or room, as written; may be empty
/// @param resumes the part of the same session that it carries on; empty for a meeting that opens by itself
public record Meeting(Id id, String title, Optional<Id> body, Optional<Id> resolution, When when, Origin origin,
        String place, Status status, Optional<Id> resumes, String doubt, String note) implements Entry {

    /// @see Meeting#status()
    public enum Status {
        TENTATIVE, CONFIRMED, HELD,
        /// It rose without closing its session; another part resumes it.
        ADJOURNED,
        /// It does not take place on the day that was named, and nobody has named another.
        POSTPONED, CANCELLED;

        /// How sure a meeting is of which no more is known than its date: tentative as long as the day is not known.
        public static Status under(When when) {
            return when.precision().isExact() ? CONFIRMED : TENTATIVE;
        }

        /// Whether nobody goes there any more: it is over, or does not take place.
        public boolean isSettled() {
            return this == HELD || this == CANCELLED;
        }
    }

    public Meeting {
        if (title.isBlank())
            throw new IllegalArgumentException("a meeting has a title");
        if (resumes.filter(id::equals).isPresent())
            throw new IllegalArgumentException("a meeting does not resume itself");
    }

    /// A meeting that resumes none.
    public Meeting(Id id, String title, Optional<Id> body, Optional<Id> resolution, When when, Origin origin,
            String place, Status status, String doubt, String note) {
        this(id, title, body, resolution, when, origin, place, status, Optional.empty(), doubt, note);
    }

    /// The same on another date. What waited for a date waits no more once it has one.
    @Override
    public Meeting dated(When when, Origin origin) {
        boolean found = waits() && when.latest().isPresent();
        return new Meeting(id, title, body, resolution, when, origin, place, found ? Status.under(when) : status,
                resumes, this.when.sameDateAs(when) ? doubt : "", note);
    }

    /// Whether it takes place, and nobody has said when: it was postponed, or is to resume a session.
    public boolean waits() {
        return status == Status.POSTPONED
                || status == Status.TENTATIVE && resumes.isPresent() && when.latest().isEmpty();
    }

    /// How it stands, in words: "confirmed", "postponed, no new date", "to be resumed, date not set".
    public String standing() {
        if (status == Status.POSTPONED)
            return "postponed, no new date";
        return waits() ? "to be resumed, date not set" : status.name().toLowerCase(Locale.ROOT);
    }

    public Meeting as(Status status) {
        return new Meeting(id, title, body, resolution, when, origin, place, status, resumes, doubt, note);
    }

    public Meeting noted(String note) {
        return new Meeting(id, title, body, resolution, when, origin, place, status, resumes, doubt, note);
    }

    public Meeting resuming(Optional<Id> part) {
        return new Meeting(id, title, body, resolution, when, origin, place, status, part, doubt, note);
    }
}
