package org.chancery.time.working;

import java.time.MonthDay;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The public holidays of one year, or those that fall on the same day in every year.
///
/// @param year empty for every year
/// @param source where the list is from, in words
/// @param checked whether an officer has compared it with the official list
public record HolidayYear(Optional<Integer> year, String source, boolean checked, SortedMap<MonthDay, String> days) {

    public HolidayYear {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }
}
