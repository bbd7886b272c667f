package org.chancery.desk.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.agenda.Body;
import org.chancery.agenda.Id;
import org.chancery.agenda.Resolution;
import org.chancery.agenda.ResolutionName;
import org.chancery.store.Sql;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Resolutions;

/// What the resolutions and decisions of the book are called at one moment: by their number alone where only one has it.
public final class ResolutionNames {

    private final Map<Id, ResolutionName> names = new HashMap<>();
    private final Map<String, Integer> bearers = new HashMap<>();

    private ResolutionNames() {}

    public static ResolutionNames of(Sql sql) {
        var names = new ResolutionNames();
        Map<Id, Body> bodies = Bodies.TABLE.byId(sql);
        for (Resolution each : Resolutions.TABLE.byNumber(sql)) {
            Optional<Body> body = each.body().map(bodies::get);
            names.names.put(each.id(), each.name(body.map(Body::shortName).orElse("")));
            names.bearers.merge(each.number(), 1, Integer::sum);
        }
        return names;
    }

    /// In full: "Resolution 2/7 (Lake Assembly)"; empty for none.
    public String full(Optional<Id> resolution) {
        return resolution.map(names::get).map(ResolutionName::text).orElse("");
    }

    /// As short as the book allows: "2/7", in full if several have that number; empty for none.
    public String label(Optional<Id> resolution) {
        return resolution.map(names::get)
                .map(name -> bearers.getOrDefault(name.number(), 0) > 1 ? name.text() : name.number())
                .orElse("");
    }
}
