package org.chancery.icalendar.reading.entry;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.chancery.icalendar.reading.component.CalendarTime;
import org.chancery.icalendar.reading.component.CalendarTime.AtClock;
import org.chancery.icalendar.reading.component.CalendarTime.OnDay;
import org.chancery.icalendar.reading.component.Component;

/// Which one of those that repeat, in one form whatever zone the file writes it in: `20241106`, `20241106T070000Z`.
final class InstanceText {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private InstanceText() {}

    /// Empty for what stands by itself.
    static String of(Component component) {
        return component.identity().instance().map(InstanceText::text).orElse("");
    }

    private static String text(CalendarTime time) {
        return switch (time) {
            case OnDay on -> DateTimeFormatter.BASIC_ISO_DATE.format(on.day());
            case AtClock(var local, Optional<ZoneId> zone) -> zone
                    .map(z -> CLOCK.format(local.atZone(z).withZoneSameInstant(ZoneOffset.UTC)) + "Z")
                    .orElseGet(() -> CLOCK.format(local));
        };
    }
}
