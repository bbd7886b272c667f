package org.chancery.extraction.mentions;

import java.time.LocalDate;
import org.chancery.time.Imprecise;
import org.chancery.time.Precision;
import org.chancery.time.Stretch;
import org.chancery.time.When;

/// What a part leaves of its year: "the first half of 2008 and the remainder of 2008".
final class Remainder {

    private Remainder() {}

    /// The rest of the year behind the part that was named before it, or all that was read if none was.
    static When after(When part, When rest) {
        boolean fits = part instanceof Imprecise named && named.span().unit() != Precision.YEAR
                && rest instanceof Imprecise year
                && year.span().unit() == Precision.YEAR && year.span().year() == named.span().year();
        if (!fits)
            return rest;
        LocalDate next = part.latest().orElseThrow().plusDays(1);
        int year = rest.earliest().orElseThrow().getYear();
        return next.getYear() == year
                ? Stretch.between(Imprecise.month(year, next.getMonthValue()), Imprecise.month(year, 12))
                        .saying(rest.words())
                : rest;
    }
}
