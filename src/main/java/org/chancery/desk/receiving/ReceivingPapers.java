package org.chancery.desk.receiving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Deliverable.Status;
import org.chancery.agenda.Id;
import org.chancery.agenda.receiving.Receipt;
import org.chancery.agenda.receiving.Standing;
import org.chancery.desk.ledger.Ledger;
import org.chancery.desk.receiving.Arrival.Extent;
import org.chancery.desk.receiving.Came.Arrived;
import org.chancery.store.Sql;
import org.chancery.store.Transaction;
import org.chancery.store.tables.Deliverables;
import org.chancery.store.tables.Receipts;
import org.chancery.store.tables.papers.Papers;
import org.chancery.store.tables.papers.Papers.Paper;

/// Receiving what is owed: each document or event as it comes, until all of it is there, or nobody waits for it any more. The status follows from
/// what came, in the same act.
public final class ReceivingPapers {

    private final Ledger ledger;

    public ReceivingPapers(Ledger ledger) {
        this.ledger = ledger;
    }

    /// What came for a deliverable, and how it stands today.
    ///
    /// @throws java.util.NoSuchElementException if there is no such deliverable
    public Came came(Id deliverable) {
        LocalDate today = ledger.today();
        return ledger.read(sql -> {
            Deliverable owed = Deliverables.TABLE.find(sql, deliverable).orElseThrow();
            List<Receipt> receipts = Receipts.TABLE.of(sql, deliverable);
            String successor = owed.successor().flatMap(id -> Deliverables.TABLE.find(sql, id))
                    .map(Deliverable::title).orElse("");
            return new Came(owed, Standing.of(owed, receipts, today),
                    receipts.stream().map(receipt -> arrived(sql, receipt)).toList(), successor);
        });
    }

    private static Arrived arrived(Sql sql, Receipt receipt) {
        Optional<Paper> paper = receipt.paper().flatMap(hash -> Papers.TABLE.find(sql, hash));
        return new Arrived(receipt, receipt.what().isEmpty() ? paper.map(Paper::title).orElse("") : receipt.what(),
                paper.isPresent());
    }

    /// Keeps that something came, as one act. A paper that came for it before does not come again.
    ///
    /// @throws java.util.NoSuchElementException if there is no such deliverable, or the paper is not in the book
    public void receive(Id deliverable, Arrival arrival) {
        change("Receive ", Set.of(deliverable), (tx, owed) -> receive(tx, owed, arrival));
    }

    /// Keeps that all of each came on one day, as one act.
    public void receiveAll(Collection<Id> deliverables, LocalDate day) {
        change("Receive ", deliverables, (tx, owed) -> receive(tx, owed, Arrival.on(day)));
    }

    private void receive(Transaction tx, Deliverable owed, Arrival arrival) {
        arrival.paper().ifPresent(paper -> Papers.TABLE.find(tx.sql(), paper).orElseThrow());
        List<Receipt> before = Receipts.TABLE.of(tx.sql(), owed.id());
        boolean known = arrival.paper().isPresent()
                && before.stream().anyMatch(receipt -> receipt.paper().equals(arrival.paper()));
        // of what is counted, "that is all" is a decision and not one more document
        boolean nothingMore = arrival.isBare() && !before.isEmpty();
        if (!known && !nothingMore)
            tx.put(Receipts.TABLE, new Receipt(Id.fresh(ledger.clock()), owed.id(), arrival.day(), arrival.paper(),
                    arrival.what().strip()));
        int received = Receipts.TABLE.of(tx.sql(), owed.id()).size();
        tx.put(Deliverables.TABLE, owed.as(switch (arrival.extent()) {
            case COUNTED -> Standing.after(owed, received);
            case ALL -> Status.MET;
            case PART -> Status.PART_RECEIVED;
        }));
    }

