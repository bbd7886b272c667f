package org.chancery.icalendar.reading.timezone;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.chancery.icalendar.reading.value.DateText;
import org.chancery.icalendar.reading.value.RuleParts;

/// The day of each year on which a file's own zone changes its clocks: the last Sunday of March, the first Sunday from 8 March on, 1 April.
///
/// @param weekday empty for the day of the month itself
/// @param week 1 to 5 from the beginning of the month, negative from its end, 0 for the weekday on or after `monthDay`
/// @param until the last year
record Yearly(int month, Optional<DayOfWeek> weekday, int week, int monthDay, int until) {

    private static final int FOR_GOOD = 9999;

    /// Empty for no rule, and for one of another form than makers use.
    static Optional<Yearly> read(String rule, LocalDateTime first) {
        Map<String, String> parts = RuleParts.of(rule);
        if (!"YEARLY".equals(parts.get("FREQ")))
            return Optional.empty();
        try {
            int month = Integer.parseInt(parts.getOrDefault("BYMONTH", "" + first.getMonthValue()));
            YearMonth.of(first.getYear(), month);
            String day = parts.getOrDefault("BYDAY", "");
            Optional<DayOfWeek> weekday = weekday(day);
            String week = day.replaceAll("[A-Z]", "");
            return Optional.of(new Yearly(month, weekday, week.isEmpty() ? 0 : Integer.parseInt(week),
                    monthDay(parts.getOrDefault("BYMONTHDAY", ""), weekday.isPresent() ? 1 : first.getDayOfMonth()),
                    until(parts.getOrDefault("UNTIL", ""))));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<DayOfWeek> weekday(String day) {
        return Arrays.stream(DayOfWeek.values()).filter(d -> day.endsWith(d.name().substring(0, 2))).findFirst();
    }

    /// The first of the days that are listed.
    private static int monthDay(String listed, int otherwise) {
        return Arrays.stream(listed.split(",")).filter(day -> !day.isBlank()).mapToInt(Integer::parseInt).min()
                .orElse(otherwise);
    }

    private static int until(String value) {
        return DateText.day(value).map(LocalDate::getYear).orElse(FOR_GOOD);
    }

    LocalDate in(int year) {
        YearMonth of = YearMonth.of(year, month);
        LocalDate last = of.atEndOfMonth();
        if (weekday.isEmpty())
            return monthDay > 0 ? of.atDay(Math.min(monthDay, last.getDayOfMonth())) : last.plusDays(monthDay + 1L);
        int wanted = weekday.get().getValue();
        if (week < 0)
            return last.minusDays(Math.floorMod(last.getDayOfWeek().getValue() - wanted, 7)).minusWeeks(-week - 1L);
        LocalDate from = of.atDay(week > 0 ? 1 : Math.max(1, Math.min(monthDay, last.getDayOfMonth())));
        return from.plusDays(Math.floorMod(wanted - from.getDayOfWeek().getValue(), 7))
                .plusWeeks(Math.max(0, week - 1));
    }
}
