package org.chancery.store.tables;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.agenda.Id;
import org.chancery.agenda.Reminder;
import org.chancery.store.Column;
import org.chancery.store.Journal;
import org.chancery.store.Row;
import org.chancery.store.Sql;
import org.chancery.store.Table;

/// The reminders of the book.
public final class Reminders extends Table<Id, Reminder> {

    public static final Reminders TABLE = new Reminders();

    private static final String EARLIEST_FIRST = "ORDER BY days_before DESC, at, id";

    private Reminders() {
        super("reminder", Column.Kind.ID, id("entry"), number("days_before"), text("at"));
    }

    @Override
    protected Id id(Reminder reminder) {
        return reminder.id();
    }

    @Override
    protected Row row(Reminder reminder) {
        return Row.with("at", reminder.at().toString())
                .with("entry", reminder.entry())
                .with("days_before", reminder.daysBefore())
                .done();
    }

    @Override
    protected Reminder entity(String id, Row row) {
        return new Reminder(Id.parse(id), row.id("entry").orElseThrow(), (int) row.number("days_before"),
                LocalTime.parse(row.text("at")));
    }

    @Override
    protected List<Id> shownWith(Sql sql, String id, Row row) {
        return row.id("entry").stream().toList();
    }

    /// The reminders of an entry, the earliest first.
    public List<Reminder> of(Sql sql, Id entry) {
        return list(sql, "AND entry = ? " + EARLIEST_FIRST, entry);
    }

    /// How many days before each entry there are reminders, the earliest first.
    public Map<Id, List<Integer>> daysByEntry(Sql sql, Collection<Id> entries) {
        var days = new HashMap<Id, List<Integer>>();
        sql.list(
                "SELECT entry, days_before FROM reminder WHERE deleted = 0 AND entry IN " + Sql.EACH + " "
                        + EARLIEST_FIRST,
                row -> days.computeIfAbsent(Journal.id(row.getBytes(1)), entry -> new ArrayList<>(3))
                        .add(row.getInt(2)),
                entries);
        return days;
    }

    /// The reminders of each entry, the earliest first.
    public Map<Id, List<Reminder>> byEntry(Sql sql) {
        return list(sql, EARLIEST_FIRST).stream().collect(Collectors.groupingBy(Reminder::entry));
    }

    /// The reminders of each of these entries, the earliest first.
    public Map<Id, List<Reminder>> byEntry(Sql sql, Collection<Id> entries) {
        return list(sql, "AND entry IN " + Sql.EACH + " " + EARLIEST_FIRST, entries).stream()
                .collect(Collectors.groupingBy(Reminder::entry));
    }
}
