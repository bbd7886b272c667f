package org.chancery.cli.views;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.agenda.Id;
import org.chancery.agenda.filtering.Filter;
import org.chancery.agenda.filtering.FilterText;
import org.chancery.agenda.filtering.FilterText.Reading;
import org.chancery.agenda.listing.Catalogue.Listing;
import org.chancery.agenda.listing.SavedView;
import org.chancery.cli.keeping.Refused;
import org.chancery.desk.Desk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which deliverables are wanted: those that a filter lets through, or those of a view that is kept.
public final class Wanted {

    @Option(names = "--where", paramLabel = "FILTER", description = {
            "Only these deliverables, like 'owner:Secretariat status:late due:30d \"adequate housing\"'.",
            "Fields: kind, status, body, resolution, owner, source, precision, due, before, after, is."})
    private @Nullable String where;
    @Option(names = "--view", paramLabel = "NAME", description = "Only the deliverables of this view.")
    private @Nullable String view;

    public boolean isGiven() {
        return where != null || view != null;
    }

    /// @throws Refused with a sentence if the filter is not understood, names nobody, or there is no such view
    public Set<Id> among(Desk desk) {
        Filter filter = Optional.ofNullable(view).map(name -> filter(find(desk, name).filter())).orElse(Filter.ALL);
        for (var term : Optional.ofNullable(where).map(Wanted::filter).orElse(Filter.ALL).terms())
            filter = filter.and(term);
        Listing listing = desk.listing().list(filter);
        if (!listing.unknown().isEmpty())
            throw new Refused("Nothing in the book is called “" + String.join("” or “", listing.unknown()) + "”.");
        return listing.lines().stream().map(line -> line.entry().id()).collect(Collectors.toSet());
    }

    static Filter filter(String text) {
        return switch (FilterText.read(text)) {
            case Reading.Read read -> read.filter();
            case Reading.Refused refused -> throw new Refused(refused.sentence());
        };
    }

    static SavedView find(Desk desk, String name) {
        List<SavedView> called = desk.views().all().stream().filter(each -> each.name().equalsIgnoreCase(name.strip()))
                .toList();
        if (called.isEmpty())
            throw new Refused("No view is called “" + name + "”.");
        return called.getFirst();
    }
}
