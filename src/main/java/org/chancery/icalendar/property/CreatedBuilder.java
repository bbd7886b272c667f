package org.chancery.icalendar.property;

import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.Created;
import org.chancery.icalendar.Event;

/// CREATED: when the entry was made, which its id tells if it was made here.
public final class CreatedBuilder {

    private CreatedBuilder() {}

    public static Optional<Property> build(Event event) {
        return event.entry().id().made().map(Created::new);
    }
}
