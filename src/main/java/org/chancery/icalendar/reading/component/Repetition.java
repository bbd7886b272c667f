package org.chancery.icalendar.reading.component;

import java.util.List;

/// How a component repeats, as written; nothing is worked out yet.
///
/// @param rules RRULEs as written; seldom more than one
/// @param more dates added one by one
/// @param except dates taken out
public record Repetition(List<String> rules, List<CalendarTime> more, List<CalendarTime> except) {

    public Repetition {
        rules = List.copyOf(rules);
        more = List.copyOf(more);
        except = List.copyOf(except);
    }

    /// Whether there is anything to repeat.
    public boolean repeats() {
        return !rules.isEmpty() || !more.isEmpty();
    }
}
