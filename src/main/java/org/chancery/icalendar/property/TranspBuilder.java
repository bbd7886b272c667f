package org.chancery.icalendar.property;

import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.chancery.agenda.Meeting;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Placement;

/// TRANSP: only a meeting at a clock time makes the officer busy; a session of three days, or a deadline, does not.
public final class TranspBuilder {

    private TranspBuilder() {}

    public static Optional<Property> build(Event event) {
        boolean busy = event.entry() instanceof Meeting && event.placement() instanceof Placement.Timed
                && !event.cancelled();
        return Optional.of(busy ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
    }
}
