package org.chancery.desk;

import org.chancery.desk.registry.ResolutionNames;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.agenda.Body;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Reminder;
import org.chancery.desk.KeepingAgenda.Shown;
import org.chancery.desk.KeepingAgenda.Source;
import org.chancery.document.Evidence;
import org.chancery.store.Revisions;
import org.chancery.store.Revisions.Revision;
import org.chancery.store.Sql;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.papers.Citations;
import org.chancery.store.tables.papers.Citations.Citation;
import org.chancery.store.tables.papers.Papers;
import org.chancery.store.tables.papers.Papers.Place;
import org.chancery.store.tables.Reminders;

/// What belongs to entries, gathered from the tables at one moment.
final class Dossiers {

    private final Sql sql;
    private final Map<Id, Body> bodies;
    private final ResolutionNames resolutions;
    private final Map<Id, List<Reminder>> reminders;
    private final Map<Id, List<Evidence>> evidence;
    private final Map<Id, Revision> revisions;

    private Dossiers(Sql sql, Map<Id, List<Reminder>> reminders, Map<Id, List<Evidence>> evidence,
            Map<Id, Revision> revisions) {
        this.sql = sql;
        this.bodies = Bodies.TABLE.byId(sql);
        this.resolutions = ResolutionNames.of(sql);
        this.reminders = reminders;
        this.evidence = evidence;
        this.revisions = revisions;
    }

    static Dossiers ofAll(Sql sql) {
        return new Dossiers(sql, Reminders.TABLE.byEntry(sql), Citations.TABLE.ofEntries(sql), Revisions.all(sql));
    }

    static Dossiers ofOne(Sql sql, Id entry) {
        return of(sql, List.of(entry));
    }

    static Dossiers of(Sql sql, Collection<Id> entries) {
        return new Dossiers(sql, Reminders.TABLE.byEntry(sql, entries), Citations.TABLE.of(sql, entries),
                Revisions.of(sql, entries));
    }

    Shown shown(Entry entry) {
        Revision revision = Optional.ofNullable(revisions.get(entry.id())).orElseThrow();
        return new Shown(entry, body(entry), resolutions.label(entry.resolution()),
                reminders.getOrDefault(entry.id(), List.of()),
                evidence.getOrDefault(entry.id(), List.of()).stream().map(e -> source(sql, e)).toList(),
                revision.sequence(), revision.revised());
    }

    private String body(Entry entry) {
        return entry.body().flatMap(id -> Optional.ofNullable(bodies.get(id))).map(Body::shortName).orElse("");
    }

    /// In full: "Resolution 2/7 (Lake Assembly)"; empty for none.
    String resolution(Entry entry) {
        return resolutions.full(entry.resolution());
    }

    static List<Source> sources(Sql sql, Id entry) {
        return Citations.TABLE.of(sql, entry).stream().map(citation -> source(sql, citation.evidence())).toList();
    }

    static Source source(Sql sql, Evidence evidence) {
        Place place = Papers.TABLE.place(sql, evidence.document(), evidence.paragraph())
                .orElse(new Place("", "", 0, ""));
        return new Source(evidence, place.title(), place.label(), place.page(), place.text());
    }
}
