package org.chancery.desk.calendars;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.agenda.Body;
import org.chancery.agenda.Id;
import org.chancery.agenda.ResolutionName;
import org.chancery.desk.registry.BodyNames;
import org.chancery.desk.registry.Register;
import org.chancery.icalendar.reading.entry.ReadEntry.Said;
import org.chancery.store.Transaction;
import org.chancery.store.tables.Bodies;

/// Whose an event is: the body and the resolution that a calendar names. From anybody else's file no body is made; one of its categories, or the
/// calendar itself, may be called like a body of the book.
final class Bearers {

    private final Register register;
    private final String calendar;
    private final List<Body> bodies;
    private final Map<List<String>, Optional<Id>> known = new HashMap<>();
    private final Map<String, Optional<Id>> resolutions = new HashMap<>();

    Bearers(Transaction tx, Clock clock, String calendar) {
        this.register = new Register(tx, clock);
        this.calendar = calendar;
        this.bodies = Bodies.TABLE.byName(tx.sql());
    }

    Optional<Id> body(Said said) {
        return known.computeIfAbsent(said.bodies(), names -> said.ownBody()
                ? register.body(String.join(", ", names))
                : Stream.concat(names.stream(), Stream.of(calendar)).flatMap(this::called).findFirst());
    }

    private Stream<Id> called(String name) {
        return bodies.stream().filter(body -> !name.isBlank() && BodyNames.isCalled(body, name)).map(Body::id);
    }

    Optional<Id> resolution(Said said) {
        return resolutions.computeIfAbsent(said.resolution(),
                text -> ResolutionName.parse(text).map(register::resolution));
    }
}
