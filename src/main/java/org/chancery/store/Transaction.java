package org.chancery.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import org.chancery.agenda.Id;
import org.chancery.history.Act;
import org.chancery.history.Change;
import org.chancery.store.Revisions.Revision;

/// One act while it is being done: what it reads, it reads with its own changes in it; what it changes is written to the row and to the journal
/// together, field by field.
public final class Transaction {

    private final Sql sql;
    private final Journal journal;
    private Act act;
    private final SequencedSet<Id> shownDifferently = new LinkedHashSet<>();
    private final Map<Id, Revision> revisedOutside = new HashMap<>();
    private boolean changed;

    Transaction(Sql sql, Journal journal, Act act) {
        this.sql = sql;
        this.journal = journal;
        this.act = act;
    }

    Act act() {
        return act;
    }

    /// Adds to the name of the act what came to light while it was done.
    ///
    /// @param more " and 2 deadlines"; empty for nothing
    public void alsoCalled(String more) {
        if (!more.isEmpty())
            act = journal.rename(act, act.label() + more);
    }

    /// Notes that an entry stands as somebody's calendar revised it: its sequence is theirs from then on, unless the book's is higher already.
    public void revisedOutside(Id entry, Revision theirs) {
        revisedOutside.put(entry, theirs);
    }

    /// To read with.
    public Sql sql() {
        return sql;
    }

    /// Adds the entity, or changes the fields in which it differs from the one with its id.
    public <K, E> void put(Table<K, E> table, E entity) {
        String id = String.valueOf(table.id(entity));
        write(table, id, table.row(entity).but(Row.DELETED, Optional.of("0")));
    }

    /// Marks an entity as deleted. Nothing happens if there is none.
    public <K> void delete(Table<K, ?> table, K id) {
        String key = String.valueOf(id);
        table.row(sql, key).ifPresent(row -> write(table, key, row.but(Row.DELETED, Optional.of("1"))));
    }

    void write(Table<?, ?> table, String id, Row after) {
        Optional<Row> before = table.row(sql, id);
        List<Column> different = table.columns()
                .stream()
                .filter(column -> !before.flatMap(row -> row.get(column.name())).equals(after.get(column.name())))
                .toList();
        if (different.isEmpty())
            return;
        Map<String, Object> values = stored(table, different, after);
        if (before.isEmpty())
            insert(table, id, values);
        else
            update(table, id, values);
        table.keepBeside(sql, id, after);
        for (Column column : different) {
            journal.note(act, table, id, column.name(), before.flatMap(row -> row.get(column.name())),
                    after.get(column.name()));
        }
        changed = true;
        shownDifferently.addAll(table.shownWith(sql, id, after));
    }

    private static Map<String, Object> stored(Table<?, ?> table, List<Column> columns, Row row) {
        var values = new LinkedHashMap<String, Object>();
        columns.forEach(column -> values.put(column.name(), column.stored(row.get(column.name()))));
        values.putAll(table.derived(row));
        return values;
    }

    private void insert(Table<?, ?> table, String id, Map<String, Object> values) {
        String places = values.keySet().stream().map(name -> ", ?").collect(Collectors.joining());
        var bound = new ArrayList<Object>(values.values());
        bound.addFirst(table.key().stored(Optional.of(id)));
        sql.run("INSERT INTO " + table.name() + " (id, " + String.join(", ", values.keySet()) + ") VALUES (?" + places
                + ")", bound.toArray());
    }

    private void update(Table<?, ?> table, String id, Map<String, Object> values) {
        String settings = values.keySet().stream().map(name -> name + " = ?").collect(Collectors.joining(", "));
        var bound = new ArrayList<Object>(values.values());
        bound.addLast(table.key().stored(Optional.of(id)));
        sql.run("UPDATE " + table.name() + " SET " + settings + " WHERE id = ?", bound.toArray());
    }

    /// Puts back what the changes replaced, the last first. What they created is not erased but marked as deleted.
    void reverse(List<Change> changes, Map<String, Table<?, ?>> tables) {
        var created = changes.stream()
                .filter(c -> c.field().equals(Row.DELETED) && c.before() == null)
                .map(change -> Subject.of(change, tables))
                .collect(Collectors.toSet());
        var rows = new LinkedHashMap<Subject, Row>();
        for (Change change : changes.reversed()) {
            var subject = Subject.of(change, tables);
            Row row = rows.computeIfAbsent(subject, s -> s.row(sql));
            if (!created.contains(subject))
                rows.put(subject, row.but(change.field(), Optional.ofNullable(change.before())));
            else if (change.field().equals(Row.DELETED) && change.before() == null)
                rows.put(subject, row.but(Row.DELETED, Optional.of("1")));
        }
        rows.forEach((subject, row) -> write(subject.table, subject.id, row));
    }

    /// Does the changes again.
    void repeat(List<Change> changes, Map<String, Table<?, ?>> tables) {
        var rows = new LinkedHashMap<Subject, Row>();
        for (Change change : changes) {
            var subject = Subject.of(change, tables);
            Row row = rows.computeIfAbsent(subject, s -> s.row(sql));
            rows.put(subject, row.but(change.field(), Optional.ofNullable(change.after())));
        }
        rows.forEach((subject, row) -> write(subject.table, subject.id, row));
    }

    /// The row that a change is about.
    private record Subject(Table<?, ?> table, String id) {

        static Subject of(Change change, Map<String, Table<?, ?>> tables) {
            return new Subject(Objects.requireNonNull(tables.get(change.entity()), change.entity()), change.id());
        }

        Row row(Sql sql) {
            return table.row(sql, id).orElseThrow();
        }
    }

    /// Closes the act: the entries that a calendar now shows differently get a higher sequence.
    ///
    /// @return whether anything changed
    boolean finish() {
        shownDifferently.forEach(entry -> {
            if (revisedOutside.containsKey(entry))
                Revisions.adopt(sql, entry, revisedOutside.get(entry), act.at());
            else
                Revisions.raise(sql, entry, act.at());
        });
        return changed;
    }
}
