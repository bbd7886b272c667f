package org.chancery.ui.calendar.layout;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Moment;
import org.chancery.time.When;

/// A date carried along the calendar by whole days: it keeps its length, its hours and its zone.
public final class Shift {

    private Shift() {}

    /// Empty for what is not known to the day, and for a distance of 0. The new date is in nobody's words.
    public static Optional<When> by(When when, long days) {
        if (days == 0)
            return Optional.empty();
        return switch (when) {
            case Day d -> Optional.of(Day.of(d.day().plusDays(days)));
            case Days d -> Optional.of(new Days(d.first().plusDays(days), d.last().plusDays(days), d.opening(), ""));
            case Moment m -> {
                LocalDate day = m.day().plusDays(days);
                yield Optional.of(new Moment(day, m.from(), m.until(), m.zone(), ""));
            }
            case When other -> Optional.empty();
        };
    }
}
