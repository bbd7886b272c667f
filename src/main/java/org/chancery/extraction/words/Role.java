package org.chancery.extraction.words;

/// What a word can be in a date expression or say about one. The vocabulary files name these roles in lower case.
public enum Role {
    // The calendar. Values: the number of the month, weekday (Monday is 1), ordinal, season, quarter or half; 0 for the bare noun.
    MONTH, WEEKDAY, NTH, COUNT, SEASON, QUARTER, HALF, YEAR, MONTHS,
    /// The name of an [org.chancery.time.Offset.Unit], as its ordinal.
    UNIT,
    /// A unit named in the plural: "the coming weeks" are no particular ones.
    SEVERAL,
    /// The name of a [org.chancery.time.Part], as its ordinal.
    PART,
    /// What is left of a year: "the remainder of 2007".
    REST,
    /// After a number: the sign that it is a year, month or day (Chinese).
    YEAR_SIGN, MONTH_SIGN, DAY_SIGN,
    // What joins and leads.
    TO, AND, OR, OF, THE, ON, IN, AT, FOR, FROM, BETWEEN, DURING, SINCE, UNTIL, BY, BEFORE, AFTER, WITHIN, ONWARDS, WEEK_OF, AT_LEAST,
    // What hangs on today or on something else. Values: days, or steps of the unit that follows.
    TODAY, NEXT, LAST, THIS, AGO, HENCE, EVERY, ADVANCE, NOTICE, AS_SOON,
    // The clock.
    MERIDIEM, NOON, MIDNIGHT, HOURS, ZONE, UTC, DAYTIME, OPENS,
    // What a date is for.
    MEETS, GATHERS, DUE, DEADLINE, ASKED, DONE, WAS, WILL, HELD, DATED, SUPERSEDED, MOVED, TENTATIVE, CALENDAR, WHEN, PAPER, OWED, VAGUE,
    /// "Whichever is earlier" (0) or later (1).
    WHICHEVER,
    // What numbers and years belong to when they are no dates.
    NUMBERED, NAMED, COUNTED, PLAN
}
