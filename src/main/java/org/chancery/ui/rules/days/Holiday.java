package org.chancery.ui.rules.days;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.time.working.HolidayList;
import org.chancery.time.working.HolidayYear;

/// A holiday of one year.
///
/// @param everyYear whether it falls on the same day in every year
record Holiday(LocalDate day, String name, boolean everyYear) {

    static List<Holiday> of(HolidayList list, int year) {
        return list.years().stream()
                .filter(each -> each.year().isEmpty() || each.year().get() == year)
                .flatMap(each -> each.days().entrySet().stream().flatMap(day -> of(day, each, year)))
                .sorted(Comparator.comparing(Holiday::day))
                .toList();
    }

    private static Stream<Holiday> of(Map.Entry<MonthDay, String> day, HolidayYear list, int year) {
        return day.getKey().isValidYear(year)
                ? Stream.of(new Holiday(day.getKey().atYear(year), day.getValue(), list.year().isEmpty()))
                : Stream.empty();
    }
}
