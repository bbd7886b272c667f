package org.chancery.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.text.WhenLabel;

/// How much of the calendar is on a page, and how.
public enum Scope {
    /// The weeks of a month, whole.
    MONTH("Month", "M"),
    /// Seven days with their hours.
    WEEK("Week", "W"),
    /// A list by day, without an end.
    AGENDA("Agenda", "A");

    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private final String label;
    private final String key;

    Scope(String label, String key) {
        this.label = label;
        this.key = key;
    }

    public String label() {
        return label;
    }

    /// The key that chooses it.
    public String key() {
        return key;
    }

    /// The first day of the page that a day is on. Weeks begin on Monday.
    public LocalDate first(LocalDate day) {
        return switch (this) {
            case MONTH -> monday(day.withDayOfMonth(1));
            case WEEK -> monday(day);
            case AGENDA -> day;
        };
    }

    /// The last day of the page that a day is on; of an agenda, to begin with.
    public LocalDate last(LocalDate day) {
        return switch (this) {
            case MONTH -> monday(YearMonth.from(day).atEndOfMonth()).plusDays(6);
            case WEEK -> monday(day).plusDays(6);
            case AGENDA -> YearMonth.from(day).atEndOfMonth();
        };
    }

    /// "October 2024", "14–20 Oct 2024 · week 42", "From 16 Oct 2024".
    public String title(LocalDate day) {
        return switch (this) {
            case MONTH -> MONTH_AND_YEAR.format(day);
            case WEEK -> WhenLabel.medium(Days.of(first(day), last(day))) + " · week "
                    + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case AGENDA -> "From " + WhenLabel.brief(Day.of(day), 0);
        };
    }

    /// The same page, so many pages on or back. From one month to another the day of the month is kept where the other has it.
    public LocalDate turn(LocalDate day, int pages) {
        return this == WEEK ? day.plusWeeks(pages) : day.plusMonths(pages);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
