package org.chancery.ui.calendar.layout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Entry;
import org.chancery.time.When;
import org.chancery.time.WhenOrder;

/// What can fall between two days and is not known to the day: it stands on no day, and is listed beside them, what is known best first.
public final class NoDayYet {

    private NoDayYet() {}

    public static List<Entry> between(LocalDate first, LocalDate last, List<Entry> entries, ZoneId station) {
        return entries.stream()
                .filter(entry -> Occasion.of(entry, station).isEmpty() && canFall(entry.when(), first, last))
                .sorted(Comparator.comparingLong((Entry entry) -> width(entry.when()))
                        .thenComparing(Entry::when, WhenOrder.BY_DAY)
                        .thenComparing(Entry::title))
                .toList();
    }

    /// With an open end it would be everywhere from then on: it is shown where the end is that it has.
    private static boolean canFall(When when, LocalDate first, LocalDate last) {
        Optional<LocalDate> from = when.earliest().or(when::latest);
        Optional<LocalDate> to = when.latest().or(when::earliest);
        return from.isPresent() && to.isPresent() && !from.get().isAfter(last) && !to.get().isBefore(first);
    }

    private static long width(When when) {
        return when.earliest().isEmpty() || when.latest().isEmpty()
                ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(when.earliest().get(), when.latest().get());
    }
}
