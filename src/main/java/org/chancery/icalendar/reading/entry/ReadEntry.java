package org.chancery.icalendar.reading.entry;

import java.util.List;
import org.chancery.icalendar.alarm.Sounding;
import org.chancery.icalendar.reading.component.Identity;
import org.chancery.time.When;

/// A component of a calendar file as the book would have it.
///
/// @param line on which it begins in the file
/// @param instance which one of those that repeat, as text; empty if it stands by itself
/// @param said what it says in the fields of an entry
/// @param description what it says besides; may be empty
/// @param related UIDs of what it belongs to
/// @param remarks what a person should know about how it was read, each a sentence
public record ReadEntry(int line, Identity identity, String instance, Said said, String description,
        List<String> related, List<String> remarks) {

    /// What it says in the fields of an entry. Texts may be empty, but for the title.
    ///
    /// @param bodies names of the body that meets or asks; of others' files, every category: one of them may be a body of the book
    /// @param ownBody whether the body is one of this program's, so that it may be made if the book has none
    /// @param resolution in full: "Resolution 2/7 (Lake Assembly)"
    public record Said(Standing standing, String title, When when, String place, List<String> bodies, boolean ownBody,
            String owner, String resolution, String doubt, List<Sounding> reminders) {

        public Said {
            bodies = List.copyOf(bodies);
            reminders = List.copyOf(reminders);
        }
    }

    public ReadEntry {
        related = List.copyOf(related);
        remarks = List.copyOf(remarks);
    }
}
