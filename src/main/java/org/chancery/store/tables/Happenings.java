package org.chancery.store.tables;

import java.util.List;
import org.chancery.agenda.Id;
import org.chancery.history.Act;
import org.chancery.history.Change;
import org.chancery.store.Journal;
import org.chancery.store.Sql;

/// What the journal says about one entry, its reminders, its sources and what came for it.
public final class Happenings {

    /// One changed field and the act that changed it.
    public record Happening(Act act, Change change) {}

    private Happenings() {}

    /// The newest act first; within an act, in the order in which the fields changed.
    public static List<Happening> of(Sql sql, Id entry) {
        return sql.list("""
                SELECT act.number, act.kind, act.label, act.at, act.of, entity, change.id, field, old, new
                FROM change JOIN act ON act.number = change.act
                WHERE change.id IN (SELECT ? UNION ALL SELECT id FROM reminder WHERE entry = ?
                  UNION ALL SELECT id FROM evidence WHERE of = ? UNION ALL SELECT id FROM receipt WHERE deliverable = ?)
                ORDER BY act.number DESC, n""", row -> new Happening(Journal.act(row), Journal.change(row, 6)), entry,
                entry, entry, entry);
    }
}
