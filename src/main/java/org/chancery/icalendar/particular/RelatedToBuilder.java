package org.chancery.icalendar.particular;

import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.RelatedTo;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.icalendar.Event;

/// RELATED-TO: the meeting that something is due for; the part of the session that a meeting carries on.
///
/// Without RELTYPE, which means that it is part of the other (RFC 5545, 3.2.15): the finer kinds of RFC 9253 are dropped by some with an error.
public final class RelatedToBuilder {

    private RelatedToBuilder() {}

    public static Optional<Property> build(Event event) {
        Optional<Id> other = switch (event.entry()) {
            case Meeting m -> m.resumes();
            case Deliverable d -> d.meeting();
        };
        return other.map(id -> new RelatedTo(id.toString()));
    }
}
