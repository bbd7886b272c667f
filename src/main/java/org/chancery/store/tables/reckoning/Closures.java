package org.chancery.store.tables.reckoning;

import java.time.LocalDate;
import java.util.List;
import org.chancery.agenda.Id;
import org.chancery.store.Column;
import org.chancery.store.Row;
import org.chancery.store.Sql;
import org.chancery.store.Table;
import org.chancery.store.tables.reckoning.Closures.KeptClosure;
import org.chancery.time.working.Closure;

/// The days on which the mission is closed.
public final class Closures extends Table<Id, KeptClosure> {

    /// A closure and its identity in the book.
    public record KeptClosure(Id id, Closure closure) {}

    public static final Closures TABLE = new Closures();

    private Closures() {
        super("closure", Column.Kind.ID, text("first"), text("last"), text("reason"));
    }

    @Override
    protected Id id(KeptClosure kept) {
        return kept.id();
    }

    @Override
    protected Row row(KeptClosure kept) {
        return Row.with("first", kept.closure().first().toString())
                .with("last", kept.closure().last().toString())
                .with("reason", kept.closure().reason())
                .done();
    }

    @Override
    protected KeptClosure entity(String id, Row row) {
        return new KeptClosure(Id.parse(id), new Closure(LocalDate.parse(row.text("first")),
                LocalDate.parse(row.text("last")), row.text("reason")));
    }

    public List<KeptClosure> byDay(Sql sql) {
        return list(sql, "ORDER BY first, last, id");
    }
}
