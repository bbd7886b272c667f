package org.chancery.extraction.mentions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.extraction.dates.Resolved;
import org.chancery.extraction.dates.Resolver;
import org.chancery.extraction.dates.grammar.Expression;
import org.chancery.extraction.dates.grammar.Expression.FromToday;
import org.chancery.extraction.mentions.filing.Clause;
import org.chancery.extraction.mentions.filing.Leaf;
import org.chancery.time.Day;
import org.chancery.time.Offset.Unit;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;

/// The days that a sentence names by their weekday or as tomorrow: counted from the day that the lines above report, else from the day of
/// reading; forward, or back where the sentence tells what has happened. From which day they are counted is always asked.
final class SpokenDays {

    /// A report speaks of the days around it.
    private static final int REPORTED = 45;

    private final LocalDate asOf;
    private Optional<LocalDate> reported = Optional.empty();

    SpokenDays(LocalDate asOf) {
        this.asOf = asOf;
    }

    /// A day that stands alone, up to the day of reading, is the one that the lines below report.
    void note(Leaf leaf, Expression expression, When when) {
        if (when instanceof Day day && expression.dates().isPresent() && leaf.isMostly(expression)
                && !day.day().isAfter(asOf) && day.day().isAfter(asOf.minusDays(REPORTED)))
            reported = Optional.of(day.day());
    }

    /// The values of such an expression.
    List<Resolved> resolve(FromToday from, String text, Clause clause, Resolver resolver) {
        boolean told = from.weekday() > 0 && from.steps() == 0 && clause.tells();
        LocalDate spoken = reported.orElse(asOf);
        List<Resolved> all = told
                ? new Resolver(spoken.plusDays(1), resolver.zone()).fromToday(from.last(), text)
                : new Resolver(spoken, resolver.zone()).fromToday(from, text);
        return isAsked(from) ? all.stream().map(each -> each.but(doubt(spoken))).toList() : all;
    }

    private static boolean isAsked(FromToday from) {
        return from.weekday() > 0 || from.unit() == Unit.DAYS && Math.abs(from.steps()) == 1 && !from.whole();
    }

    private static String doubt(LocalDate spoken) {
        return "The date is not written; it is counted from " + WhenLabel.medium(Day.of(spoken)) + ".";
    }
}
