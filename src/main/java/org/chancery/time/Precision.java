package org.chancery.time;

/// How exactly a [When] is known, from a clock time to nothing at all.
public enum Precision {
    MINUTE, DAY, RANGE, MONTH, QUARTER, SEASON, HALF, YEAR, OPEN, RELATIVE, RECURRING, NONE;

    /// Whether the calendar day is known, so that nothing has to be shown as a span with soft edges.
    public boolean isExact() {
        return compareTo(RANGE) <= 0;
    }
}
