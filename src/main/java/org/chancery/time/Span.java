package org.chancery.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/// A named stretch of the calendar that people use when they do not know the day: a month, quarter, half, season or year.
///
/// @param unit MONTH, QUARTER, SEASON, HALF or YEAR
/// @param year the year it begins in
/// @param ordinal month 1 to 12, quarter 1 to 4, half 1 to 2, season 1 to 4 (spring, summer, autumn, winter of the
///     northern hemisphere, winter beginning in December), 1 for a year
public record Span(Precision unit, int year, int ordinal) {

    public Span {
        int count = switch (unit) {
            case MONTH -> 12;
            case QUARTER, SEASON -> 4;
            case HALF -> 2;
            case YEAR -> 1;
            case MINUTE, DAY, RANGE, OPEN, RELATIVE, RECURRING, NONE ->
                throw new IllegalArgumentException("not a span of the calendar: " + unit);
        };
        if (ordinal < 1 || ordinal > count) {
            throw new IllegalArgumentException("no " + unit + " number " + ordinal);
        }
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("no year " + year);
        }
    }

    public static Span month(int year, int month) {
        return new Span(Precision.MONTH, year, month);
    }

    public static Span quarter(int year, int quarter) {
        return new Span(Precision.QUARTER, year, quarter);
    }

    public static Span half(int year, int half) {
        return new Span(Precision.HALF, year, half);
    }

    public static Span season(int year, int season) {
        return new Span(Precision.SEASON, year, season);
    }

    public static Span year(int year) {
        return new Span(Precision.YEAR, year, 1);
    }

    public LocalDate first() {
        return firstMonth().atDay(1);
    }

    public LocalDate last() {
        return firstMonth().plusMonths(months() - 1).atEndOfMonth();
    }

    int months() {
        return switch (unit) {
            case MONTH -> 1;
            case QUARTER, SEASON -> 3;
            case HALF -> 6;
            default -> 12;
        };
    }

    private YearMonth firstMonth() {
        return switch (unit) {
            case MONTH -> YearMonth.of(year, ordinal);
            case SEASON -> YearMonth.of(year, 3 * ordinal);
            default -> YearMonth.of(year, 1 + (ordinal - 1) * months());
        };
    }

    /// ISO 8601-2 text: `2025-05`, `2025`, and the codes of that standard for seasons (21 to 24), quarters (33 to 36) and halves (40, 41).
    public String edtf() {
        return switch (unit) {
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
            case MONTH -> code(ordinal);
            case SEASON -> code(20 + ordinal);
            case QUARTER -> code(32 + ordinal);
            default -> code(39 + ordinal);
        };
    }

    private String code(int number) {
        return String.format(Locale.ROOT, "%04d-%02d", year, number);
    }

    /// Reads what [#edtf()] writes.
    ///
    /// @throws IllegalArgumentException if the text is no span of the calendar
    public static Span parse(String edtf) {
        if (!edtf.matches("\\d{4}(-\\d{2})?"))
            throw new IllegalArgumentException("no span of the calendar: " + edtf);
        int year = Integer.parseInt(edtf.substring(0, 4));
        if (edtf.length() == 4)
            return year(year);
        int code = Integer.parseInt(edtf.substring(5));
        if (code <= 12)
            return month(year, code);
        if (code <= 24)
            return season(year, code - 20);
        if (code <= 36)
            return quarter(year, code - 32);
        return half(year, code - 39);
    }
}
