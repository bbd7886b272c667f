package org.chancery.store.tables;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.agenda.Id;
import org.chancery.history.Act;
import org.chancery.history.Change;
import org.chancery.store.Journal;
import org.chancery.store.Sql;
import org.chancery.time.When;
import org.chancery.time.text.WhenText;

/// What the journal says about one entry, its reminders, its sources and what came for it.
public final class Happenings {

    /// One changed field and the act that changed it.
    public record Happening(Act act, Change change) {}

    /// An entry that was put on another date.
    ///
    /// @param before the date it had
    /// @param act the last that gave it another
    public record Redated(When before, Act act) {}

    private Happenings() {}

    /// The entries that acts between two instants put on another date, the first instant not included.
    public static Map<Id, Redated> redated(Sql sql, Instant since, Instant until) {
        var redated = new HashMap<Id, Redated>();
        sql.list("""
                SELECT act.number, act.kind, act.label, act.at, act.of, change.id, old
                FROM act JOIN change ON change.act = act.number
                WHERE act.at > ? AND act.at <= ? AND entity IN ('meeting', 'deliverable') AND field = 'when_text'
                  AND old IS NOT NULL
                ORDER BY n""", row -> Map.entry(Journal.id(row.getBytes(6)),
                new Redated(WhenText.read(row.getString(7), ""), Journal.act(row))), since.toEpochMilli(),
                until.toEpochMilli())
                .forEach(each -> redated.merge(each.getKey(), each.getValue(),
                        (first, later) -> new Redated(first.before(), later.act())));
        return redated;
    }

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
