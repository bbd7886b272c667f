package org.chancery.desk.calendars;

/// What the officer decides about a line of a calendar file.
public enum Decision {
    /// Nothing is done about it.
    LEAVE,
    /// It is added or changed, as the line says.
    TAKE,
    /// It is the entry that it may be, which follows the calendar from then on.
    SAME,
    /// It is another than the entry that it may be, and is added.
    NEW
}
