package org.chancery.agenda.filtering;

import java.util.List;
import java.util.stream.Stream;

/// Which entries a list shows: those that meet every term. Of several values of one facet, one is enough.
public record Filter(List<Term> terms) {

    public static final Filter ALL = new Filter(List.of());

    public Filter {
        terms = terms.stream().distinct().toList();
    }

    public static Filter of(Term... terms) {
        return new Filter(List.of(terms));
    }

    public Filter and(Term term) {
        return new Filter(Stream.concat(terms.stream(), Stream.of(term)).toList());
    }

    public Filter without(Term term) {
        return new Filter(terms.stream().filter(each -> !each.equals(term)).toList());
    }

    /// The same with a term added, or taken out if it is there.
    public Filter toggled(Term term) {
        return terms.contains(term) ? without(term) : and(term);
    }

    /// The values asked for of a facet; none where every value will do.
    public List<String> chosen(Facet facet) {
        return terms.stream()
                .flatMap(term -> term instanceof Term.Is is && is.facet() == facet
                        ? Stream.of(is.value())
                        : Stream.empty())
                .toList();
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }
}
