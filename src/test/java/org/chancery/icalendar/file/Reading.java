package org.chancery.icalendar.file;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.chancery.icalendar.ContentLines;

/// What a calendar understands of an event: days for whole days, instants for clock times, seconds from the start for alarms.
///
/// @param end exclusive
record Reading(String uid, String summary, String start, String end, boolean allDay, List<Long> alarms) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    static List<Reading> of(ContentLines.Component calendar) {
        return calendar.parts("VEVENT").stream().map(Reading::event).toList();
    }

    private static Reading event(ContentLines.Component event) {
        Map<String, ContentLines.Line> lines = event.properties();
        ContentLines.Line start = lines.get("DTSTART");
        return new Reading(event.text("UID"), event.text("SUMMARY"), date(start), date(lines.get("DTEND")),
                start.head().endsWith("VALUE=DATE"),
                event.parts("VALARM").stream().map(a -> seconds(a.text("TRIGGER"))).toList());
    }

    private static String date(ContentLines.Line line) {
        if (line.head().endsWith(";VALUE=DATE"))
            return LocalDate.parse(line.value(), DateTimeFormatter.BASIC_ISO_DATE).toString();
        if (line.value().endsWith("Z"))
            return LocalDateTime.parse(line.value().replace("Z", ""), TIME).toInstant(ZoneOffset.UTC).toString();
        String zone = line.head().split("TZID=")[1];
        return LocalDateTime.parse(line.value(), TIME).atZone(ZoneId.of(zone)).toInstant().toString();
    }

    private static long seconds(String trigger) {
        return Duration.parse(trigger).toSeconds();
    }

    static String at(LocalDate day, LocalTime time, ZoneId zone) {
        return instant(day.atTime(time).atZone(zone).toInstant());
    }

    static String instant(Instant instant) {
        return instant.toString();
    }
}
