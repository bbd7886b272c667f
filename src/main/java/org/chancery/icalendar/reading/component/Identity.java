package org.chancery.icalendar.reading.component;

import java.time.Instant;
import java.util.Optional;

/// Which component it is, and which revision of it.
///
/// @param uid the same in every file; empty if the file gives none
/// @param instance which one of those that repeat under this UID, by the time at which it would have been
/// @param sequence 0 if the file does not say
/// @param stamped when it was last revised, as far as it says
public record Identity(String uid, Optional<CalendarTime> instance, int sequence, Optional<Instant> stamped,
        Optional<Instant> created) {

    /// Whether this is a later revision of the same than the other.
    public boolean isNewerThan(Identity other) {
        return sequence != other.sequence
                ? sequence > other.sequence
                : stamped.orElse(Instant.MIN).isAfter(other.stamped.orElse(Instant.MIN));
    }
}
