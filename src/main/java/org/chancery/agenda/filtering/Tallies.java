package org.chancery.agenda.filtering;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.agenda.Entry;

/// How many entries have each value of a facet, among those that the rest of the filter lets through: what would be shown if this value alone were
/// asked for.
public record Tallies(Map<Facet, List<Tally>> byFacet) {

    /// @param value one of the facet's words, or a name; empty for what has none
    public record Tally(String value, int count) {}

    public static final Tallies NONE = new Tallies(Map.of());

    public Tallies {
        byFacet = Map.copyOf(byFacet);
    }

    /// The commonest first; what has no name last.
    public List<Tally> of(Facet facet) {
        return byFacet.getOrDefault(facet, List.of());
    }

    /// Counts while a sieve goes through the entries.
    public static final class Counting {

        private final Sieve sieve;
        private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);

        public Counting(Sieve sieve) {
            this.sieve = sieve;
            for (Facet facet : Facet.values())
                counts.put(facet, new HashMap<>());
        }

        /// @return whether the sieve lets the entry through
        public boolean count(Entry entry, Supplier<String> text) {
            Set<Facet> stops = sieve.stops(entry);
            if (stops.size() > 1 || !sieve.letsOtherwise(entry, text))
                return false;
            for (Facet facet : stops.isEmpty() ? counts.keySet() : stops)
                sieve.traits().of(entry, facet).forEach(
                        value -> counts.computeIfAbsent(facet, f -> new HashMap<>()).merge(value, 1, Integer::sum));
            return stops.isEmpty();
        }

        public Tallies done() {
            var tallies = new EnumMap<Facet, List<Tally>>(Facet.class);
            counts.forEach((facet, values) -> tallies.put(facet, values.entrySet()
                    .stream()
                    .map(each -> new Tally(each.getKey(), each.getValue()))
                    .sorted(Comparator.comparing((Tally tally) -> tally.value().isEmpty())
                            .thenComparing(Tally::count, Comparator.reverseOrder())
                            .thenComparing(Tally::value, String.CASE_INSENSITIVE_ORDER))
                    .toList()));
            return new Tallies(tallies);
        }
    }
}
