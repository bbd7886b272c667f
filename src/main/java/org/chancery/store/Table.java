package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Id;

/// A kind of entity and how it is kept: the fields of its row, and the way from the noun to the row and back.
///
/// @param <K> what identifies it
/// @param <E> the noun
public abstract class Table<K, E> {

    private final String name;
    private final Column key;
    private final List<Column> columns;

    protected Table(String name, Column.Kind key, Column... columns) {
        this.name = name;
        this.key = new Column("id", key);
        this.columns = Stream.concat(Stream.of(columns), Stream.of(new Column(Row.DELETED, Column.Kind.INTEGER)))
                .toList();
    }

    protected static Column text(String name) {
        return new Column(name, Column.Kind.TEXT);
    }

    protected static Column number(String name) {
        return new Column(name, Column.Kind.INTEGER);
    }

    protected static Column id(String name) {
        return new Column(name, Column.Kind.ID);
    }

    protected static Column hash(String name) {
        return new Column(name, Column.Kind.HASH);
    }

    protected abstract K id(E entity);

    protected abstract Row row(E entity);

    protected abstract E entity(String id, Row row);

    /// Columns that follow from the fields, so that the database can sort and search by them.
    protected Map<String, Object> derived(Row row) {
        return Map.of();
    }

    /// Brings up to date what is kept beside a row to find it by, after the row was written. It is not journaled, as it follows from the row.
    protected void keepBeside(Sql sql, String id, Row row) {}

    /// The entries that a calendar shows differently when this row changes.
    protected List<Id> shownWith(Sql sql, String id, Row row) {
        return List.of();
    }

    String name() {
        return name;
    }

    Column key() {
        return key;
    }

    List<Column> columns() {
        return columns;
    }

    /// The rows that are not deleted, as nouns.
    ///
    /// @param rest what follows the condition that they are not deleted: "AND body = ? ORDER BY day"; may be empty
    public List<E> list(Sql sql, String rest, Object... values) {
        return sql.list(select("deleted = 0 " + rest), row -> entity(readKey(row), readRow(row)), values);
    }

    /// The rows that are deleted, as nouns.
    ///
    /// @param rest what follows the condition that they are deleted; may be empty
    protected List<E> deleted(Sql sql, String rest, Object... values) {
        return sql.list(select("deleted = 1 " + rest), row -> entity(readKey(row), readRow(row)), values);
    }

    /// How many rows are not deleted.
    public int count(Sql sql) {
        return (int) sql.number("SELECT count(*) FROM " + name + " WHERE deleted = 0");
    }

    public Optional<E> find(Sql sql, K id) {
        return list(sql, "AND id = ?", id).stream().findFirst();
    }

    /// Those of these that are there, in no order.
    public List<E> some(Sql sql, Collection<Id> ids) {
        return list(sql, "AND id IN " + Sql.EACH, ids);
    }

    /// A row, deleted or not.
    Optional<Row> row(Sql sql, String id) {
        return sql.first(select("id = ?"), this::readRow, key.stored(Optional.of(id)));
    }

    private String select(String condition) {
        String fields = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        return "SELECT id, " + fields + " FROM " + name + " WHERE " + condition;
    }

    private String readKey(ResultSet row) throws SQLException {
        return key.text(row.getObject(1));
    }

    private Row readRow(ResultSet row) throws SQLException {
        Row.Draft draft = Row.empty();
        for (int i = 0; i < columns.size(); i++) {
            Object stored = row.getObject(i + 2);
            if (stored != null)
                draft.with(columns.get(i).name(), columns.get(i).text(stored));
        }
        return draft.done();
    }
}
