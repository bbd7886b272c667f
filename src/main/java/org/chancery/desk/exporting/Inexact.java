package org.chancery.desk.exporting;

/// What becomes of an entry whose day is not known.
public enum Inexact {
    /// It stands on the last day on which it can be, as tentative, its title saying that the day is not known.
    LAST_DAY, LEAVE_OUT
}
