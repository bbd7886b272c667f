package org.chancery.icalendar.property;

import java.util.Optional;
import net.fortuna.ical4j.model.Property;

/// What a builder writes, as the content line.
final class Written {

    private Written() {}

    /// Empty if it writes nothing.
    static String line(Optional<Property> property) {
        return property.map(p -> p.toString().replaceFirst("\r\n$", "")).orElse("");
    }
}
