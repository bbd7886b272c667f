package org.chancery.desk.filing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Reckoning;
import org.chancery.agenda.clashing.Clashing;
import org.chancery.agenda.moving.Ties;
import org.chancery.store.Sql;
import org.chancery.store.tables.Deliverables;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.Meetings;
import org.chancery.store.tables.reckoning.CountingIndex;
import org.chancery.store.tables.reckoning.TieIndex;
import org.chancery.time.When;

/// The part of the agenda that a date concerns, so that nothing else has to be read.
public final class Neighbourhood {

    private final Sql sql;
    private final Map<Id, Entry> entries = new LinkedHashMap<>();

    private Neighbourhood(Sql sql) {
        this.sql = sql;
    }

    /// An entry, what hangs on it at any remove, and what that hangs on besides.
    public static Ties below(Sql sql, Id entry) {
        return new Neighbourhood(sql).withBelow(entry).ties();
    }

    /// What a meeting's move concerns: what hangs on it, what belongs to it, and the meetings about the new days.
    public static Ties ofMove(Sql sql, Id meeting, When to) {
        var near = new Neighbourhood(sql).withBelow(meeting);
        near.take(Deliverables.TABLE.of(sql, meeting));
        near.take(Meetings.TABLE.resuming(sql, meeting).stream().toList());
        near.read(Meetings.TABLE.find(sql, meeting).flatMap(Meeting::resumes).stream().toList());
        if (to.precision().isExact())
            near.take(Meetings.TABLE.between(sql, to.earliest().orElseThrow().minusDays(Clashing.REACH),
                    to.latest().orElseThrow().plusDays(Clashing.REACH)));
        return near.ties();
    }

    /// These entries, what hangs on them at any remove, and what all of it hangs on, at any remove: enough to count each anew.
    public static Ties around(Sql sql, Collection<Id> entries) {
        var counted = new LinkedHashSet<>(entries);
        counted.addAll(TieIndex.below(sql, entries));
        var near = new Neighbourhood(sql);
        near.read(TieIndex.above(sql, counted));
        return near.ties();
    }

    /// Everything whose date is counted over working days, with what that concerns.
    public static Ties overWorkingDays(Sql sql) {
        return around(sql, CountingIndex.overWorkingDays(sql));
    }

    /// What an entry would hang on, at any remove, and the entry itself.
    public static Ties above(Sql sql, Id entry, Reckoning<Anchor> reckoning) {
        var near = new Neighbourhood(sql);
        var ids = new ArrayList<Id>(List.of(entry));
        reckoning.anchors().forEach(anchor -> anchor.entry().ifPresent(ids::add));
        near.read(TieIndex.above(sql, ids));
        return near.ties();
    }

    private Neighbourhood withBelow(Id entry) {
        var ids = new LinkedHashSet<>(TieIndex.below(sql, List.of(entry)));
        ids.add(entry);
        read(TieIndex.justAbove(sql, ids));
        return this;
    }

    private void read(Collection<Id> ids) {
        Entries.anyOf(sql, ids).forEach(found -> entries.put(found.id(), found));
    }

    private void take(Collection<? extends Entry> found) {
        found.forEach(entry -> entries.put(entry.id(), entry));
    }

    private Ties ties() {
        return Ties.of(entries.values());
    }
}
