package org.chancery.icalendar.property;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.DtStart;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Placement;

/// DTSTART: a date for whole days, else a clock time in its zone or in UTC.
public final class DtStartBuilder {

    private DtStartBuilder() {}

    public static Optional<Property> build(Event event) {
        return Optional.of(switch (event.placement()) {
            case Placement.AllDay a -> new DtStart<>(a.first());
            case Placement.LastDay l -> new DtStart<>(l.last());
            case Placement.Timed t -> at(t.start());
        });
    }

    private static Property at(ZonedDateTime time) {
        return time.getZone() instanceof ZoneOffset ? new DtStart<>(time.toInstant()) : new DtStart<>(time);
    }
}
