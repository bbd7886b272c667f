package org.chancery.ui.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// Whole months laid across a width in pixels.
///
/// @param months how many, at least 1
record TimeScale(YearMonth start, int months, double width) {

    LocalDate first() {
        return start.atDay(1);
    }

    /// The day after the last.
    LocalDate end() {
        return start.plusMonths(months).atDay(1);
    }

    /// Where a day begins; outside of the width for a day outside of the months.
    double x(LocalDate day) {
        return width * ChronoUnit.DAYS.between(first(), day) / ChronoUnit.DAYS.between(first(), end());
    }

    double dayWidth() {
        return width / ChronoUnit.DAYS.between(first(), end());
    }

    List<YearMonth> all() {
        return Stream.iterate(start, month -> month.plusMonths(1)).limit(months).toList();
    }
}
