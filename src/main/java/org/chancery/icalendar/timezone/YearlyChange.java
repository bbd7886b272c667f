package org.chancery.icalendar.timezone;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A change of the clock that comes every year, as a recurrence of local time: "the last Sunday of March at 02:00".
///
/// The recurrence is read off the changes of many years, so that a rule given in UTC, which can fall on another day by the local clock, comes
/// out right.
///
/// @param first the change of 1970, by the clock as it was before
/// @param rule an RRULE
record YearlyChange(boolean daylight, ZoneOffset before, ZoneOffset after, LocalDateTime first, String rule) {

    private static final int FROM = 1970;
    private static final int TO = 2099;

    /// Empty if the local change is in no one month or at no one hour, as no yearly recurrence says that.
    static Optional<YearlyChange> of(ZoneOffsetTransitionRule source) {
        List<LocalDateTime> local = IntStream.rangeClosed(FROM, TO)
                .mapToObj(source::createTransition)
                .map(ZoneOffsetTransition::getDateTimeBefore)
                .toList();
        if (!one(local, LocalDateTime::getMonth) || !one(local, LocalDateTime::toLocalTime))
            return Optional.empty();
        List<LocalDate> days = local.stream().map(LocalDateTime::toLocalDate).toList();
        return Optional.of(new YearlyChange(!source.getOffsetAfter().equals(source.getStandardOffset()),
                source.getOffsetBefore(), source.getOffsetAfter(), local.getFirst(),
                "FREQ=YEARLY;BYMONTH=" + days.getFirst().getMonthValue() + day(days)));
    }

    private static String day(List<LocalDate> days) {
        if (!one(days, LocalDate::getDayOfWeek))
            return monthDays(days);
        String weekday = code(days.getFirst().getDayOfWeek());
        if (days.stream().allMatch(d -> d.getDayOfMonth() + 7 > d.lengthOfMonth()))
            return ";BYDAY=-1" + weekday;
        if (one(days, YearlyChange::week))
            return ";BYDAY=" + week(days.getFirst()) + weekday;
        return monthDays(days) + ";BYDAY=" + weekday;
    }

    private static String monthDays(List<LocalDate> days) {
        return days.stream()
                .map(LocalDate::getDayOfMonth)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(",", ";BYMONTHDAY=", ""));
    }

    private static int week(LocalDate day) {
        return day.get(ChronoField.ALIGNED_WEEK_OF_MONTH);
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2).toUpperCase(Locale.ROOT);
    }

    private static <T> boolean one(List<T> all, Function<T, ?> of) {
        return all.stream().map(of).distinct().count() == 1;
    }
}
