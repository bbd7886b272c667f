package org.chancery.extraction.mentions.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;
import org.chancery.time.Precision;
import org.chancery.extraction.Mention;
import org.chancery.extraction.words.Role;
import org.chancery.time.When;

/// What the surroundings of a date make doubtful, added to what its own words do.
public final class Misgivings {

    private static final int NEAR = 8;
    private static final int YEARS = 3;
    private static final Pattern GLUED = Pattern.compile("\\p{Lu}+(?:[12]?\\d|3[01])");

    private Misgivings() {}

    public static List<String> of(Filed filed, When when, Clause clause, List<String> own, LocalDate asOf) {
        List<String> all = new ArrayList<>(own);
        gluedDay(clause).ifPresent(all::add);
        if (filed.kind() == Mention.Kind.MEETING || filed.kind() == Mention.Kind.DEADLINE) {
            farYear(when, asOf).ifPresent(all::add);
            if (Math.min(clause.before(Role.TENTATIVE), clause.behind(Role.TENTATIVE)) <= NEAR)
                all.add("The text calls the date provisional.");
            whichever(clause).ifPresent(all::add);
        }
        return all;
    }

    /// "12 weeks after circulation or 10 weeks before the opening, whichever is earlier".
    private static Optional<String> whichever(Clause clause) {
        int at = clause.date().end() + clause.behind(Role.WHICHEVER) - 1;
        if (clause.behind(Role.WHICHEVER) == Clause.NOWHERE)
            return Optional.empty();
        String which = clause.tokens().at(at).value(Role.WHICHEVER) == 0 ? "earlier" : "later";
        return Optional.of("The text names more than one date for this; the " + which + " one counts.");
    }

    /// "CBD17 June 2011": letters in capitals may have run into the day of the month.
    private static Optional<String> gluedDay(Clause clause) {
        Tokens tokens = clause.tokens();
        int before = clause.date().first() - 1;
        boolean month = clause.date().dates().map(d -> d.pieces().getFirst().from())
                .filter(f -> f.unit() == Precision.MONTH && !f.lacksYear()).isPresent();
        if (!month || !tokens.is(before, Kind.SYMBOL) || !tokens.is(before + 1, Role.MONTH)
                || !GLUED.matcher(tokens.quote(before)).matches())
            return Optional.empty();
        return Optional.of("The digits of “" + tokens.quote(before) + "” right before the month may be its day.");
    }

    /// Papers fix days for the next two years; a day beyond them is more often a slip of the pen.
    private static Optional<String> farYear(When when, LocalDate asOf) {
        return when.earliest().filter(day -> when.precision().isExact() && day.getYear() >= asOf.getYear() + YEARS)
                .map(day -> "The year " + day.getYear() + " is far from the day of reading.");
    }
}
