package org.chancery.desk.reminding;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Ladder;
import org.chancery.agenda.Reminder;
import org.chancery.store.Transaction;
import org.chancery.store.tables.Reminders;

/// The reminders of an entry as the steps of a ladder. A reminder that stays keeps its identity.
public final class ReminderLadder {

    private ReminderLadder() {}

    /// Makes the entry's reminders the usual ones of its kind.
    public static void usual(Transaction tx, Entry entry, Clock clock) {
        set(tx, entry.id(), Ladders.in(tx.sql()).of(entry), clock);
    }

    /// Makes the entry's reminders those of this ladder.
    public static void set(Transaction tx, Id entry, Ladder ladder, Clock clock) {
        set(tx, entry, ladder.daysBefore(), clock);
        Reminders.TABLE.of(tx.sql(), entry).forEach(each -> tx.put(Reminders.TABLE, at(each, ladder.at())));
    }

    /// Makes the entry's reminders those of these days; one that stands keeps its hour, a new one comes at the usual hour.
    public static void set(Transaction tx, Id entry, List<Integer> daysBefore, Clock clock) {
        List<Reminder> standing = Reminders.TABLE.of(tx.sql(), entry);
        for (Reminder reminder : standing) {
            if (!daysBefore.contains(reminder.daysBefore()))
                tx.delete(Reminders.TABLE, reminder.id());
        }
        LocalTime at = Ladders.in(tx.sql()).at();
        daysBefore.stream()
                .distinct()
                .filter(days -> standing.stream().noneMatch(reminder -> reminder.daysBefore() == days))
                .forEach(days -> tx.put(Reminders.TABLE, new Reminder(Id.fresh(clock), entry, days, at)));
    }

    /// Adds a reminder, or puts the one of that day at another hour.
    public static void add(Transaction tx, Id entry, int daysBefore, LocalTime at, Clock clock) {
        Reminders.TABLE.of(tx.sql(), entry)
                .stream()
                .filter(reminder -> reminder.daysBefore() == daysBefore)
                .findFirst()
                .ifPresentOrElse(standing -> tx.put(Reminders.TABLE, at(standing, at)),
                        () -> tx.put(Reminders.TABLE, new Reminder(Id.fresh(clock), entry, daysBefore, at)));
    }

    private static Reminder at(Reminder reminder, LocalTime at) {
        return new Reminder(reminder.id(), reminder.entry(), reminder.daysBefore(), at);
    }
}
