package org.chancery.desk.publishing;

import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.time.Between;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Moment;
import org.chancery.time.Recurring;
import org.chancery.time.Relative;
import org.chancery.time.Stretch;
import org.chancery.time.Undated;
import org.chancery.time.When;

/// Taking out of an entry what it is about. What is left is that there is a meeting or a deadline, when, and how sure it is.
final class Redacting {

    private Redacting() {}

    static CalendarEntry of(CalendarEntry shown) {
        return new CalendarEntry(entry(shown.entry()), "", "", shown.reminders(), List.of(), shown.sequence(),
                shown.revised()).after(shown.formerLeads());
    }

    private static Entry entry(Entry entry) {
        When when = when(entry.when());
        return switch (entry) {
            case Meeting m -> new Meeting(m.id(), "Meeting", Optional.empty(), Optional.empty(), when,
                    new Origin.Typed(), "", m.status(), "", "");
            case Deliverable d -> new Deliverable(d.id(), d.kind(), "Deadline", Optional.empty(), Optional.empty(),
                    Optional.empty(), when, new Origin.Typed(), "", "", d.status(), "", "");
        };
    }

    /// The words of a date, and what it is counted from, name things too.
    private static When when(When when) {
        return switch (when) {
            case Moment m -> m.saying("");
            case Day d -> d.saying("");
            case Days d -> d.saying("");
            case Imprecise i -> i.saying("");
            case Between b -> b.saying("");
            case Relative r -> r.latest().<When>map(Day::of).orElse(new Undated(""));
            case Stretch s -> s.latest().<When>map(last -> s.earliest().filter(last::isAfter)
                    .<When>map(first -> Between.of(first, last)).orElse(Day.of(last))).orElse(new Undated(""));
            case Recurring r -> new Undated("");
            case Undated u -> new Undated("");
        };
    }
}
