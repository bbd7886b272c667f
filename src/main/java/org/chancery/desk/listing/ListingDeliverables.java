package org.chancery.desk.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.filtering.Filter;
import org.chancery.agenda.filtering.Names;
import org.chancery.agenda.listing.Catalogue;
import org.chancery.agenda.listing.Catalogue.Listing;
import org.chancery.agenda.listing.Listed;
import org.chancery.agenda.receiving.Receipt;
import org.chancery.agenda.receiving.Standing;
import org.chancery.desk.ledger.Ledger;
import org.chancery.store.Journal;
import org.chancery.store.Sql;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Deliverables;
import org.chancery.store.tables.Receipts;
import org.chancery.store.tables.Reminders;
import org.chancery.store.tables.Resolutions;

/// Listing what is owed, whole or by a filter. The book is read once after each act; what is asked between two acts is answered from memory.
public final class ListingDeliverables {

    /// What was read, and how far the journal was.
    private record Kept(long act, Catalogue catalogue) {}

    private final Ledger ledger;
    private volatile Kept kept = new Kept(-1,
            new Catalogue(LocalDate.MIN, new Names(List.of(), List.of()), List.of()));

    public ListingDeliverables(Ledger ledger) {
        this.ledger = ledger;
    }

    /// What a filter lets through, by date.
    public Listing list(Filter filter) {
        return catalogue().list(filter);
    }

    /// Every deliverable as it stands today, by date.
    public Catalogue catalogue() {
        LocalDate today = ledger.today();
        return ledger.read(sql -> {
            long act = Journal.newest(sql);
            Kept before = kept;
            if (before.act() == act && before.catalogue().asOf().equals(today))
                return before.catalogue();
            var now = new Kept(act, read(sql, today));
            kept = now;
            return now.catalogue();
        });
    }

    private static Catalogue read(Sql sql, LocalDate today) {
        var names = new Names(Bodies.TABLE.byName(sql), Resolutions.TABLE.byNumber(sql));
        List<Deliverable> all = Deliverables.TABLE.byDate(sql);
        Map<Id, List<Integer>> reminders = Reminders.TABLE.daysByEntry(sql, all.stream().map(Deliverable::id).toList());
        Map<Id, List<Receipt>> receipts = Receipts.TABLE.byDeliverable(sql);
        return new Catalogue(today, names, all.stream()
                .map(each -> line(each, names, reminders, receipts.getOrDefault(each.id(), List.of()), today))
                .toList());
    }

    private static Listed line(Deliverable entry, Names names, Map<Id, List<Integer>> reminders,
            List<Receipt> receipts, LocalDate today) {
        return new Listed(entry, names.body(entry.body()), names.resolution(entry.resolution()),
                Standing.of(entry, receipts, today), reminders.getOrDefault(entry.id(), List.of()));
    }
}
