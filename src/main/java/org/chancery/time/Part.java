package org.chancery.time;

/// Which part of a span the words point at: "early 2025", "mid-February", "late May", "end of 2024".
///
/// Early, middle and late are the thirds of the span. The start and the end are narrower, as people mean them: the first or last month
/// of a year, half, quarter or season, the first or last ten days of a month.
public enum Part {
    WHOLE, START, EARLY, MID, LATE, END
}
