package org.chancery.time;

import java.time.LocalDate;
import java.util.Comparator;

/// The one order in which dates are listed.
///
/// What is known to the day stands at its first day. What is not stands at the last day on which it can be, so that "May 2025" comes after
/// all that is fixed in May, and "end of 2024" closes the year. On the same day the exact comes first, then the shorter. What has no day
/// at all comes last.
public final class WhenOrder {

    public static final Comparator<When> BY_DAY = Comparator.comparing(WhenOrder::day)
            .thenComparing(When::precision)
            .thenComparing(w -> w.latest().orElse(LocalDate.MAX));

    private WhenOrder() {}

    /// The day under which a date is listed and grouped; [LocalDate#MAX] for none.
    public static LocalDate day(When when) {
        var day = when.precision().isExact() ? when.earliest() : when.latest().or(when::earliest);
        return day.orElse(LocalDate.MAX);
    }
}
