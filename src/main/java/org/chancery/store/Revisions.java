package org.chancery.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.agenda.Id;

/// How often, and when last, an entry changed in a way that a calendar shows (the SEQUENCE of RFC 5545, 3.8.7.4). It only ever rises: undoing is
/// itself a revision.
public final class Revisions {

    /// @param sequence 0 for an entry as it was first written
    public record Revision(int sequence, Instant revised) {}

    private Revisions() {}

    static void raise(Sql sql, Id entry, Instant now) {
        sql.run("""
                INSERT INTO revision (entry, sequence, revised) VALUES (?, 0, ?)
                ON CONFLICT (entry) DO UPDATE SET sequence = sequence + 1, revised = max(revised, excluded.revised)""",
                entry, now.toEpochMilli());
    }

    /// Takes over the revision of somebody else's calendar; where the book's is as high, it rises as with any change.
    static void adopt(Sql sql, Id entry, Revision theirs, Instant now) {
        sql.run("""
                INSERT INTO revision (entry, sequence, revised) VALUES (?, ?, ?)
                ON CONFLICT (entry) DO UPDATE SET
                  revised = iif(excluded.sequence > sequence, excluded.revised, max(revised, ?)),
                  sequence = iif(excluded.sequence > sequence, excluded.sequence, sequence + 1)""", entry,
                theirs.sequence(), theirs.revised().toEpochMilli(), now.toEpochMilli());
    }

    /// The revisions of all entries.
    public static Map<Id, Revision> all(Sql sql) {
        return found(sql, "");
    }

    /// The revisions of these entries.
    public static Map<Id, Revision> of(Sql sql, Collection<Id> entries) {
        return found(sql, " WHERE entry IN " + Sql.EACH, entries);
    }

    private static Map<Id, Revision> found(Sql sql, String condition, Object... values) {
        return sql.list("SELECT entry, sequence, revised FROM revision" + condition,
                row -> Map.entry(Journal.id(row.getBytes(1)),
                        new Revision(row.getInt(2), Instant.ofEpochMilli(row.getLong(3)))),
                values)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
