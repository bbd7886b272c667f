package org.chancery.ui.naming;

import java.util.Locale;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.ui.kit.Tone;

/// How an entry is named, the same on every screen: what was promised or asked without a date is never called due.
///
/// @param name "meeting", "deliverable", "promise", "ask"
public record EntryKind(String name, Tone tone) {

    public static EntryKind of(Entry entry) {
        return switch (entry) {
            case Meeting m -> new EntryKind("meeting", Tone.MEETING);
            case Deliverable d -> switch (d.kind()) {
                case DEADLINE -> new EntryKind("deliverable", Tone.DEADLINE);
                case PROMISE -> new EntryKind("promise", Tone.IMPRECISE);
                case ASK -> new EntryKind("ask", Tone.IMPRECISE);
            };
        };
    }

    /// Whether it is owed by somebody's word, without a date of its own.
    public static boolean isOpenWord(Entry entry) {
        return entry instanceof Deliverable d && d.kind() != Deliverable.Kind.DEADLINE;
    }

    public String capitalized() {
        return name.substring(0, 1).toUpperCase(Locale.ENGLISH) + name.substring(1);
    }
}
