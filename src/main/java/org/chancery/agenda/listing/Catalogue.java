package org.chancery.agenda.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.filtering.Filter;
import org.chancery.agenda.filtering.Names;
import org.chancery.agenda.filtering.Sieve;
import org.chancery.agenda.filtering.Tallies;

/// Every deliverable of one moment of a book as it stands on one day, to be filtered again and again. Any thread may ask.
public final class Catalogue {

    /// What a filter lets through, and what others would.
    ///
    /// @param total how many there are, shown or not
    /// @param unknown names in the filter that nothing in the book bears
    public record Listing(Filter filter, LocalDate asOf, List<Listed> lines, int total, Tallies tallies,
            List<String> unknown) {

        public Listing {
            lines = List.copyOf(lines);
            unknown = List.copyOf(unknown);
        }
    }

    private final LocalDate asOf;
    private final Names names;
    private final List<Listed> lines;
    /// What is written about each, folded once it is asked for. Racing threads write the same.
    private final String[] texts;

    public Catalogue(LocalDate asOf, Names names, List<Listed> lines) {
        this.asOf = asOf;
        this.names = names;
        this.lines = List.copyOf(lines);
        this.texts = new String[lines.size()];
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Listing list(Filter filter) {
        var sieve = new Sieve(filter, names, asOf);
        var tallies = new Tallies.Counting(sieve);
        var shown = new ArrayList<Listed>();
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            Listed line = lines.get(i);
            if (tallies.count(line.entry(), () -> text(sieve, at)))
                shown.add(line);
        }
        return new Listing(filter, asOf, shown, lines.size(), tallies.done(), sieve.unknown());
    }

    /// How many a filter lets through.
    public int count(Filter filter) {
        if (filter.isEmpty())
            return lines.size();
        var sieve = new Sieve(filter, names, asOf);
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            if (sieve.lets(lines.get(i).entry(), () -> text(sieve, at)))
                count++;
        }
        return count;
    }

    private String text(Sieve sieve, int at) {
        if (texts[at] == null)
            texts[at] = sieve.text(lines.get(at).entry());
        return texts[at];
    }
}
