package org.chancery.store.tables;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.store.Column;
import org.chancery.store.Row;
import org.chancery.store.Sql;
import org.chancery.store.Table;
import org.chancery.store.Transaction;
import org.chancery.store.tables.reckoning.OriginText;
import org.chancery.store.tables.reckoning.TieIndex;
import org.chancery.time.When;
import org.chancery.time.WhenOrder;

/// What the tables of meetings and of deliverables have in common: they stand under a date, and a calendar shows them.
public abstract class Entries<E extends Entry> extends Table<Id, E> {

    Entries(String name, Column... columns) {
        super(name, Column.Kind.ID, columns);
    }

    @Override
    protected Id id(E entry) {
        return entry.id();
    }

    @Override
    protected Map<String, Object> derived(Row row) {
        When when = row.when();
        return Map.of("earliest", when.earliest(), "latest", when.latest(), "day",
                Optional.of(WhenOrder.day(when)).filter(day -> !day.equals(LocalDate.MAX)));
    }

    @Override
    protected void keepBeside(Sql sql, String id, Row row) {
        TieIndex.keep(sql, Id.parse(id), origin(row));
    }

    @Override
    protected List<Id> shownWith(Sql sql, String id, Row row) {
        return List.of(Id.parse(id));
    }

    /// The entries, of either kind, that name another entity in this column.
    static List<Id> naming(Sql sql, String column, Id named) {
        return sql
                .ids("SELECT id FROM meeting WHERE " + column + " = ? UNION SELECT id FROM deliverable WHERE " + column
                        + " = ?", named, named);
    }

    /// Every entry of both kinds, by date.
    public static List<Entry> all(Sql sql) {
        return Stream.<Entry>concat(Meetings.TABLE.byDate(sql).stream(), Deliverables.TABLE.byDate(sql).stream())
                .sorted(Comparator.comparing(Entry::when, WhenOrder.BY_DAY))
                .toList();
    }

    /// What is to come or open on a day: without what was held, cancelled, received or dropped, and without meetings that are over.
    public static Stream<Entry> ahead(Sql sql, LocalDate asOf) {
        return Stream.concat(Meetings.TABLE.open(sql, asOf).stream(), Deliverables.TABLE.open(sql, asOf).stream());
    }

    /// What stands between two days, both included, or can fall there; an open end reaches as far as it can. In no order.
    ///
    /// @param body whose entries; empty for all
    public static Stream<Entry> between(Sql sql, LocalDate first, LocalDate last, Optional<Id> body) {
        return Stream.of(Meetings.TABLE, Deliverables.TABLE).flatMap(table -> table.within(sql, first, last, body));
    }

    /// Each condition begins with the end of an index; a dated entry without a first or a last day is looked up beside the others.
    private Stream<E> within(Sql sql, LocalDate first, LocalDate last, Optional<Id> body) {
        return Stream.of(filed(sql, body, "AND earliest <= ? AND latest >= ?", last, first),
                filed(sql, body, "AND earliest IS NULL AND latest >= ?", first),
                filed(sql, body, "AND latest IS NULL AND earliest <= ?", last)).flatMap(List::stream);
    }

    private List<E> filed(Sql sql, Optional<Id> body, String condition, Object... values) {
        if (body.isEmpty())
            return list(sql, condition, values);
        Object[] more = Arrays.copyOf(values, values.length + 1);
        more[values.length] = body.get();
        return list(sql, condition + " AND body = ?", more);
    }

    /// The last bound of an entry before a day: where something is over or cannot fall any more.
    public static Optional<LocalDate> lastBefore(Sql sql, LocalDate day, Optional<Id> body) {
        return bound(sql, "MAX", "<", day, body);
    }

    /// The first bound of an entry after a day: where something begins, or can fall for the last time.
    public static Optional<LocalDate> firstAfter(Sql sql, LocalDate day, Optional<Id> body) {
        return bound(sql, "MIN", ">", day, body);
    }

    private static Optional<LocalDate> bound(Sql sql, String extreme, String side, LocalDate day, Optional<Id> body) {
        Optional<LocalDate> found = Optional.empty();
        for (String table : List.of("meeting", "deliverable")) {
            for (String column : List.of("earliest", "latest")) {
                String query = "SELECT " + extreme + "(" + column + ") FROM " + table + " WHERE deleted = 0 AND "
                        + column + " " + side + " ?" + (body.isPresent() ? " AND body = ?" : "");
                Object[] values = body.isPresent() ? new Object[]{day, body.get()} : new Object[]{day};
                Optional<LocalDate> here = sql.first(query, row -> Optional.ofNullable(row.getString(1)), values)
                        .flatMap(text -> text)
                        .map(LocalDate::parse);
                found = Stream.concat(found.stream(), here.stream())
                        .reduce((a, b) -> a.isBefore(b) == side.equals(">") ? a : b);
            }
        }
        return found;
    }

    /// What stands under a resolution, of both kinds, by date.
    public static List<Entry> under(Sql sql, Id resolution) {
        return Stream.<Entry>concat(Meetings.TABLE.list(sql, "AND resolution = ?", resolution).stream(),
                Deliverables.TABLE.list(sql, "AND resolution = ?", resolution).stream())
                .sorted(Comparator.comparing(Entry::when, WhenOrder.BY_DAY))
                .toList();
    }

    public static Optional<Entry> any(Sql sql, Id id) {
        return Meetings.TABLE.find(sql, id).<Entry>map(m -> m).or(() -> Deliverables.TABLE.find(sql, id));
    }

    /// Those of these that are there, of either kind, in no order.
    public static Stream<Entry> anyOf(Sql sql, Collection<Id> ids) {
        return Stream.concat(Meetings.TABLE.some(sql, ids).stream(), Deliverables.TABLE.some(sql, ids).stream());
    }

    /// Adds or changes an entry of either kind.
    public static void put(Transaction tx, Entry entry) {
        switch (entry) {
            case Meeting meeting -> tx.put(Meetings.TABLE, meeting);
            case Deliverable deliverable -> tx.put(Deliverables.TABLE, deliverable);
        }
    }

    /// Every entry of this kind, by date.
    public List<E> byDate(Sql sql) {
        return list(sql, "ORDER BY day IS NULL, day, title, id");
    }

    /// The entries of this kind that are to come or open on a day.
    abstract List<E> open(Sql sql, LocalDate asOf);

    static Origin origin(Row row) {
        return OriginText.read(row.text("origin"));
    }
}
