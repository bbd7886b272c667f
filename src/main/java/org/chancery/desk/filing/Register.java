package org.chancery.desk.filing;

import java.text.Normalizer;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.agenda.Body;
import org.chancery.agenda.Id;
import org.chancery.agenda.Resolution;
import org.chancery.store.Transaction;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Resolutions;

/// Bodies and resolutions by the names people write: found in the book, or made when they are first named.
public final class Register {

    /// "Working group on housing (OEWG-H)": the name, and what people call it.
    private static final Pattern WITH_SHORT_NAME = Pattern.compile("(.+?)\\s*\\((\\p{Lu}[\\p{L}\\d-]{1,15})\\)");

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
        Optional<Body> known = Bodies.TABLE.byName(tx.sql()).stream().filter(body -> isCalled(body, name)).findFirst();
        known.ifPresent(body -> learn(body, shortName));
        return known.or(() -> Optional.of(made(name.strip(), shortName))).map(Body::id);
    }

    /// A body that was known by its full name only is called by its short one from then on.
    private void learn(Body body, String shortName) {
        if (body.shortName().equals(body.name()) && !shortName.isBlank())
            tx.put(Bodies.TABLE, new Body(body.id(), body.name(), shortName));
    }

    private Body made(String name, String shortName) {
        Matcher both = WITH_SHORT_NAME.matcher(name);
        Body body = both.matches()
                ? new Body(Id.fresh(clock), both.group(1), both.group(2))
                : new Body(Id.fresh(clock), name, shortName);
        tx.put(Bodies.TABLE, body);
        return body;
    }

    private static boolean isCalled(Body body, String name) {
        Matcher both = WITH_SHORT_NAME.matcher(name.strip());
        if (both.matches())
            return isCalled(body, both.group(1)) || isCalled(body, both.group(2));
        return plain(name).equals(plain(body.name())) || plain(name).equals(plain(body.shortName()));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceFirst("^the ", "")
                .strip();
    }

    public Optional<Id> resolution(String number) {
        return resolution(number, Resolution.Kind.RESOLUTION, "");
    }

    /// @param number as its body numbers it; empty for none
    /// @param title given to the resolution if it has none yet; may be empty
    public Optional<Id> resolution(String number, Resolution.Kind kind, String title) {
        if (number.isBlank())
            return Optional.empty();
        Optional<Resolution> known = Resolutions.TABLE.byNumber(tx.sql())
                .stream()
                .filter(resolution -> resolution.number().equals(number.strip()))
                .findFirst();
        Resolution resolution = known
                .map(r -> r.title().isEmpty() ? new Resolution(r.id(), r.kind(), r.number(), title, r.body()) : r)
                .orElseGet(() -> new Resolution(Id.fresh(clock), kind, number.strip(), title, Optional.empty()));
        tx.put(Resolutions.TABLE, resolution);
        return Optional.of(resolution.id());
    }
}
