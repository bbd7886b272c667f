package org.chancery.time.working;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Days on which the mission is closed, both ends included.
public record Closure(LocalDate first, LocalDate last, String reason) {

    private static final int LONGEST = 366;

    public Closure {
        if (last.isBefore(first))
            throw new IllegalArgumentException("A closure ends after it begins, not " + first + " to " + last + ".");
        if (ChronoUnit.DAYS.between(first, last) > LONGEST)
            throw new IllegalArgumentException("A closure lasts at most a year, not " + first + " to " + last + ".");
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
