package org.chancery.icalendar.reading.property;

import java.util.List;
import java.util.Optional;
import org.chancery.icalendar.reading.component.CalendarTime;
import org.chancery.icalendar.reading.lines.Block;
import org.chancery.icalendar.reading.timezone.Zones;

/// DTSTART: a whole day, or a clock time.
public final class StartReader {

    private StartReader() {}

    public static Optional<CalendarTime> read(Block block, Zones zones, List<String> remarks) {
        return block.first("DTSTART").map(line -> TimeReader.read(line, "start", zones, remarks));
    }
}
