package org.chancery.agenda.listing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.listing.Arrangement.Grouping;
import org.chancery.time.Day;
import org.chancery.time.Imprecise;
import org.chancery.time.When;
import org.chancery.time.WhenOrder;
import org.chancery.time.text.WhenLabel;

/// Under what a line of a list stands.
///
/// A month holds what is known to lie in it, to the day or not: "May 2025" stands under May. What is spread over several months stands behind the
/// last of them, under words that say no more than is known: "By the end of 2024".
///
/// @param rank comes first
/// @param day comes before the title
record Heading(int rank, LocalDate day, String title) implements Comparable<Heading> {

    private static final Comparator<Heading> ORDER = Comparator.comparingInt(Heading::rank)
            .thenComparing(Heading::day)
            .thenComparing(Heading::title, Numbered.ORDER);
    private static final int NAMELESS = 1;

    static Heading of(Grouping grouping, Listed line, LocalDate today) {
        return switch (grouping) {
            case WHEN -> when(line, today);
            case OWNER -> named(line.entry().owner(), "Nobody named");
            case BODY -> named(line.body(), "No body");
            case RESOLUTION -> named(line.resolution(), "No resolution");
            case NONE -> named("", "");
        };
    }

    private static Heading named(String name, String none) {
        return name.isBlank()
                ? new Heading(NAMELESS, LocalDate.MIN, none)
                : new Heading(0, LocalDate.MIN, name.strip());
    }

    private static Heading when(Listed line, LocalDate today) {
        When when = line.entry().when();
        if (line.standing().isOverdue())
            return new Heading(0, LocalDate.MIN, "Overdue");
        if (when.latest().isEmpty())
            return line.entry().kind() == Deliverable.Kind.DEADLINE
                    ? new Heading(3, LocalDate.MIN, "Undated")
                    : new Heading(4, LocalDate.MIN, "Promised or asked, no date");
        LocalDate last = when.latest().get();
        if (last.isBefore(today.withDayOfMonth(1)))
            return new Heading(1, LocalDate.MIN, "Earlier");
        return isSpread(when) ? byTheEnd(last) : inMonth(WhenOrder.day(when), today);
    }

    private static boolean isSpread(When when) {
        return !when.precision().isExact()
                && !when.earliest().map(YearMonth::from).equals(when.latest().map(YearMonth::from));
    }

    private static Heading inMonth(LocalDate day, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        YearMonth month = YearMonth.from(day);
        if (!month.isAfter(now))
            return new Heading(2, now.atDay(1), "Due this month");
        return new Heading(2, month.atDay(1),
                WhenLabel.medium(Imprecise.month(month.getYear(), month.getMonthValue())));
    }

    private static Heading byTheEnd(LocalDate last) {
        boolean month = last.equals(YearMonth.from(last).atEndOfMonth());
        String end = month && last.getMonthValue() == 12
                ? String.valueOf(last.getYear())
                : WhenLabel.medium(Imprecise.month(last.getYear(), last.getMonthValue()));
        return new Heading(2, last, month ? "By the end of " + end : "By " + WhenLabel.medium(Day.of(last)));
    }

    @Override
    public int compareTo(Heading other) {
        return ORDER.compare(this, other);
    }
}
