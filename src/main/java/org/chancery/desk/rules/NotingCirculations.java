package org.chancery.desk.rules;

import java.util.stream.Stream;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning;
import org.chancery.agenda.moving.Moving;
import org.chancery.desk.filing.Almanac;
import org.chancery.desk.filing.Following;
import org.chancery.desk.filing.Neighbourhood;
import org.chancery.desk.ledger.Ledger;
import org.chancery.store.Sql;
import org.chancery.store.Transaction;
import org.chancery.store.tables.Deliverables;
import org.chancery.store.tables.Entries;
import org.chancery.time.When;

/// Noting when a document went round, so that what is counted from its circulation has a date.
public final class NotingCirculations {

    private final Ledger ledger;

    public NotingCirculations(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Counts a deadline, and all others for the same meeting that hang on the same document, from the day on which it went round, as one act.
    ///
    /// @param entry a deadline that is counted from the circulation of this document
    /// @throws java.util.NoSuchElementException if it is not in the book
    public void circulated(Id entry, String document, When on) {
        ledger.change("Note when " + document + " went round", tx -> {
            Deliverable named = Deliverables.TABLE.find(tx.sql(), entry).orElseThrow();
            Stream.concat(Stream.of(named), sameMeeting(tx.sql(), named))
                    .filter(each -> countedFrom(each, document))
                    .forEach(each -> count(tx, each, document, on));
            return entry;
        });
    }

    private static Stream<Deliverable> sameMeeting(Sql sql, Deliverable named) {
        return named.meeting().stream().flatMap(meeting -> Deliverables.TABLE.of(sql, meeting).stream())
                .filter(each -> !each.id().equals(named.id()));
    }

    private static boolean countedFrom(Deliverable deliverable, String document) {
        return deliverable.origin().tie().stream().flatMap(tie -> tie.reckoning().anchors().stream())
                .anyMatch(anchor -> anchor instanceof Anchor.Circulation c && c.document().equals(document));
    }

    private void count(Transaction tx, Deliverable deliverable, String document, When on) {
        Origin.Computed before = deliverable.origin().tie().orElseThrow();
        Reckoning<Anchor> reckoning = before.reckoning()
                .from(anchor -> anchor instanceof Anchor.Circulation c && c.document().equals(document)
                        ? new Anchor.Circulation(document, on.saying(""))
                        : anchor);
        var tie = new Origin.Computed(reckoning, before.rule(), before.before());
        if (deliverable.origin() instanceof Origin.Pinned pinned) {
            Entries.put(tx, deliverable.dated(deliverable.when(), new Origin.Pinned(tie, pinned.computed(),
                    pinned.by())));
            return;
        }
        When when = Moving.compute(Neighbourhood.above(tx.sql(), deliverable.id(), reckoning), reckoning,
                Almanac.workingDays(tx.sql())).when();
        var following = new Following(tx, ledger.clock());
        following.put(deliverable.dated(deliverable.when(), tie), when);
        following.after(deliverable.id());
    }
}
