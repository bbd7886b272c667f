package org.chancery.time.text;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.time.YearMonth;
import org.chancery.time.Imprecise;
import org.chancery.time.Part;
import org.chancery.time.Relative;
import org.chancery.time.When;

/// How far off a date is, in words that say no more than is known: "in 12 days", "tomorrow", "under way", "this month", "in about 5 months".
public final class DistanceLabel {

    private static final int NEAR = 31;
    /// From here on a person counts in years.
    private static final int MANY_MONTHS = 24;

    private DistanceLabel() {}

    /// @return empty for what has no day
    public static String of(When when, LocalDate today) {
        LocalDate first = when.earliest().orElse(LocalDate.MIN);
        LocalDate last = when.latest().orElse(LocalDate.MAX);
        if (when.earliest().isEmpty() && when.latest().isEmpty())
            return "";
        if (last.isBefore(today))
            return days(DAYS.between(last, today)) + " ago";
        return when.precision().isExact() || first.equals(last)
                ? exact(first, last, today)
                : vague(when, first, last, today);
    }

    /// How far off something is that is owed: "in 12 days", "due this month" as long as the month lasts, "3 days overdue" once its last day has
    /// passed.
    public static String due(When when, LocalDate today) {
        if (when.isOverdueOn(today))
            return overdue(when, today);
        String distance = of(when, today);
        return distance.startsWith("this ") ? "due " + distance : distance;
    }

    /// How late something is that was due: "3 days overdue".
    public static String overdue(When when, LocalDate today) {
        return when.latest().map(last -> days(DAYS.between(last, today)) + " overdue").orElse("");
    }

    private static String exact(LocalDate first, LocalDate last, LocalDate today) {
        if (first.isBefore(today))
            return last.equals(today) ? "until today" : "under way";
        return switch ((int) DAYS.between(today, first)) {
            case 0 -> "today";
            case 1 -> "tomorrow";
            default -> "in " + days(DAYS.between(today, first));
        };
    }

    private static String vague(When when, LocalDate first, LocalDate last, LocalDate today) {
        if (first.isAfter(today))
            return notYet(first, today);
        if (when instanceof Imprecise imprecise && imprecise.part() == Part.WHOLE)
            return running(imprecise);
        if (last.equals(LocalDate.MAX))
            return when instanceof Relative ? "open" : "under way";
        return last.equals(today) ? "today at the latest" : "within " + days(DAYS.between(today, last));
    }

    private static String running(Imprecise imprecise) {
        return switch (imprecise.precision()) {
            case MONTH -> "this month";
            case QUARTER -> "this quarter";
            case SEASON -> "this season";
            case HALF -> "this half-year";
            default -> "this year";
        };
    }

    private static String notYet(LocalDate first, LocalDate today) {
        long months = MONTHS.between(YearMonth.from(today), YearMonth.from(first));
        if (DAYS.between(today, first) <= NEAR)
            return "in " + days(DAYS.between(today, first)) + " or later";
        if (months >= MANY_MONTHS)
            return "in about " + (months + 6) / 12 + " years";
        return months == 1 ? "next month" : "in about " + months + " months";
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
