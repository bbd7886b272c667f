package org.chancery.icalendar;

/// A kind of calendar program, by what it makes of a file, and so by what is written for it.
///
/// What each does was measured where a program could be run, and is documented by its vendor for Outlook and Google.
public enum Profile {

    /// RFC 5545, for whatever keeps to it.
    PLAIN(Alarms.ALL, Deadlines.EVENTS),
    /// Keeps one alarm of an event; has a status of its own for "busy"; adds anew what it imports again; knows no tasks in files.
    OUTLOOK(Alarms.FIRST, Deadlines.EVENTS),
    /// Drops every alarm of what it imports; knows no tasks in files.
    GOOGLE(Alarms.ENTRIES, Deadlines.EVENTS),
    /// Apple, Thunderbird, Evolution: keep what is written.
    APPLE(Alarms.ALL, Deadlines.EVENTS),
    /// The same, where deadlines are wanted among the tasks.
    TASKS(Alarms.ALL, Deadlines.TASKS);

    /// What becomes of the reminders of an entry.
    public enum Alarms {
        ALL,
        /// The most important one.
        FIRST,
        /// Each is an all-day entry of its own on the day on which it comes.
        ENTRIES
    }

    /// As what a deadline is written.
    public enum Deadlines {
        EVENTS, TASKS
    }

    private final Alarms alarms;
    private final Deadlines deadlines;

    Profile(Alarms alarms, Deadlines deadlines) {
        this.alarms = alarms;
        this.deadlines = deadlines;
    }

    public Alarms alarms() {
        return alarms;
    }

    public Deadlines deadlines() {
        return deadlines;
    }

    /// Whether it reads X-MICROSOFT-CDO-BUSYSTATUS, which for it goes before TRANSP and STATUS ([MS-OXCICAL] 2.1.3.1.1.20.31).
    public boolean hasBusyStatus() {
        return this == OUTLOOK;
    }

    /// Whether it keeps RELATED-TO, or at least takes no offence at it.
    public boolean keepsRelations() {
        return this != OUTLOOK && this != GOOGLE;
    }
}
