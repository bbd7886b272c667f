package org.chancery.agenda.moving;

import org.chancery.agenda.Id;
import org.chancery.time.When;

/// What happens to a meeting's date.
public sealed interface Move {

    Id meeting();

    /// It is on other days.
    record To(Id meeting, When when) implements Move {}

    /// It does not take place.
    record Cancel(Id meeting) implements Move {}

    /// It takes place later, and nobody has said when.
    record Postpone(Id meeting) implements Move {}
}
