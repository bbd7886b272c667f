package org.chancery.time.working;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Working days counted from a day, and what was passed over on the way.
///
/// @param amount how many; negative for back in time
/// @param skipped holidays and closures that were not counted, in the order of counting; weekends are not listed
/// @param unlisted years in which it counted without a list of the holidays that move
public record DayCount(LocalDate from, int amount, LocalDate to, List<DayOff> skipped, Set<Integer> unlisted) {

    public DayCount {
        skipped = List.copyOf(skipped);
        unlisted = new TreeSet<>(unlisted);
    }
}
