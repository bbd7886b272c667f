package org.chancery.icalendar.property;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.DtEnd;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Placement;

/// DTEND: the day after the last, as the end of whole days is exclusive; else the clock time at which it ends.
public final class DtEndBuilder {

    private DtEndBuilder() {}

    public static Optional<Property> build(Event event) {
        return Optional.of(switch (event.placement()) {
            case Placement.AllDay a -> new DtEnd<>(a.last().plusDays(1));
            case Placement.LastDay l -> new DtEnd<>(l.last().plusDays(1));
            case Placement.Timed t -> at(t.end());
        });
    }

    private static Property at(ZonedDateTime time) {
        return time.getZone() instanceof ZoneOffset ? new DtEnd<>(time.toInstant()) : new DtEnd<>(time);
    }
}
