package org.chancery.desk.filing;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.chancery.agenda.Id;
import org.chancery.agenda.Reminder;
import org.chancery.store.Transaction;
import org.chancery.store.tables.Reminders;

/// The reminders of an entry as a set of days before it, all at nine in the morning where the officer is.
public final class ReminderLadder {

    /// Three weeks, one week and one day before.
    public static final List<Integer> USUAL = List.of(21, 7, 1);

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private ReminderLadder() {}

    /// Makes the entry's reminders those of these days; a reminder that stays keeps its identity.
    public static void set(Transaction tx, Id entry, List<Integer> daysBefore, Clock clock) {
        List<Reminder> standing = Reminders.TABLE.of(tx.sql(), entry);
        for (Reminder reminder : standing) {
            if (!daysBefore.contains(reminder.daysBefore()))
                tx.delete(Reminders.TABLE, reminder.id());
        }
        daysBefore.stream()
                .distinct()
                .filter(days -> standing.stream().noneMatch(reminder -> reminder.daysBefore() == days))
                .forEach(days -> tx.put(Reminders.TABLE, new Reminder(Id.fresh(clock), entry, days, MORNING)));
    }
}
