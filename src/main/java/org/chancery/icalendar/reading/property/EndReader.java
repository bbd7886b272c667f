package org.chancery.icalendar.reading.property;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chancery.icalendar.reading.component.CalendarTime;
import org.chancery.icalendar.reading.component.CalendarTime.AtClock;
import org.chancery.icalendar.reading.component.CalendarTime.OnDay;
import org.chancery.icalendar.reading.lines.Block;
import org.chancery.icalendar.reading.lines.ContentLine;
import org.chancery.icalendar.reading.lines.Malformed;
import org.chancery.icalendar.reading.timezone.Zones;
import org.chancery.icalendar.reading.value.DurationText;

/// DTEND or DUE, else DTSTART with DURATION. A whole day without either ends with the day; a clock time without either has no end.
///
/// iCal4j ends a clock time without an end a day later, so the end is worked out here.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.6.1">RFC 5545, 3.6.1</a>
public final class EndReader {

    private EndReader() {}

    /// @param property DTEND or DUE
    public static Optional<CalendarTime> read(Block block, String property, Optional<CalendarTime> start, Zones zones,
            List<String> remarks) {
        Optional<ContentLine> written = block.first(property).filter(line -> !line.value().isBlank());
        if (written.isPresent())
            return written.map(line -> TimeReader.read(line, "end", zones, remarks))
                    .filter(end -> start.filter(s -> ends(s, end, remarks)).isPresent() || start.isEmpty())
                    .or(() -> property.equals("DTEND") ? start.flatMap(EndReader::ofItself) : Optional.empty());
        Optional<ContentLine> length = block.first("DURATION");
        if (length.isPresent() && start.isPresent())
            return Optional.of(after(start.get(), length(length.get())));
        return property.equals("DTEND") ? start.flatMap(EndReader::ofItself) : Optional.empty();
    }

    /// A day whose end is itself was meant to end with it; an end that is earlier is none.
    private static boolean ends(CalendarTime start, CalendarTime end, List<String> remarks) {
        boolean before = sameClock(start, end) && end.local().isBefore(start.local());
        if (before)
            remarks.add("It ends before it begins; the end is left out.");
        return !before && !(start instanceof OnDay && end.equals(start));
    }

    private static boolean sameClock(CalendarTime start, CalendarTime end) {
        return zone(start).equals(zone(end));
    }

    private static Optional<ZoneId> zone(CalendarTime time) {
        return time instanceof AtClock at ? at.zone() : Optional.empty();
    }

    private static Optional<CalendarTime> ofItself(CalendarTime start) {
        return start instanceof OnDay on ? Optional.of(new OnDay(on.day().plusDays(1))) : Optional.empty();
    }

    private static Duration length(ContentLine line) {
        return DurationText.read(line.value())
                .orElseThrow(() -> new Malformed("has the length " + Malformed.quoted(line.value())
                        + ", which is none, or longer than a century"));
    }

    /// Days are days by the calendar; what is shorter is counted by the clock on the wall of nobody: from instant to instant.
    private static CalendarTime after(CalendarTime start, Duration length) {
        return switch (start) {
            case OnDay on -> new OnDay(on.day().plusDays(Math.max(1, length.toDays())));
            case AtClock(var local, var zone) when zone.isPresent() && length.toHours() < 24 -> new AtClock(
                    local.atZone(zone.get()).plus(length).toLocalDateTime(), zone);
            case AtClock(var local, var zone) -> new AtClock(local.plus(length), zone);
        };
    }
}
