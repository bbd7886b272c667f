package org.chancery.desk.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.ResolutionName;
import org.chancery.agenda.receiving.Receipt;
import org.chancery.desk.ledger.Ledger;
import org.chancery.desk.registry.Register;
import org.chancery.desk.reminding.ReminderLadder;
import org.chancery.store.Sql;
import org.chancery.store.Transaction;
import org.chancery.store.tables.Deliverables;
import org.chancery.store.tables.Receipts;

/// Changing several deliverables at once: each change is one act, and is undone as one. All of them throw
/// [java.util.NoSuchElementException] if one of the deliverables is not in the book; nothing is changed then.
public final class ChangingSeveral {

    private final Ledger ledger;

    public ChangingSeveral(Ledger ledger) {
        this.ledger = ledger;
    }

    /// @return what was done: "Mark 5 deliverables as met"
    public String mark(Set<Id> chosen, Deliverable.Status status) {
        return change("Mark %s as " + status.label(), chosen, (tx, each) -> put(tx, each.as(status)));
    }

    /// Keeps that all of each came on one day, so that it is known how late it was.
    ///
    /// @return what was done: "Mark 5 deliverables as met"
    public String meet(Set<Id> chosen, LocalDate day) {
        return change("Mark %s as met", chosen, (tx, each) -> {
            if (Receipts.TABLE.of(tx.sql(), each.id()).isEmpty())
                tx.put(Receipts.TABLE, new Receipt(Id.fresh(ledger.clock()), each.id(), day, Optional.empty(), ""));
            put(tx, each.as(Deliverable.Status.MET));
        });
    }

    /// @param owner who owes them; blank for nobody
    public String owe(Set<Id> chosen, String owner) {
        String name = owner.strip();
        String label = name.isEmpty() ? "Take the owner off %s" : "Let " + escaped(name) + " owe %s";
        return change(label, chosen, (tx, each) -> put(tx, each.owedBy(name)));
    }

    /// @param body name or short name, made if the book has none of that name; blank for none
    public String putUnderBody(Set<Id> chosen, String body) {
        String label = body.isBlank() ? "Take the body off %s" : "Put %s under " + escaped(body.strip());
        return change(label, chosen, (tx, each) -> {
            Optional<Id> found = new Register(tx, ledger.clock()).body(body);
            put(tx, each.under(found, each.resolution()));
        });
    }

    /// @param resolution as one writes it: "2/7", "Decision 2024/3 (Executive Board)"; made if the book has none; blank for none
    public String putUnderResolution(Set<Id> chosen, String resolution) {
        Optional<ResolutionName> name = ResolutionName.parse(resolution);
        String label = name.map(n -> "Put %s under " + escaped(n.text())).orElse("Take the resolution off %s");
        return change(label, chosen, (tx, each) -> {
            Optional<Id> found = name.map(new Register(tx, ledger.clock())::resolution);
            put(tx, each.under(each.body(), found));
        });
    }

    /// @param daysBefore in any order; none for no reminders
    public String remind(Set<Id> chosen, List<Integer> daysBefore) {
        return change("Set the reminders of %s", chosen,
                (tx, each) -> ReminderLadder.set(tx, each.id(), daysBefore, ledger.clock()));
    }

    private static void put(Transaction tx, Deliverable changed) {
        tx.put(Deliverables.TABLE, changed);
    }

    private String change(String label, Set<Id> chosen, BiConsumer<Transaction, Deliverable> deed) {
        String what = ledger.read(sql -> called(sql, chosen));
        String named = label.formatted(what);
        return ledger.change(named, tx -> {
            chosen.forEach(id -> deed.accept(tx, Deliverables.TABLE.find(tx.sql(), id).orElseThrow()));
            return named;
        });
    }

    private static String called(Sql sql, Set<Id> chosen) {
        return chosen.size() == 1
                ? Deliverables.TABLE.find(sql, chosen.iterator().next()).orElseThrow().title()
                : chosen.size() + " deliverables";
    }

    private static String escaped(String name) {
        return name.replace("%", "%%");
    }
}
