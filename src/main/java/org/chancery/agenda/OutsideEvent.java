package org.chancery.agenda;

import java.time.Instant;
import java.util.Optional;

/// The event of somebody else's calendar that an entry came from, so that a later file of theirs changes it and does not add it again.
///
/// @param uid its identity there
/// @param instance which one of those that repeat under that UID; empty if it stands by itself
/// @param sequence the highest revision that was read
/// @param created when it was made there, if that is known
/// @param linked whether the entry stood in the book before; it goes by its own id as it did
/// @param description what it says, as far as it is not in the fields of the entry; may be empty
/// @param said what the calendar said of it when it was read last, to tell its changes from the officer's
public record OutsideEvent(Id id, Id entry, String uid, String instance, int sequence, Optional<Instant> created,
        boolean linked, String description, String said) {

    /// The UID under which the entry is carried out again. One of several that repeat goes by its own id: calendars would take them for one.
    public String uidOutside() {
        return linked || uid.isEmpty() || !instance.isEmpty() ? entry.toString() : uid;
    }
}
