package org.chancery.icalendar.property;

import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.Uid;
import org.chancery.agenda.OutsideEvent;
import org.chancery.icalendar.Event;

/// UID: the entry's own id, or that of the calendar it came from; the same in every export for good.
public final class UidBuilder {

    private UidBuilder() {}

    private static String uid(Event event) {
        return event.shown()
                .outside()
                .map(OutsideEvent::uidOutside)
                .orElseGet(() -> event.entry().id().toString());
    }

    public static Optional<Property> build(Event event) {
        return Optional.of(new Uid(uid(event)));
    }
}
