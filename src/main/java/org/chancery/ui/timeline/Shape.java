package org.chancery.ui.timeline;

import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.time.When;

/// How an entry is drawn. Only what is known to the day may be a point or have hard edges.
public enum Shape {
    /// One day on which something is due.
    POINT,
    /// The day or days of a meeting, or days over which something is due.
    BAR,
    /// Somewhere in this span, or in a span with an open end.
    SOFT;

    /// Empty if the entry has no place in the calendar.
    static Optional<Shape> of(Entry entry) {
        When when = entry.when();
        if (when.earliest().isEmpty() && when.latest().isEmpty())
            return Optional.empty();
        boolean oneDay = when.earliest().equals(when.latest());
        if (!oneDay && !when.precision().isExact())
            return Optional.of(SOFT);
        return Optional.of(oneDay && entry instanceof Deliverable ? POINT : BAR);
    }
}
