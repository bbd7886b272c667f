package org.chancery.extraction.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.chancery.extraction.dates.grammar.Expression.FromToday;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Offset.Unit;
import org.chancery.time.When;

/// The days that "tomorrow", "in two weeks", "this Friday" and "next month" are, counted from a day.
public final class FromTodayDays {

    private FromTodayDays() {}

    static When when(FromToday from, LocalDate today) {
        if (from.weekday() > 0) {
            DayOfWeek weekday = DayOfWeek.of(from.weekday());
            return Day.of(today.with(
                    from.steps() < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.nextOrSame(weekday)));
        }
        LocalDate there = plus(today, from.unit(), from.steps());
        if (!from.whole())
            return Day.of(there);
        return switch (from.unit()) {
            case MONTHS -> Imprecise.month(there.getYear(), there.getMonthValue());
            case YEARS -> Imprecise.year(there.getYear());
            default -> {
                LocalDate monday = there.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield Days.of(monday, monday.plusDays(6));
            }
        };
    }

    /// Working days are Monday to Friday; holidays differ by duty station and are not counted here.
    public static LocalDate plus(LocalDate day, Unit unit, int amount) {
        return switch (unit) {
            case HOURS -> day.plusDays(amount / 24);
            case DAYS -> day.plusDays(amount);
            case WORKING_DAYS -> plusWorkingDays(day, amount);
            case WEEKS -> day.plusWeeks(amount);
            case MONTHS -> day.plusMonths(amount);
            case YEARS -> day.plusYears(amount);
        };
    }

    private static LocalDate plusWorkingDays(LocalDate day, int amount) {
        LocalDate there = day;
        for (int left = Math.abs(amount); left > 0;) {
            there = there.plusDays(Integer.signum(amount));
            if (there.getDayOfWeek().getValue() < 6)
                left--;
        }
        return there;
    }
}
