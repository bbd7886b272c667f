package org.chancery.extraction.mentions;

import org.chancery.extraction.mentions.filing.Leaf;
import org.chancery.extraction.mentions.filing.Clause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.extraction.dates.grammar.Expression;
import org.chancery.extraction.dates.grammar.Expression.Dates;
import org.chancery.extraction.dates.YearGiver;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.time.Precision;
import org.chancery.time.When;

/// Follows the years through a document, so that "27 June" under "Calendar for 2007" is in 2007 and the January after December in 2008.
final class YearContext {

    private static final int HALF_A_YEAR = 182;
    private static final int LATE = 60;
    /// Papers that ask for something speak of so many years; a tale of earlier ones is a history.
    private static final int LONG_AGO = 5;
    /// How far back the lines of a calendar may jump before a new year is meant.
    private static final int DISORDER = 100;

    private final LocalDate asOf;
    private Optional<LocalDate> heading = Optional.empty();
    /// The year that the heading writes out; lines may run over into the next.
    private int headed;
    private Optional<LocalDate> written = Optional.empty();
    /// The last inferred day of the paragraph, which a date in brackets behind it goes with.
    private Optional<LocalDate> bracketed = Optional.empty();

    /// The last day of a tale of long ago, and whether this paragraph tells it.
    private Optional<LocalDate> told = Optional.empty();
    private boolean toldHere;

    private List<Optional<LocalDate>> fullDays = List.of();

    YearContext(LocalDate asOf) {
        this.asOf = asOf;
    }

    /// A short line that names a year as its calendar's governs the lines below it.
    void enter(Leaf leaf) {
        written = Optional.empty();
        bracketed = Optional.empty();
        toldHere = false;
        fullDays = fullDays(leaf);
        headedByYear(leaf).ifPresent(this::head);
        if (leaf.isShort() && (leaf.has(Role.CALENDAR) || leaf.isHeading())) {
            leaf.expressions().stream().flatMap(e -> e.dates().stream()).map(d -> d.pieces().getFirst().from())
                    .filter(f -> f.unit() == Precision.YEAR || f.unit() == Precision.MONTH && !f.lacksYear())
                    .findFirst()
                    .ifPresent(f -> head(f.year()));
        }
    }

    private void head(int year) {
        heading = Optional.of(LocalDate.of(year, 1, 1));
        headed = year;
    }

    /// "2025" on a line of its own, or right before the first date of a calendar: "2025 18-19 January: Nairobi".
    private static Optional<Integer> headedByYear(Leaf leaf) {
        List<Expression> all = leaf.expressions();
        for (int i = 0; i < all.size(); i++) {
            Optional<Integer> year = year(all.get(i));
            boolean whole = leaf.tokens().size() == all.get(i).end() - all.get(i).first();
            boolean leads = i + 1 < all.size() && all.get(i + 1).first() == all.get(i).end()
                    && all.get(i + 1).dates().isPresent();
            if (year.isPresent() && (whole || leads))
                return year;
        }
        return Optional.empty();
    }

    private static Optional<Integer> year(Expression expression) {
        return expression.dates().map(d -> d.pieces().getFirst())
                .filter(p -> p.to().isEmpty() && p.from().unit() == Precision.YEAR).map(p -> p.from().year());
    }

    /// The year that stands right before a date: "2025 18-19 January".
    private static Optional<Integer> yearRightBefore(Leaf leaf, Expression date) {
        return leaf.before(date).filter(e -> e.end() == date.first()).flatMap(YearContext::year);
    }

    YearGiver giver(Leaf leaf, Clause clause) {
        Optional<Integer> before = yearRightBefore(leaf, clause.date());
        if (before.isPresent())
            return YearGiver.after(LocalDate.of(before.get(), 1, 1), 0, "from the year before it")
                    .written(before.get());
        Optional<LocalDate> behind = behind(leaf, clause.date());
        if (behind.isPresent() && written.isEmpty())
            return YearGiver.after(behind.get(), HALF_A_YEAR, "like the date behind it");
        if (written.isPresent())
            return YearGiver.after(written.get(), HALF_A_YEAR, "like the date before it");
        if (heading.isPresent() && leaf.isLine() && !clause.has(Role.WILL) && !clause.has(Role.ASKED))
            return YearGiver.after(heading.get(), 0, "from the heading above it").written(headed);
        if (bracketed.isPresent() && leaf.tokens().is(clause.date().first() - 1, Kind.OPEN))
            return YearGiver.after(bracketed.get(), HALF_A_YEAR, "like the date before it");
        Optional<LocalDate> tale = told.filter(day -> tellsOn(leaf, clause, day));
        if (tale.isPresent())
            return YearGiver.after(tale.get(), DISORDER, "like the date before it");
        if (clause.tells() || clause.datesPaper())
            return YearGiver.before(asOf, "as the latest before the day of reading");
        return YearGiver.after(asOf, LATE, "as the next from the day of reading");
    }

    /// Whether a sentence carries a tale on: it tells, or it stands in running text behind a day of other years and asks for nothing.
    private boolean tellsOn(Leaf leaf, Clause clause, LocalDate day) {
        if (clause.looksAhead() || clause.has(Role.DEADLINE) || clause.has(Role.DUE))
            return false;
        return clause.tells() || toldHere || !leaf.isLine() && day.getYear() < asOf.getYear() - LONG_AGO;
    }

    /// The next full day that the paragraph writes out behind a date, if it is of these years.
    private Optional<LocalDate> behind(Leaf leaf, Expression expression) {
        return fullDays.get(leaf.indexOf(expression) + 1);
    }

    /// For each expression the next full day from it on, and none behind the last: found once, from the end.
    private List<Optional<LocalDate>> fullDays(Leaf leaf) {
        List<Optional<LocalDate>> fromEnd = new ArrayList<>();
        fromEnd.add(Optional.empty());
        for (Expression expression : leaf.expressions().reversed()) {
            Optional<LocalDate> own = expression.dates().flatMap(d -> d.pieces().getFirst().from().fullDay())
                    .filter(day -> Math.abs(day.getYear() - asOf.getYear()) <= 1);
            fromEnd.add(own.or(fromEnd::getLast));
        }
        return fromEnd.reversed();
    }

    /// A day of other years opens a tale of them, its days carry it on, and one of these years ends it.
    private void noteTold(Expression expression, Clause clause, When when) {
        boolean named = when.precision().isExact() || when.precision() == Precision.MONTH && clause.tells();
        if (expression.dates().isEmpty() || !named || when.earliest().isEmpty())
            return;
        LocalDate day = when.earliest().get();
        toldHere = day.getYear() < asOf.getYear() - 1;
        told = Optional.of(day).filter(d -> toldHere);
    }

    /// Notes a date for those that follow it.
    void note(Expression expression, Clause clause, When when) {
        boolean explicit = expression.dates().map(Dates::pieces).filter(p -> !p.getFirst().from().lacksYear())
                .isPresent();
        Optional<LocalDate> day = when.earliest();
        noteTold(expression, clause, when);
        if (explicit && day.isPresent() && Math.abs(day.get().getYear() - asOf.getYear()) <= 1
                && expression.dates().orElseThrow().pieces().getFirst().from().unit() != Precision.YEAR)
            written = day;
        if (!explicit && expression.dates().isPresent())
            bracketed = day;
        if (!explicit && expression.dates().isPresent() && heading.isPresent() && day.isPresent())
            heading = day.map(d -> d.minusDays(DISORDER)).filter(d -> d.isAfter(heading.get())).or(() -> heading);
    }
}
