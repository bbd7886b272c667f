package org.chancery.desk.rules;

import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.computing.Why;
import org.chancery.agenda.rules.Rule;
import org.chancery.time.When;

/// A deadline that a rule proposes for a meeting.
///
/// @param standing a deadline of the book that seems to be this one, as it has the same date: it would be tied instead of a new one made
public record Owed(Rule rule, Meeting meeting, When when, Why why, Optional<Deliverable> standing) {

    /// The deadline that it would be in the book.
    Deliverable deliverable(Id id, Origin origin) {
        return new Deliverable(id, Deliverable.Kind.DEADLINE, rule.what() + ", " + meeting.title(), meeting.body(),
                meeting.resolution(), Optional.of(meeting.id()), when, origin, rule.who(), "",
                Deliverable.Status.EXPECTED, "", "");
    }
}
