package org.chancery.icalendar.property;

import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.Sequence;
import org.chancery.icalendar.Event;

/// SEQUENCE: how often the entry changed visibly. A calendar takes a change only if this grows.
public final class SequenceBuilder {

    private SequenceBuilder() {}

    public static Optional<Property> build(Event event) {
        return Optional.of(new Sequence(event.shown().sequence()));
    }
}
