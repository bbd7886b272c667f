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

    /// It keeps its days and does not close its session then: another part resumes it. What was counted from the end of the session is counted from
    /// the end of that part; what was counted from its opening stays.
    ///
    /// @param part the part that resumes it; it is made if there is none of that identity
    /// @param resumed when that is; without any bound if nobody has said when
    record Adjourn(Id meeting, Id part, When resumed) implements Move {}
}
