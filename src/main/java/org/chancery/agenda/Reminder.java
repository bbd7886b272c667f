package org.chancery.agenda;

import java.time.LocalTime;

/// A reminder for an entry: so many days before its first exact day, at a clock time where the officer is.
///
/// @param daysBefore from 0 to 366
public record Reminder(Id id, Id entry, int daysBefore, LocalTime at) {

    public static final int MOST_DAYS_BEFORE = 366;

    public Reminder {
        if (daysBefore < 0 || daysBefore > MOST_DAYS_BEFORE) {
            throw new IllegalArgumentException(
                    "a reminder comes 0 to " + MOST_DAYS_BEFORE + " days before: " + daysBefore);
        }
    }
}
