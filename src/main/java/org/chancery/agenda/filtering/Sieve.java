package org.chancery.agenda.filtering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.ResolutionName;
import org.chancery.time.When;

/// A filter made ready to go through many entries of one book on one day: names are looked up once, not for each.
public final class Sieve {

    private final Traits traits;
    private final Map<Facet, Predicate<Entry>> sides = new EnumMap<>(Facet.class);
    private final List<Predicate<When>> dates = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private boolean doubtful;

    public Sieve(Filter filter, Names names, LocalDate today) {
        this.traits = new Traits(names, today);
        for (Facet facet : Facet.values()) {
            List<String> wanted = filter.chosen(facet);
            if (!wanted.isEmpty())
                sides.put(facet, side(facet, wanted, names));
        }
        for (Term term : filter.terms()) {
            switch (term) {
                case Term.Is is -> {
                    // among the sides
                }
                case Term.Within within -> dates.add(
                        when -> when.latest().isPresent() && canFallBy(when, today.plusDays(within.days())));
                case Term.Before before -> dates.add(when -> canFallBy(when, before.day().minusDays(1)));
                case Term.After after ->
                    dates.add(when -> isDated(when) && when.latest().filter(d -> !d.isAfter(after.day())).isEmpty());
                case Term.Says says -> words.add(Folding.fold(says.words()));
                case Term.Doubtful only -> doubtful = true;
            }
        }
    }

    private Predicate<Entry> side(Facet facet, List<String> wanted, Names names) {
        return switch (facet) {
            case BODY -> among(wanted, name -> names.bodies().stream()
                    .filter(b -> isSame(b.name(), name) || isSame(b.shortName(), name))
                    .map(b -> b.id())
                    .collect(Collectors.toSet()), Entry::body);
            case RESOLUTION -> among(wanted, name -> resolutions(name, names), Entry::resolution);
            case OWNER -> {
                Set<String> owners = wanted.stream().map(Folding::fold).collect(Collectors.toSet());
                yield entry -> owners.contains(Folding.fold(Traits.owner(entry).strip()));
            }
            case KIND, STATUS, SOURCE, PRECISION ->
                entry -> traits.of(entry, facet).stream().anyMatch(wanted::contains);
        };
    }

    private Predicate<Entry> among(List<String> wanted, Function<String, Set<Id>> called,
            Function<Entry, Optional<Id>> theirs) {
        Set<Id> ids = new HashSet<>();
        for (String name : wanted) {
            Set<Id> meant = name.isEmpty() ? Set.of() : called.apply(name);
            if (meant.isEmpty() && !name.isEmpty())
                unknown.add(name);
            ids.addAll(meant);
        }
        boolean none = wanted.contains("");
        return entry -> theirs.apply(entry).map(ids::contains).orElse(none);
    }

    /// Every resolution that a name can mean: all of that number where it names no body.
    private static Set<Id> resolutions(String typed, Names names) {
        Optional<ResolutionName> name = ResolutionName.parse(typed);
        return names.resolutions()
                .entrySet()
                .stream()
                .filter(each -> name.filter(n -> n.canMean(each.getValue())
                        && (n.body().isEmpty() || isSame(n.body(), each.getValue().body()))).isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isSame(String one, String other) {
        return Folding.fold(one.strip()).equals(Folding.fold(other.strip()));
    }

    /// What has no day at all falls by none; what is past already has.
    private static boolean canFallBy(When when, LocalDate last) {
        return isDated(when) && when.earliest().filter(day -> day.isAfter(last)).isEmpty();
    }

    private static boolean isDated(When when) {
        return when.earliest().isPresent() || when.latest().isPresent();
    }

    /// Names in the filter that no body and no resolution of the book bears.
    public List<String> unknown() {
        return List.copyOf(unknown);
    }

    public boolean lets(Entry entry) {
        return lets(entry, () -> text(entry));
    }

    /// @param text what [#text] says of the entry, asked for only where the filter has words
    public boolean lets(Entry entry, Supplier<String> text) {
        return sides.values().stream().allMatch(side -> side.test(entry)) && letsOtherwise(entry, text);
    }

    /// All that is written of an entry and about it, folded; the same on every day.
    public String text(Entry entry) {
        return traits.text(entry);
    }

    boolean letsOtherwise(Entry entry, Supplier<String> text) {
        if (doubtful && entry.doubt().isEmpty())
            return false;
        if (!dates.stream().allMatch(date -> date.test(entry.when())))
            return false;
        return words.isEmpty() || words.stream().allMatch(text.get()::contains);
    }

    /// The sides on which the filter stops an entry.
    Set<Facet> stops(Entry entry) {
        Set<Facet> stopping = EnumSet.noneOf(Facet.class);
        sides.forEach((facet, side) -> {
            if (!side.test(entry))
                stopping.add(facet);
        });
        return stopping;
    }

    Traits traits() {
        return traits;
    }
}
