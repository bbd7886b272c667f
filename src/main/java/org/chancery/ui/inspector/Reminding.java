package org.chancery.ui.inspector;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.chancery.time.Day;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;

/// What is to be known of the reminders of an entry.
///
/// @param usual the hour at which reminders usually come
/// @param from the day from which they count; empty where nothing can be counted
record Reminding(LocalTime usual, Optional<LocalDate> from) {

    /// From which day they count where that is not the date itself, in a sentence; empty if it is.
    String rule(When when) {
        if (from.isEmpty())
            return "It has no last day, so nothing reminds of it.";
        return when.precision().isExact()
                ? ""
                : "Counted from " + WhenLabel.medium(Day.of(from.get())) + ", the first day it can be.";
    }
}
