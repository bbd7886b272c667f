package org.chancery.agenda.receiving;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chancery.time.When;

/// How late something came, at the least: days after the last day it was due. What came within the days that an imprecise date can mean was on
/// time; what came before the first of them was early, which counts below nothing.
public final class Lateness {

    private Lateness() {}

    /// @return days late; below 0 for days early; empty where the date has no last day, so that nothing is ever late for it
    public static Optional<Long> days(When due, LocalDate day) {
        return due.latest().map(latest -> {
            if (day.isAfter(latest))
                return ChronoUnit.DAYS.between(latest, day);
            LocalDate earliest = due.earliest().orElse(latest);
            return day.isBefore(earliest) ? ChronoUnit.DAYS.between(earliest, day) : 0L;
        });
    }
}
