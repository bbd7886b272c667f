package org.chancery.store.tables.reckoning;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    /// What hangs on one of these entries, at any remove.
    public static Set<Id> below(Sql sql, Collection<Id> entries) {
        return new LinkedHashSet<>(sql.ids("WITH RECURSIVE below (id) AS (SELECT entry FROM tie WHERE anchor IN "
                + Sql.EACH + """
                          UNION SELECT tie.entry FROM tie JOIN below ON tie.anchor = below.id)
                        SELECT id FROM below""", entries));
    }

    /// What these entries hang on, at any remove, and they themselves.
    public static Set<Id> above(Sql sql, Collection<Id> entries) {
        return with(entries, sql.ids("WITH RECURSIVE above (id) AS (SELECT anchor FROM tie WHERE entry IN "
                + Sql.EACH + """
                          UNION SELECT tie.anchor FROM tie JOIN above ON tie.entry = above.id)
                        SELECT id FROM above""", entries));
    }

    /// What these entries hang on directly, and they themselves.
    public static Set<Id> justAbove(Sql sql, Collection<Id> entries) {
        return with(entries, sql.ids("SELECT anchor FROM tie WHERE entry IN " + Sql.EACH, entries));
    }

    private static Set<Id> with(Collection<Id> entries, List<Id> more) {
        var all = new LinkedHashSet<>(entries);
        all.addAll(more);
        return all;
    }
}
