package org.chancery.desk.registry;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.chancery.agenda.Body;
import org.chancery.agenda.Id;
import org.chancery.agenda.Resolution;
import org.chancery.agenda.ResolutionName;
import org.chancery.store.Transaction;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Resolutions;

/// Bodies and resolutions by the names people write: found in the book, or made when they are first named.
public final class Register {

    private final Transaction tx;
    private final Clock clock;

    public Register(Transaction tx, Clock clock) {
        this.tx = tx;
        this.clock = clock;
    }

    public Map<Id, Body> bodies() {
        return Bodies.TABLE.byId(tx.sql());
    }

    /// @param name name or short name; empty for none
    public Optional<Id> body(String name) {
        return body(name, "");
    }

    /// @param shortName for the body, if it is made now; may be empty
    public Optional<Id> body(String name, String shortName) {
        if (name.isBlank())
            return Optional.empty();
        Optional<Body> known = Bodies.TABLE.byName(tx.sql()).stream().filter(body -> BodyNames.isCalled(body, name))
                .findFirst();
        known.ifPresent(body -> learn(body, shortName));
        return known.or(() -> Optional.of(made(name.strip(), shortName))).map(Body::id);
    }

    /// A body that was known by its full name only is called by its short one from then on.
    private void learn(Body body, String shortName) {
        if (body.shortName().equals(body.name()) && !shortName.isBlank())
            tx.put(Bodies.TABLE, new Body(body.id(), body.name(), shortName));
    }

    private Body made(String name, String shortName) {
        Matcher both = BodyNames.WITH_SHORT_NAME.matcher(name);
        Body body = both.matches()
                ? new Body(Id.fresh(clock), both.group(1), both.group(2))
                : new Body(Id.fresh(clock), name, shortName);
        tx.put(Bodies.TABLE, body);
        return body;
    }

    /// @return the resolution that a person means
    public Id resolution(ResolutionName name) {
        return resolution(name, "");
    }

    /// The one of that number and body. A name without a body means the only one of that number, or else one of which no body is known.
    ///
    /// @param title given to the resolution if it has none yet; may be empty
    public Id resolution(ResolutionName name, String title) {
        Optional<Id> body = body(name.body());
        Resolution known = KnownResolutions.of(tx.sql())
                .meant(name, body)
                .map(r -> learn(r, name.kind(), title, body))
                .orElseGet(() -> new Resolution(Id.fresh(clock), name.kind(), name.number(), title, body, ""));
        tx.put(Resolutions.TABLE, known);
        return known.id();
    }

    private static Resolution learn(Resolution known, Optional<Resolution.Kind> kind, String title, Optional<Id> body) {
        return new Resolution(known.id(), known.kind().or(() -> kind), known.number(),
                known.title().isEmpty() ? title : known.title(), known.body().or(() -> body), known.note());
    }

    /// Why it is not known which resolution a name means, in one sentence; empty if it is.
    public String doubt(ResolutionName name) {
        List<Resolution> numbered = KnownResolutions.of(tx.sql()).numbered(name);
        if (!name.body().isEmpty() || numbered.size() < 2)
            return "";
        Map<Id, Body> bodies = bodies();
        String theirs = numbered.stream()
                .flatMap(r -> r.body().map(bodies::get).stream())
                .map(Body::shortName)
                .sorted()
                .collect(Collectors.joining(", "));
        return "The paper does not say whose " + name.shortText() + " it means. The book has one of each of these: "
                + theirs + ".";
    }
}
