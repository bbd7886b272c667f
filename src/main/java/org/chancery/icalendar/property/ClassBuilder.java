package org.chancery.icalendar.property;

import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import org.chancery.icalendar.Event;

/// CLASS: public. The officer's own notes, which are not, never leave the book.
public final class ClassBuilder {

    private ClassBuilder() {}

    public static Optional<Property> build(Event event) {
        return Optional.of(ImmutableClazz.PUBLIC);
    }
}
