package org.chancery.icalendar.property;

import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Meeting;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Placement;

/// STATUS: tentative as long as the day, the entry or its meeting is in doubt.
public final class StatusBuilder {

    private StatusBuilder() {}

    public static Optional<Property> build(Event event) {
        if (event.cancelled())
            return Optional.of(ImmutableStatus.VEVENT_CANCELLED);
        return Optional.of(inDoubt(event) ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED);
    }

    private static boolean inDoubt(Event event) {
        return event.placement() instanceof Placement.LastDay || !event.entry().doubt().isBlank()
                || event.entry() instanceof Meeting meeting && meeting.status() == Meeting.Status.TENTATIVE
                || event.entry() instanceof Deliverable owed && owed.status() == Deliverable.Status.UNCONFIRMED;
    }
}
