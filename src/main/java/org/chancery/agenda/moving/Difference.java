package org.chancery.agenda.moving;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.chancery.time.When;

/// What a move does to a date, in a word or two: "+7 days", "−4 days, 1 day longer", "now to the day", "no day any more".
final class Difference {

    private Difference() {}

    static String between(When before, When after) {
        boolean exact = after.precision().isExact();
        if (before.precision().isExact() && exact)
            return days(before, after);
        if (exact)
            return "now to the day";
        if (before.precision().isExact())
            return after.latest().isPresent() ? "day not known any more" : "no day any more";
        return before.latest().isPresent() && after.latest().isPresent()
                ? signed(ChronoUnit.DAYS.between(last(before), last(after)), "day") + " at the latest"
                : "";
    }

    private static String days(When before, When after) {
        long moved = ChronoUnit.DAYS.between(first(before), first(after));
        long longer = ChronoUnit.DAYS.between(first(after), last(after))
                - ChronoUnit.DAYS.between(first(before), last(before));
        String length = longer == 0 ? "" : count(Math.abs(longer), "day") + (longer > 0 ? " longer" : " shorter");
        if (moved == 0)
            return length.isEmpty() ? "same day" : length;
        return signed(moved, "day") + (length.isEmpty() ? "" : ", " + length);
    }

    private static LocalDate first(When when) {
        return when.earliest().orElseThrow();
    }

    private static LocalDate last(When when) {
        return when.latest().orElseThrow();
    }

    private static String signed(long count, String unit) {
        return (count < 0 ? "\u2212" : "+") + count(Math.abs(count), unit);
    }

    private static String count(long count, String unit) {
        return count == 1 ? "1 " + unit : count + " " + unit + "s";
    }
}
