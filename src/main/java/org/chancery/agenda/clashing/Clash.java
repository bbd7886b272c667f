package org.chancery.agenda.clashing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.agenda.Meeting;

/// Something that keeps an officer from a meeting that is known to the day.
public sealed interface Clash {

    /// Two meetings that one officer cannot both go to; the earlier first.
    sealed interface OfTwo extends Clash permits SameHours, SameDays, Travel {

        Meeting one();

        Meeting other();
    }

    /// Their hours overlap.
    ///
    /// @param until the end of what both take; empty where nobody said when one of them ends
    record SameHours(Meeting one, Meeting other, Instant from, Optional<Instant> until) implements OfTwo {}

    /// They share days, and nobody knows at what hours.
    ///
    /// @param first the first day that both take
    /// @param last the last
    record SameDays(Meeting one, Meeting other, LocalDate first, LocalDate last) implements OfTwo {}

    /// They are in two cities, one too soon after the other.
    ///
    /// @param between how many days lie between them; -1 if they are on one day
    record Travel(Meeting one, Meeting other, City from, City to, long between) implements OfTwo {}

    /// It falls on days on which people do not work.
    ///
    /// @param name of the holiday, or why the mission is closed; empty for a weekend
    /// @param place whose holiday it is; empty for a weekend and for the mission's own closure
    record Off(Meeting meeting, Kind kind, LocalDate first, LocalDate last, String name, String place)
            implements
                Clash {}

    /// @see Off#kind()
    enum Kind {
        CLOSURE, HOLIDAY, WEEKEND
    }
}
