package org.chancery.store.tables.reckoning;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.store.Sql;

/// Which entries hang on which, as an index of the origins of their dates. Entries that were deleted stay in it.
public final class TieIndex {

    private TieIndex() {}

    /// Makes the index say what the origin says.
    public static void keep(Sql sql, Id entry, Origin origin) {
        sql.run("DELETE FROM tie WHERE entry = ?", entry);
        origin.tie().stream().flatMap(tie -> tie.reckoning().anchors().stream()).flatMap(a -> a.entry().stream())
                .distinct().forEach(anchor -> sql.run("INSERT INTO tie (entry, anchor) VALUES (?, ?)", entry, anchor));
    }

    /// What hangs on an entry, at any remove, without the entry itself.
    public static List<Id> below(Sql sql, Id entry) {
        return sql.ids("""
                WITH RECURSIVE below (id) AS (
                  SELECT entry FROM tie WHERE anchor = ?
                  UNION SELECT tie.entry FROM tie JOIN below ON tie.anchor = below.id)
                SELECT id FROM below WHERE id <> ?""", entry, entry);
    }

    /// What these entries hang on, at any remove, and they themselves.
    public static Set<Id> above(Sql sql, Collection<Id> entries) {
        var above = new LinkedHashSet<>(entries);
        for (Id entry : entries) {
            above.addAll(sql.ids("""
                    WITH RECURSIVE above (id) AS (
                      SELECT anchor FROM tie WHERE entry = ?
                      UNION SELECT tie.anchor FROM tie JOIN above ON tie.entry = above.id)
                    SELECT id FROM above""", entry));
        }
        return above;
    }

    /// Everything that hangs on something.
    public static List<Id> all(Sql sql) {
        return sql.ids("SELECT DISTINCT entry FROM tie");
    }

    /// What these entries hang on directly, and they themselves.
    public static Set<Id> justAbove(Sql sql, Collection<Id> entries) {
        return entries.stream().flatMap(entry -> Stream.concat(Stream.of(entry),
                sql.ids("SELECT anchor FROM tie WHERE entry = ?", entry).stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
