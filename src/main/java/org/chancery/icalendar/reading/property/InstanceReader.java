package org.chancery.icalendar.reading.property;

import java.util.List;
import java.util.Optional;
import org.chancery.icalendar.reading.component.CalendarTime;
import org.chancery.icalendar.reading.lines.Block;
import org.chancery.icalendar.reading.timezone.Zones;

/// RECURRENCE-ID: which one of those that repeat, by the time at which it would have been.
public final class InstanceReader {

    private InstanceReader() {}

    public static Optional<CalendarTime> read(Block block, Zones zones, List<String> remarks) {
        return block.first("RECURRENCE-ID").map(line -> TimeReader.read(line, "recurrence", zones, remarks));
    }
}
