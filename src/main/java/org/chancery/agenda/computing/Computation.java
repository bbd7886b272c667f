package org.chancery.agenda.computing;

import java.util.Optional;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Reckoning.Choice;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.time.When;
import org.chancery.time.working.DayCount;
import java.time.LocalDate;

/// A date that was worked out, and how.
public sealed interface Computation {

    When when();

    /// Counted from one anchor.
    ///
    /// @param days what was passed over, where working days were counted from a known day
    /// @param rolled where it was rolled from, if it fell on a day off
    /// @param shortened whether a month without that day made it the last of the month
    record Distance(Counted<Anchor> counted, AnchorDate anchor, When when, Optional<DayCount> days,
            Optional<Rolled> rolled, boolean shortened) implements Computation {}

    /// The earlier or later of two.
    record Comparison(Choice choice, Computation one, Computation other, When when) implements Computation {}

    /// A date that fell on a day off.
    ///
    /// @param why "Sunday", "Jamhuri Day, UN Nairobi"
    record Rolled(LocalDate from, String why) {}
}
