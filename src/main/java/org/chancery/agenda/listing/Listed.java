package org.chancery.agenda.listing;

import java.util.List;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.filtering.Traits;
import org.chancery.agenda.receiving.Standing;

/// A deliverable as a line of a list.
///
/// @param body short name; empty if none
/// @param resolution its number, with its body where several have it; empty if none
/// @param reminders days before, the earliest first
public record Listed(Deliverable entry, String body, String resolution, Standing standing, List<Integer> reminders) {

    public Listed {
        reminders = List.copyOf(reminders);
    }

    /// Where its date comes from, in one word: "typed", "paper", "calendar", "counted", "by hand".
    public String source() {
        return Traits.source(entry.origin()).replace('-', ' ');
    }
}
