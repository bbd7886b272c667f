package org.chancery.desk.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.agenda.Body;
import org.chancery.agenda.Id;
import org.chancery.agenda.Resolution;
import org.chancery.agenda.ResolutionName;
import org.chancery.store.Sql;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.OtherNames;
import org.chancery.store.tables.Resolutions;

/// The resolutions and decisions of the book at one moment, found by what they are called, or were called before they proved to be the same.
public final class KnownResolutions {

    /// @param name without a body
    private record Called(Resolution resolution, ResolutionName name, Optional<Id> body) {}

    private final List<Called> names = new ArrayList<>();
    private final Map<Id, Body> bodies;

    private KnownResolutions(Sql sql) {
        bodies = Bodies.TABLE.byId(sql);
        Map<Id, Resolution> resolutions = Resolutions.TABLE.byId(sql);
        Resolutions.TABLE.byNumber(sql).forEach(each -> names.add(new Called(each, each.name(""), each.body())));
        OtherNames.TABLE.all(sql)
                .forEach(other -> Optional.ofNullable(resolutions.get(other.of()))
                        .ifPresent(each -> names.add(new Called(each, other.ofAnyBody(), other.body()))));
    }

    public static KnownResolutions of(Sql sql) {
        return new KnownResolutions(sql);
    }

    /// Those of that number, and of that kind as far as it is known.
    public List<Resolution> numbered(ResolutionName name) {
        return called(name).stream().map(Called::resolution).distinct().toList();
    }

    private List<Called> called(ResolutionName name) {
        return names.stream().filter(called -> name.canMean(called.name())).toList();
    }

    /// The one of that number and body. A name without a body means the only one of that number, or else one of which no body is known.
    public Optional<Resolution> meant(ResolutionName name, Optional<Id> body) {
        List<Called> numbered = called(name);
        Optional<Resolution> its = numbered.stream()
                .filter(called -> called.body().equals(body))
                .findFirst()
                .map(Called::resolution);
        if (body.isPresent())
            return its.or(() -> numbered.stream()
                    .filter(called -> called.body().isEmpty())
                    .findFirst()
                    .map(Called::resolution));
        List<Resolution> all = numbered(name);
        return all.size() == 1 ? Optional.of(all.getFirst()) : its;
    }

    /// Whether a name in a paper can be that of a resolution. One that leaves the body out can be that of every one of its number.
    public boolean canMean(ResolutionName said, Resolution resolution) {
        return called(said).stream()
                .filter(called -> called.resolution().id().equals(resolution.id()))
                .anyMatch(called -> said.body().isEmpty() || isOf(called, said.body()));
    }

    /// Whether a person who leaves the name of the body out, or writes its first letters only, can mean it.
    ///
    /// @param body what was written of the body; may be empty
    public boolean canBeMeantBy(String body, Resolution resolution) {
        return body.isEmpty() || resolution.body().map(bodies::get).filter(Objects::nonNull)
                .filter(its -> BodyNames.isCalled(its, body) || BodyNames.isInitials(its, body)).isPresent();
    }

    /// Whether the book has one that is called so.
    public boolean holds(ResolutionName said) {
        return numbered(said).stream().anyMatch(resolution -> canMean(said, resolution));
    }

    private boolean isOf(Called called, String body) {
        return called.body().map(bodies::get).filter(Objects::nonNull).map(b -> BodyNames.isCalled(b, body))
                .orElse(true);
    }
}
