package org.chancery.icalendar.property;

import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.Uid;
import org.chancery.icalendar.Event;

/// UID: the entry's own id, or that of the calendar it came from; the same in every export for good.
public final class UidBuilder {

    private UidBuilder() {}

    public static Optional<Property> build(Event event) {
        return Optional.of(new Uid(event.shown().uid()));
    }
}
