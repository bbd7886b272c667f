package org.chancery.agenda.filtering;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.agenda.Body;
import org.chancery.agenda.Id;
import org.chancery.agenda.Resolution;
import org.chancery.agenda.ResolutionName;

/// What the bodies and resolutions of a book are called.
public final class Names {

    private final Map<Id, Body> bodies = new HashMap<>();
    private final Map<Id, ResolutionName> resolutions = new HashMap<>();
    private final Map<String, Integer> bearers = new HashMap<>();

    public Names(Collection<Body> bodies, Collection<Resolution> resolutions) {
        bodies.forEach(body -> this.bodies.put(body.id(), body));
        for (Resolution each : resolutions) {
            this.resolutions.put(each.id(), each.name(body(each.body())));
            bearers.merge(each.number(), 1, Integer::sum);
        }
    }

    public Collection<Body> bodies() {
        return bodies.values();
    }

    Map<Id, ResolutionName> resolutions() {
        return resolutions;
    }

    /// Short name of a body; empty for none.
    public String body(Optional<Id> body) {
        return body.map(bodies::get).map(Body::shortName).orElse("");
    }

    /// Name of a body in full; empty for none.
    String fullBody(Optional<Id> body) {
        return body.map(bodies::get).map(Body::name).orElse("");
    }

    /// A resolution in full: "Resolution 2/7 (Lake Assembly)"; empty for none.
    public String fullResolution(Optional<Id> resolution) {
        return resolution.map(resolutions::get).map(ResolutionName::text).orElse("");
    }

    /// A resolution as short as the book allows: "2/7", in full if several have that number; empty for none.
    public String resolution(Optional<Id> resolution) {
        return resolution.map(resolutions::get)
                .map(name -> bearers.getOrDefault(name.number(), 0) > 1 ? name.text() : name.number())
                .orElse("");
    }
}
