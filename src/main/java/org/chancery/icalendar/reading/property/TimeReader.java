package org.chancery.icalendar.reading.property;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.icalendar.reading.component.CalendarTime;
import org.chancery.icalendar.reading.lines.ContentLine;
import org.chancery.icalendar.reading.lines.Malformed;
import org.chancery.icalendar.reading.timezone.Zones;
import org.chancery.icalendar.reading.value.DateText;

/// A date or a clock time, for every property that has one.
final class TimeReader {

    private TimeReader() {}

    /// @param called how a person calls the property: "start"
    /// @param remarks takes what a person should know of how it was read
    /// @throws Malformed if it is no date
    static CalendarTime read(ContentLine line, String called, Zones zones, List<String> remarks) {
        return read(line, line.value(), called, zones, remarks);
    }

    /// @param value one of several on the line
    static CalendarTime read(ContentLine line, String value, String called, Zones zones, List<String> remarks) {
        if (DateText.isDay(value) || line.says("VALUE", "DATE") && isMidnight(value))
            return DateText.day(value).<CalendarTime>map(CalendarTime.OnDay::new)
                    .orElseThrow(() -> noDate(value, called));
        LocalDateTime local = DateText.local(value).orElseThrow(() -> noDate(value, called));
        if (DateText.isUtc(value.strip()))
            return new CalendarTime.AtClock(local, Optional.of(ZoneOffset.UTC));
        return new CalendarTime.AtClock(local, zone(line, local, zones, remarks));
    }

    /// What calls itself a whole day and has a clock time all the same means the time.
    private static boolean isMidnight(String value) {
        return DateText.local(value).filter(local -> !local.toLocalTime().equals(LocalTime.MIDNIGHT)).isEmpty();
    }

    private static Optional<ZoneId> zone(ContentLine line, LocalDateTime local, Zones zones, List<String> remarks) {
        Optional<String> name = line.parameters().isEmpty() ? Optional.empty() : line.parameter("TZID");
        if (name.isEmpty() || name.get().isBlank())
            return Optional.empty();
        Optional<ZoneId> zone = zones.zone(name.get(), local);
        String unknown = "Nobody knows the time zone " + Malformed.quoted(name.get())
                + ": its clock times are taken as those where you are.";
        if (zone.isEmpty() && !remarks.contains(unknown))
            remarks.add(unknown);
        return zone;
    }

    private static Malformed noDate(String value, String called) {
        return new Malformed("has the " + called + " " + Malformed.quoted(value) + ", which is no date");
    }
}
