package org.chancery.icalendar.reading;

import java.util.Locale;

/// What the sender of a calendar file wants done with it (RFC 5546, 1.4).
enum Method {
    /// Nothing is said, or to be shown or answered: its events are taken.
    TAKE,
    /// What it names does not take place.
    CANCEL,
    /// Somebody's answer or question about an invitation: there is nothing in it for an agenda.
    ANSWER;

    static Method of(String value) {
        return switch (value.strip().toUpperCase(Locale.ROOT)) {
            case "CANCEL" -> CANCEL;
            case "REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH" -> ANSWER;
            default -> TAKE;
        };
    }
}