    /// Takes one receipt back: it did not come, or not for this.
    ///
    /// @throws java.util.NoSuchElementException if there is no such receipt
    public void takeBack(Id receipt) {
        Receipt taken = ledger.read(sql -> Receipts.TABLE.find(sql, receipt)).orElseThrow();
        change("Take back a receipt of ", Set.of(taken.deliverable()), (tx, owed) -> {
            tx.delete(Receipts.TABLE, receipt);
            int left = Receipts.TABLE.of(tx.sql(), owed.id()).size();
            boolean stays = owed.status().isCalledOff() || left > 0 && owed.awaited() == 0;
            tx.put(Deliverables.TABLE, stays ? owed : owed.as(Standing.after(owed, left)));
        });
    }

    /// Says that something came on another day, or as something else.
    ///
    /// @throws java.util.NoSuchElementException if there is no such receipt
    public void correct(Id receipt, LocalDate day, String what) {
        Receipt before = ledger.read(sql -> Receipts.TABLE.find(sql, receipt)).orElseThrow();
        change("Correct a receipt of ", Set.of(before.deliverable()), (tx, owed) -> tx.put(Receipts.TABLE,
                new Receipt(receipt, before.deliverable(), day, before.paper(), what.strip())));
    }

    /// Sets how many documents are to come, 0 for not counted; what has come decides anew whether it is met.
    public void await(Id deliverable, int documents) {
        change("Count the documents of ", Set.of(deliverable), (tx, owed) -> {
            Deliverable counted = owed.awaiting(documents);
            int received = Receipts.TABLE.of(tx.sql(), owed.id()).size();
            boolean decides = documents > 0 && received > 0 && !owed.status().isCalledOff();
            tx.put(Deliverables.TABLE, decides ? counted.as(Standing.after(counted, received)) : counted);
        });
    }

    /// Says that another deliverable took the place of this one.
    ///
    /// @throws IllegalArgumentException if it is to supersede itself
    public void supersede(Id deliverable, Id by) {
        if (deliverable.equals(by))
            throw new IllegalArgumentException("a deliverable does not supersede itself");
        change("Supersede ", Set.of(deliverable), (tx, owed) -> {
            Deliverables.TABLE.find(tx.sql(), by).orElseThrow();
            tx.put(Deliverables.TABLE, owed.supersededBy(by));
        });
    }

    /// Nobody waits for these any more.
    public void drop(Collection<Id> deliverables) {
        change("Drop ", deliverables, (tx, owed) -> tx.put(Deliverables.TABLE, owed.as(Status.DROPPED)));
    }

    /// Somebody said these are owed, and nobody has confirmed it; or somebody has.
    public void confirm(Collection<Id> deliverables, boolean confirmed) {
        change(confirmed ? "Confirm " : "Doubt ", deliverables, (tx, owed) -> {
            if (owed.status() == Status.EXPECTED || owed.status() == Status.UNCONFIRMED)
                tx.put(Deliverables.TABLE, owed.as(confirmed ? Status.EXPECTED : Status.UNCONFIRMED));
        });
    }

    /// These are expected again. A receipt that says only on which day all of it came is taken back; what came as a paper or in words has come.
    public void reopen(Collection<Id> deliverables) {
        change("Expect again ", deliverables, (tx, owed) -> {
            List<Receipt> receipts = Receipts.TABLE.of(tx.sql(), owed.id());
            List<Receipt> bare = receipts.stream().filter(r -> r.paper().isEmpty() && r.what().isEmpty()).toList();
            bare.forEach(receipt -> tx.delete(Receipts.TABLE, receipt.id()));
            tx.put(Deliverables.TABLE, owed.as(receipts.size() > bare.size() ? Status.PART_RECEIVED : Status.EXPECTED));
        });
    }

    private void change(String verb, Collection<Id> deliverables, BiConsumer<Transaction, Deliverable> deed) {
        List<Deliverable> found = ledger.read(sql -> deliverables.stream()
                .map(id -> Deliverables.TABLE.find(sql, id).orElseThrow()).toList());
        if (found.isEmpty())
            return;
        String what = found.size() == 1 ? found.getFirst().title() : found.size() + " deliverables";
        ledger.change(verb + what, tx -> {
            deliverables.forEach(id -> deed.accept(tx, Deliverables.TABLE.find(tx.sql(), id).orElseThrow()));
            return what;
        });
    }
}
