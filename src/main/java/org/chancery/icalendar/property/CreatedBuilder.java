package org.chancery.icalendar.property;

import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.Created;
import org.chancery.agenda.OutsideEvent;
import org.chancery.icalendar.Event;

/// CREATED: when the event was made in the calendar that it came from, else when the entry was, which its id tells if it was made here.
public final class CreatedBuilder {

    private CreatedBuilder() {}

    public static Optional<Property> build(Event event) {
        return event.shown()
                .outside()
                .filter(outside -> !outside.linked())
                .map(OutsideEvent::created)
                .orElseGet(() -> event.entry().id().made())
                .map(Created::new);
    }
}
