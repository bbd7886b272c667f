package org.chancery.desk.reminding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Ladder;
import org.chancery.agenda.Reminder;
import org.chancery.desk.ledger.Ledger;
import org.chancery.store.Sql;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.Reminders;

/// Setting when reminders usually come. What is in the book already keeps its own, until the officer asks for the new ones.
public final class SettingReminders {

    private final Ledger ledger;

    public SettingReminders(Ledger ledger) {
        this.ledger = ledger;
    }

    public Ladders usual() {
        return ledger.read(Ladders::in);
    }

    /// Sets the usual reminders, as one act. No entry of the book changes.
    public void keep(Ladders ladders) {
        ledger.change("Change the usual reminders", tx -> {
            ladders.keep(tx);
            return ladders;
        });
    }

    /// How many entries that are still to come have exactly the old reminders of their kind, where the new ones are others.
    public int stillOn(Ladders old, Ladders now) {
        LocalDate today = ledger.today();
        return ledger.read(sql -> on(sql, old, now, today).size());
    }

    /// Gives those entries the new reminders of their kind, as one act.
    ///
    /// @return how many there were
    public int bring(Ladders old, Ladders now) {
        LocalDate today = ledger.today();
        int many = stillOn(old, now);
        String what = many == 1 ? "1 entry" : many + " entries";
        return ledger.change("Set the reminders of " + what + " anew", tx -> {
            List<Entry> found = on(tx.sql(), old, now, today);
            found.forEach(entry -> ReminderLadder.set(tx, entry.id(), now.of(entry), ledger.clock()));
            return found.size();
        });
    }

    /// What never had a last day has no reminders to change, even where the old ladder had none either.
    private static List<Entry> on(Sql sql, Ladders old, Ladders now, LocalDate today) {
        Map<Id, List<Reminder>> reminders = Reminders.TABLE.byEntry(sql);
        Predicate<Entry> stillOld = entry -> {
            Ladder before = old.of(entry);
            return !before.equals(now.of(entry)) && before.is(reminders.getOrDefault(entry.id(), List.of()));
        };
        return Entries.ahead(sql, today)
                .filter(entry -> entry.when().latest().filter(last -> !last.isBefore(today)).isPresent())
                .filter(stillOld)
                .toList();
    }
}
