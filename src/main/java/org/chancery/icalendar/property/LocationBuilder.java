package org.chancery.icalendar.property;

import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.Location;
import org.chancery.agenda.Meeting;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.PlainText;

/// LOCATION: where a meeting takes place.
public final class LocationBuilder {

    private LocationBuilder() {}

    public static Optional<Property> build(Event event) {
        return event.entry() instanceof Meeting meeting && !meeting.place().isBlank()
                ? Optional.of(new Location(PlainText.line(meeting.place())))
                : Optional.empty();
    }
}
