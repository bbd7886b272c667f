package org.chancery.extraction.dates.written;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.chancery.time.Part;
import org.chancery.time.Precision;

/// A date as far as its own words give it; 0 stands for what they leave out.
///
/// @param unit DAY, MONTH, QUARTER, HALF, SEASON or YEAR
/// @param ordinal the month of a day or month, the number of a quarter, half or season
/// @param weekday Monday is 1
/// @param swappable whether day and month could be the other way round: 3/4/2025
/// @param rest the remainder of the year is meant
public record Fragment(Precision unit, int year, int ordinal, int day, int weekday, Part part, boolean swappable,
        boolean rest) {

    static Fragment day(int year, int month, int day) {
        return new Fragment(Precision.DAY, year, month, day, 0, Part.WHOLE, false, false);
    }

    static Fragment month(int year, int month) {
        return span(Precision.MONTH, year, month);
    }

    static Fragment year(int year) {
        return span(Precision.YEAR, year, 1);
    }

    static Fragment span(Precision unit, int year, int ordinal) {
        return new Fragment(unit, year, ordinal, 0, 0, Part.WHOLE, false, false);
    }

    public Fragment in(int otherYear) {
        return new Fragment(unit, otherYear, ordinal, day, weekday, part, swappable, rest);
    }

    Fragment inMonth(int month) {
        return new Fragment(unit, year, month, day, weekday, part, swappable, rest);
    }

    Fragment on(int otherWeekday) {
        return new Fragment(unit, year, ordinal, day, otherWeekday, part, swappable, rest);
    }

    Fragment at(Part otherPart) {
        return new Fragment(unit, year, ordinal, day, weekday, otherPart, swappable, rest);
    }

    Fragment asSwappable() {
        return new Fragment(unit, year, ordinal, day, weekday, part, true, rest);
    }

    Fragment asRest() {
        return new Fragment(unit, year, ordinal, day, weekday, part, swappable, true);
    }

    boolean isBareDay() {
        return unit == Precision.DAY && ordinal == 0;
    }

    /// Whether its words name no year.
    public boolean lacksYear() {
        return year == 0;
    }

    /// The day, if the words give all of it and it exists.
    public Optional<LocalDate> fullDay() {
        if (unit != Precision.DAY || year == 0 || ordinal == 0 || day > YearMonth.of(year, ordinal).lengthOfMonth())
            return Optional.empty();
        return Optional.of(LocalDate.of(year, ordinal, day));
    }

    /// The month in which it begins, for putting dates of unknown year in order.
    public int month() {
        return switch (unit) {
            case QUARTER -> 3 * ordinal - 2;
            case SEASON -> 3 * ordinal % 12;
            case HALF -> 6 * ordinal - 5;
            case YEAR -> 1;
            default -> ordinal;
        };
    }
}
