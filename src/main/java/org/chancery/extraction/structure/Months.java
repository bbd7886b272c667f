package org.chancery.extraction.structure;

import org.chancery.extraction.words.CalendarNames;
import org.chancery.extraction.words.Role;

/// Names that look like places after "in" and are none, as alternatives of a pattern.
final class Months {

    static final String NAMES = String.join("|", CalendarNames.of(Role.MONTH));
    static final String DAYS = String.join("|", CalendarNames.of(Role.WEEKDAY));

    private Months() {}
}
