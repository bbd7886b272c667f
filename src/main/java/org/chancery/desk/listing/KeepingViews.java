package org.chancery.desk.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.chancery.agenda.Id;
import org.chancery.agenda.filtering.Filter;
import org.chancery.agenda.filtering.FilterText;
import org.chancery.agenda.listing.Arrangement;
import org.chancery.agenda.listing.Catalogue;
import org.chancery.agenda.listing.SavedView;
import org.chancery.desk.ledger.Ledger;
import org.chancery.store.Sql;
import org.chancery.store.Transaction;
import org.chancery.store.tables.SavedViews;

/// Keeping the lists that an officer looks at often: a name, a filter, an order, a place among the others.
public final class KeepingViews {

    /// @param count how many the view shows; empty where its filter is not understood
    public record Counted(SavedView view, OptionalInt count) {}

    private final Ledger ledger;
    private final ListingDeliverables listing;

    public KeepingViews(Ledger ledger, ListingDeliverables listing) {
        this.ledger = ledger;
        this.listing = listing;
    }

    /// Every view, in their order.
    public List<SavedView> all() {
        return ledger.read(SavedViews.TABLE::inOrder);
    }

    public Optional<SavedView> find(Id view) {
        return ledger.read(sql -> SavedViews.TABLE.find(sql, view));
    }

    /// Every view with how many lines it has today.
    public List<Counted> counted() {
        List<SavedView> views = all();
        if (views.isEmpty())
            return List.of();
        Catalogue catalogue = listing.catalogue();
        return views.stream()
                .map(view -> new Counted(view, view.read().map(filter -> OptionalInt.of(catalogue.count(filter)))
                        .orElse(OptionalInt.empty())))
                .toList();
    }

    /// Keeps a view under a name, behind the others.
    ///
    /// @throws IllegalArgumentException if the name is blank
    public SavedView add(String name, Filter filter, Arrangement arrangement) {
        return ledger.change("Save the view " + name.strip(), tx -> {
            int last = SavedViews.TABLE.inOrder(tx.sql()).stream().mapToInt(SavedView::place).max().orElse(-1);
            var view = new SavedView(Id.fresh(ledger.clock()), name, FilterText.write(filter), arrangement, last + 1);
            tx.put(SavedViews.TABLE, view);
            return view;
        });
    }

    /// @throws IllegalArgumentException if the name is blank
    /// @throws java.util.NoSuchElementException if there is no such view
    public void rename(Id view, String name) {
        SavedView found = find(view).orElseThrow();
        change("Rename the view " + found.name(), view, each -> each.called(name));
    }

    /// Lets a view show something else, or in another order.
    ///
    /// @throws java.util.NoSuchElementException if there is no such view
    public void show(Id view, Filter filter, Arrangement arrangement) {
        SavedView found = find(view).orElseThrow();
        change("Change the view " + found.name(), view, each -> each.showing(filter, arrangement));
    }

    private void change(String label, Id view, UnaryOperator<SavedView> change) {
        ledger.change(label, tx -> {
            SavedView changed = change.apply(SavedViews.TABLE.find(tx.sql(), view).orElseThrow());
            tx.put(SavedViews.TABLE, changed);
            return changed;
        });
    }

    /// @throws java.util.NoSuchElementException if there is no such view
    public void delete(Id view) {
        SavedView found = find(view).orElseThrow();
        ledger.change("Delete the view " + found.name(), tx -> {
            tx.delete(SavedViews.TABLE, view);
            return found;
        });
    }

    /// Moves a view by so many places, up where they are below 0; at the end of the row it stays.
    ///
    /// @throws java.util.NoSuchElementException if there is no such view
    public void move(Id view, int places) {
        SavedView found = find(view).orElseThrow();
        ledger.change("Move the view " + found.name(), tx -> {
            put(tx, moved(tx.sql(), found.id(), places));
            return found;
        });
    }

    private static List<SavedView> moved(Sql sql, Id view, int places) {
        var row = new ArrayList<>(SavedViews.TABLE.inOrder(sql));
        int from = row.stream().map(SavedView::id).toList().indexOf(view);
        SavedView taken = row.remove(from);
        row.add(Math.clamp((long) from + places, 0, row.size()), taken);
        return row;
    }

    private static void put(Transaction tx, List<SavedView> row) {
        for (int place = 0; place < row.size(); place++)
            tx.put(SavedViews.TABLE, row.get(place).at(place));
    }
}
