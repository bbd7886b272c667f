package org.chancery.icalendar.property;

import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.LastModified;
import org.chancery.icalendar.Event;

/// LAST-MODIFIED: the last revision of the entry.
public final class LastModifiedBuilder {

    private LastModifiedBuilder() {}

    public static Optional<Property> build(Event event) {
        return Optional.of(new LastModified(event.shown().revised()));
    }
}
