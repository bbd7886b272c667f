package org.chancery.store.tables.exporting;

import java.util.List;
import org.chancery.agenda.Id;
import org.chancery.time.When;

/// What a calendar was told last of an entry.
///
/// @param uid its identity in the calendar
/// @param meeting whether it is a meeting, or something owed
/// @param fingerprint of what a calendar shows of it
/// @param leads days before it for which there was ever a reminder that was an entry of its own
/// @param cancelled whether it was told that it is called off
public record Told(Id entry, String uid, boolean meeting, String title, When when, int sequence, String fingerprint,
        List<Integer> leads, boolean cancelled) {

    public Told {
        leads = List.copyOf(leads);
    }
}
