package org.chancery.ui.importing;

/// A calendar file for the tests of its sheet.
final class LakeCalendar {

    /// Two meetings, and one that has no date.
    static final String TWO = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Lake Board//Office//EN
            BEGIN:VEVENT
            UID:lake-1@example.org
            DTSTART;VALUE=DATE:20241209
            DTEND;VALUE=DATE:20241212
            SUMMARY:Lake Board
            END:VEVENT
            BEGIN:VEVENT
            UID:lake-2@example.org
            DTSTART;TZID=Africa/Nairobi:20241120T150000
            DTEND;TZID=Africa/Nairobi:20241120T170000
            SUMMARY:Harbour walk
            END:VEVENT
            BEGIN:VEVENT
            UID:lake-3@example.org
            DTSTART:tomorrow
            SUMMARY:Reception
            END:VEVENT
            END:VCALENDAR
            """;

    private LakeCalendar() {}
}
