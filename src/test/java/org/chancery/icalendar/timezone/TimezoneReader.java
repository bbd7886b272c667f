package org.chancery.icalendar.timezone;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.icalendar.ContentLines;
import org.chancery.icalendar.ContentLines.Component;

/// Takes a VTIMEZONE at its word, as a calendar does that knows no other zones.
final class TimezoneReader {

    private record Onset(Instant at, ZoneOffset after) {}

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private final List<Component> observances;

    TimezoneReader(String component) {
        observances = ContentLines.read(component.getBytes(StandardCharsets.UTF_8)).parts();
    }

    ZoneOffset offset(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return observances.stream()
                .flatMap(o -> onsets(o, year))
                .filter(o -> !o.at().isAfter(instant))
                .max(Comparator.comparing(Onset::at))
                .orElseThrow()
                .after();
    }

    private static Stream<Onset> onsets(Component observance, int year) {
        ZoneOffset before = ZoneOffset.of(observance.text("TZOFFSETFROM"));
        ZoneOffset after = ZoneOffset.of(observance.text("TZOFFSETTO"));
        LocalDateTime first = LocalDateTime.parse(observance.text("DTSTART"), TIME);
        String rule = observance.text("RRULE");
        if (rule.isEmpty())
            return Stream.of(new Onset(first.toInstant(before), after));
        Map<String, String> parts = Arrays.stream(rule.split(";"))
                .map(p -> p.split("="))
                .collect(Collectors.toMap(p -> p[0], p -> p[1]));
        // the offset of the zone never exceeds a day, so the neighbouring years are enough
        return IntStream.rangeClosed(year - 1, year + 1)
                .mapToObj(y -> day(YearMonth.of(y, Integer.parseInt(parts.get("BYMONTH"))), parts))
                .map(day -> new Onset(day.atTime(first.toLocalTime()).toInstant(before), after));
    }

    private static LocalDate day(YearMonth month, Map<String, String> parts) {
        List<LocalDate> days = IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .filter(d -> inDays(d, parts.get("BYMONTHDAY")))
                .filter(d -> !parts.containsKey("BYDAY") || weekday(parts.get("BYDAY")) == d.getDayOfWeek())
                .toList();
        String ordinal = parts.getOrDefault("BYDAY", "").replaceAll("[A-Z]", "");
        if (ordinal.isEmpty()) {
            if (days.size() != 1)
                throw new IllegalArgumentException(parts + " names " + days);
            return days.getFirst();
        }
        int n = Integer.parseInt(ordinal);
        return n > 0 ? days.get(n - 1) : days.get(days.size() + n);
    }

    private static boolean inDays(LocalDate day, String list) {
        return list == null || List.of(list.split(",")).contains(String.valueOf(day.getDayOfMonth()));
    }

    private static DayOfWeek weekday(String byDay) {
        return DayOfWeek.of(1 + WEEK.indexOf(byDay.substring(byDay.length() - 2)));
    }
}
