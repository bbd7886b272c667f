package org.chancery.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.extraction.dates.TypedDate;
import org.chancery.time.When;

/// Where in the calendar a person wants to go: any date that can be typed elsewhere, and the words of leafing: "next month", "week 50", "today".
final class GoTo {

    private static final Map<String, UnaryOperator<LocalDate>> STEPS = Map.of("tomorrow", day -> day.plusDays(1),
            "yesterday", day -> day.minusDays(1), "next week", day -> day.plusWeeks(1), "last week",
            day -> day.minusWeeks(1), "this week", day -> day, "next month", day -> day.plusMonths(1).withDayOfMonth(1),
            "last month", day -> day.minusMonths(1).withDayOfMonth(1), "this month", day -> day, "next year",
            day -> day.plusYears(1).withDayOfYear(1), "last year", day -> day.minusYears(1).withDayOfYear(1));
    private static final Pattern WEEK = Pattern.compile("(?:week|wk|w) ?(\\d{1,2})(?: (?:of )?(\\d{4}))?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private GoTo() {}

    /// The day to go to; of a month or a run of days its first. Empty if the words name no day.
    ///
    /// @param shown the day from which "next month" counts: the one the page is on
    /// @param today the day from which "tomorrow" counts, and after which a date without a year is the next one
    static Optional<LocalDate> read(String typed, LocalDate shown, LocalDate today, ZoneId station) {
        String text = typed.strip().toLowerCase(Locale.ENGLISH).replaceAll("\\s+", " ");
        if (text.equals("today") || text.equals("now"))
            return Optional.of(today);
        if (STEPS.containsKey(text)) {
            boolean ofToday = text.equals("tomorrow") || text.equals("yesterday") || text.startsWith("this");
            return Optional.of(STEPS.get(text).apply(ofToday ? today : shown));
        }
        Matcher week = WEEK.matcher(text);
        if (week.matches())
            return week(Integer.parseInt(week.group(1)), Optional.ofNullable(week.group(2)), shown);
        if (YEAR.matcher(text).matches())
            return Optional.of(LocalDate.of(Integer.parseInt(text), 1, 1));
        return TypedDate.read(typed, today, station).flatMap(GoTo::day);
    }

    private static Optional<LocalDate> day(When when) {
        return when.earliest().or(when::latest);
    }

    /// The Monday of a week by its number; a year has 52 or 53.
    private static Optional<LocalDate> week(int number, Optional<String> year, LocalDate shown) {
        int in = year.map(Integer::parseInt).orElse(shown.get(IsoFields.WEEK_BASED_YEAR));
        LocalDate fourth = LocalDate.of(in, 1, 4);
        long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(fourth).getMaximum();
        if (number < 1 || number > weeks)
            return Optional.empty();
        return Optional.of(fourth.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number).with(DayOfWeek.MONDAY));
    }
}
