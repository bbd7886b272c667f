package org.chancery.icalendar.property;

import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.DtStamp;
import org.chancery.icalendar.Event;

/// DTSTAMP: the last revision of the entry, which is its meaning in a file without METHOD (RFC 5545, 3.8.7.2).
public final class DtStampBuilder {

    private DtStampBuilder() {}

    public static Optional<Property> build(Event event) {
        return Optional.of(new DtStamp(event.shown().revised()));
    }
}
