package org.chancery.extraction.dates;

import org.chancery.time.Span;
import org.chancery.time.Precision;
import org.chancery.extraction.dates.written.Fragment;
import java.time.LocalDate;
import org.chancery.time.Imprecise;
import org.chancery.time.Stretch;
import org.chancery.time.When;

/// What is left of a year: from the month of the paper on, or all of a year that has not begun.
final class Remainder {

    private Remainder() {}

    static When of(Fragment fragment, LocalDate today) {
        int year = fragment.year();
        if (year != today.getYear() || fragment.unit() != Precision.YEAR)
            return Imprecise.of(new Span(fragment.unit(), year, fragment.ordinal()));
        return Stretch.between(Imprecise.month(year, today.getMonthValue()), Imprecise.month(year, 12));
    }
}
