package org.chancery.time.working;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The weekend and the public holidays of a place, as somebody entered them.
///
/// @param place what people call it: "UN Nairobi"
/// @param years at most one list for each year, and one for every year
public record HolidayList(String place, ZoneId zone, Set<DayOfWeek> weekend, List<HolidayYear> years) {

    public HolidayList {
        weekend = Set.copyOf(weekend);
        years = List.copyOf(years);
        if (place.isBlank())
            throw new IllegalArgumentException("a list of holidays has a place");
        if (weekend.size() == DayOfWeek.values().length)
            throw new IllegalArgumentException("a week has at least one working day");
        if (years.stream().map(HolidayYear::year).distinct().count() < years.size())
            throw new IllegalArgumentException("a year has one list of holidays");
    }

    /// What holiday a day is, if any.
    public Optional<String> holiday(LocalDate day) {
        MonthDay inYear = MonthDay.from(day);
        return years.stream()
                .filter(list -> list.year().isEmpty() || list.year().get() == day.getYear())
                .flatMap(list -> Optional.ofNullable(list.days().get(inYear)).stream())
                .findFirst();
    }

    /// Whether the holidays of a year that move were entered.
    public boolean lists(int year) {
        return years.stream().anyMatch(list -> list.year().filter(y -> y == year).isPresent());
    }

    /// Whether all of it was compared with the official lists.
    public boolean checked() {
        return years.stream().allMatch(HolidayYear::checked);
    }
}
