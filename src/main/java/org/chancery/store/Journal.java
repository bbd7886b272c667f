package org.chancery.store;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Id;
import org.chancery.history.Act;
import org.chancery.history.Change;

/// The record of all acts and of each field they changed, in the order in which it happened. It is only ever added to; only the state of an
/// act moves, between done, undone and (once something new was done) forgotten.
public final class Journal {

    static final int SCHEMA = 1;

    private final Sql sql;
    private final Clock clock;
    private final HybridClock hybrid;
    private final Id device;
    private final String actor = System.getProperty("user.name", "");

    Journal(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.hybrid = new HybridClock(clock, sql.number("SELECT hlc FROM change ORDER BY n DESC LIMIT 1"));
        this.device = device();
    }

    /// This installation: part of every change's identity once two books are joined.
    private Id device() {
        return sql.first("SELECT id FROM device WHERE here = 1", row -> id(row.getBytes(1))).orElseGet(() -> {
            Id made = Id.fresh(clock);
            sql.run("INSERT INTO device (id, made, here) VALUES (?, ?, 1)", made, clock.millis());
            return made;
        });
    }

    public static Id id(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Id(new java.util.UUID(buffer.getLong(), buffer.getLong()));
    }

    Act begin(Act.Kind kind, String label, Optional<Long> of) {
        Instant at = Instant.ofEpochMilli(clock.millis());
        if (kind == Act.Kind.DO)
            sql.run("UPDATE act SET state = 'FORGOTTEN' WHERE state = 'UNDONE'");
        sql.run("INSERT INTO act (kind, label, at, of, state) VALUES (?, ?, ?, ?, ?)", kind, label, at.toEpochMilli(),
                of, kind == Act.Kind.DO ? "DONE" : "STEP");
        return new Act(sql.number("SELECT last_insert_rowid()"), kind, label, at, of);
    }

    Act rename(Act act, String label) {
        sql.run("UPDATE act SET label = ? WHERE number = ?", label, act.number());
        return new Act(act.number(), act.kind(), label, act.at(), act.of());
    }

    /// Notes one field's change, with the clock of the value it replaces.
    void note(Act act, Table<?, ?> table, String id, String field, Optional<String> before, Optional<String> after) {
        Object key = table.key().stored(Optional.of(id));
        Optional<Long> base = sql.first("SELECT hlc FROM change WHERE id = ? AND field = ? ORDER BY n DESC LIMIT 1",
                row -> row.getLong(1), key, field);
        sql.run("""
                INSERT INTO change (act, entity, id, field, old, new, hlc, base_hlc, device, actor, schema)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", act.number(), table.name(), key, field, before, after,
                hybrid.tick(), base, device, actor, SCHEMA);
    }

    void mark(long act, boolean done) {
        sql.run("UPDATE act SET state = ? WHERE number = ?", done ? "DONE" : "UNDONE", act);
    }

    /// The changes of an act, in order.
    static List<Change> changes(Sql sql, long act) {
        return sql.list("SELECT act, entity, id, field, old, new FROM change WHERE act = ? ORDER BY n",
                row -> change(row, 2), act);
    }

    /// @param first the column of the entity, which id, field, old and new follow; the act is the first column of all
    public static Change change(ResultSet row, int first) throws SQLException {
        String id = new Column("id", Column.Kind.TEXT).text(row.getObject(first + 1));
        return new Change(row.getLong(1), row.getString(first), id, row.getString(first + 2), row.getString(first + 3),
                row.getString(first + 4));
    }

    /// From the first five columns: number, kind, label, at, of.
    public static Act act(ResultSet row) throws SQLException {
        Optional<Long> of = row.getObject(5) == null ? Optional.empty() : Optional.of(row.getLong(5));
        return new Act(row.getLong(1), Act.Kind.valueOf(row.getString(2)), row.getString(3),
                Instant.ofEpochMilli(row.getLong(4)), of);
    }

    /// The number of the newest act of any kind, by which one knows whether anything was done since; 0 in a new book.
    public static long newest(Sql sql) {
        return sql.number("SELECT max(number) FROM act");
    }

    static Optional<Act> undoable(Sql sql) {
        return acts(sql, "WHERE state = 'DONE' ORDER BY number DESC LIMIT 1").stream().findFirst();
    }

    static Optional<Act> redoable(Sql sql) {
        return acts(sql, "WHERE state = 'UNDONE' ORDER BY number LIMIT 1").stream().findFirst();
    }

    static List<Act> acts(Sql sql, String rest, Object... values) {
        return sql.list("SELECT number, kind, label, at, of FROM act " + rest, Journal::act, values);
    }
}
