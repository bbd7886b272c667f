package org.chancery.desk.moving;

import org.chancery.agenda.computing.Why;
import org.chancery.time.When;

/// What came of tying a date to others.
public sealed interface Tying {

    /// It is tied, and where it now stands.
    record Tied(When when, Why why) implements Tying {}

    /// It cannot be tied so.
    ///
    /// @param sentence for the officer
    record Refused(String sentence) implements Tying {}
}
