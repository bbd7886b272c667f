package org.chancery.icalendar.reading;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.chancery.icalendar.file.CalendarFile;
import org.chancery.icalendar.reading.CalendarAnswer.Head;
import org.chancery.icalendar.reading.lines.ContentLine;
import org.chancery.icalendar.reading.timezone.Zones;
import org.chancery.icalendar.reading.value.Words;

/// What stands above the events of a calendar; where a file holds several, the first that says something counts.
final class HeadReader {

    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2024, 1, 1, 0, 0);

    private final Zones zones;
    private String name = "";
    private Optional<ZoneId> zone = Optional.empty();
    private boolean own;
    private Method method = Method.TAKE;

    HeadReader(Zones zones) {
        this.zones = zones;
    }

    /// Another calendar begins, which has a method of its own.
    void begin() {
        method = Method.TAKE;
    }

    void read(ContentLine line) {
        switch (line.name()) {
            case "METHOD" -> method = Method.of(line.value());
            case "PRODID" -> own |= line.value().equals(CalendarFile.PRODUCT);
            case "X-WR-CALNAME" -> name = name.isEmpty() ? Words.read(line.value()).strip() : name;
            case "X-WR-TIMEZONE" -> zone = zone.or(() -> zones.zone(line.value().strip(), ANY_TIME));
            default -> {
            }
        }
    }

    Method method() {
        return method;
    }

    Head head() {
        return new Head(name, zone, own);
    }
}
