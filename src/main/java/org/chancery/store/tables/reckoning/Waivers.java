package org.chancery.store.tables.reckoning;

import java.util.List;
import org.chancery.agenda.rules.Waiver;
import org.chancery.store.Column;
import org.chancery.store.Row;
import org.chancery.store.Sql;
import org.chancery.store.Table;

/// The deadlines that rules proposed and the officer did not want.
public final class Waivers extends Table<String, Waiver> {

    public static final Waivers TABLE = new Waivers();

    private Waivers() {
        super("waiver", Column.Kind.TEXT, text("rule"), id("meeting"));
    }

    @Override
    protected String id(Waiver waiver) {
        return key(waiver);
    }

    /// Under which it is kept.
    public static String key(Waiver waiver) {
        return waiver.rule() + " " + waiver.meeting();
    }

    @Override
    protected Row row(Waiver waiver) {
        return Row.with("rule", waiver.rule()).with("meeting", waiver.meeting().toString()).done();
    }

    @Override
    protected Waiver entity(String id, Row row) {
        return new Waiver(row.text("rule"), row.id("meeting").orElseThrow());
    }

    public List<Waiver> all(Sql sql) {
        return list(sql, "");
    }
}
