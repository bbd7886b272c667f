package org.chancery.extraction.mentions.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.extraction.Mention.Kind;
import org.chancery.extraction.words.Role;
import org.chancery.time.When;

/// What the surroundings of a date make doubtful, added to what its own words do.
public final class Misgivings {

    private static final int NEAR = 8;
    private static final int YEARS = 3;

    private Misgivings() {}

    public static List<String> of(Filed filed, When when, Clause clause, List<String> own, LocalDate asOf) {
        List<String> all = new ArrayList<>(own);
        if (filed.kind() == Kind.MEETING || filed.kind() == Kind.DEADLINE) {
            farYear(when, asOf).ifPresent(all::add);
            if (Math.min(clause.before(Role.TENTATIVE), clause.behind(Role.TENTATIVE)) <= NEAR)
                all.add("The text calls the date provisional.");
        }
        return all;
    }

    /// Papers fix days for the next two years; a day beyond them is more often a slip of the pen.
    private static Optional<String> farYear(When when, LocalDate asOf) {
        return when.earliest().filter(day -> when.precision().isExact() && day.getYear() >= asOf.getYear() + YEARS)
                .map(day -> "The year " + day.getYear() + " is far from the day of reading.");
    }
}
