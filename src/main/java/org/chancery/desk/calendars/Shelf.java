package org.chancery.desk.calendars;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.agenda.Body;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.OutsideEvent;
import org.chancery.agenda.Reminder;
import org.chancery.desk.registry.ResolutionNames;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Profile;
import org.chancery.icalendar.file.CalendarFile;
import org.chancery.icalendar.reading.CalendarAnswer;
import org.chancery.icalendar.reading.CalendarReading;
import org.chancery.icalendar.reading.entry.EntryReader;
import org.chancery.icalendar.reading.entry.ReadEntry;
import org.chancery.store.Revisions;
import org.chancery.store.Revisions.Revision;
import org.chancery.store.Sql;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.Reminders;
import org.chancery.store.tables.calendars.OutsideEvents;

/// The entries of the book as calendars know them: by their UIDs, and by what a calendar would say of each.
final class Shelf {

    private final Sql sql;
    private final ZoneId station;
    private final Map<Id, Entry> entries;
    private final Map<String, List<OutsideEvent>> outside;

    Shelf(Sql sql, ZoneId station) {
        this.sql = sql;
        this.station = station;
        this.entries = Entries.all(sql).stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        this.outside = OutsideEvents.TABLE.list(sql, "ORDER BY id").stream()
                .collect(Collectors.groupingBy(OutsideEvent::uid));
    }

    Collection<Entry> entries() {
        return entries.values();
    }

    Optional<Entry> entry(Id id) {
        return Optional.ofNullable(entries.get(id));
    }

    /// What was read before under this identity, whether the entry is still in the book or not.
    Optional<OutsideEvent> outside(ReadEntry read) {
        return read.identity().uid().isEmpty()
                ? Optional.empty()
                : outside.getOrDefault(read.identity().uid(), List.of())
                        .stream()
                        .filter(event -> event.instance().equals(read.instance()))
                        .findFirst();
    }

    /// The entry that is carried out under this UID; of one of several that repeat, none.
    Optional<Entry> carriedOut(ReadEntry read) {
        return read.instance().isEmpty() ? id(read.identity().uid()).flatMap(this::entry) : Optional.empty();
    }

    /// The id that a UID is, if this program writes such ids.
    static Optional<Id> id(String uid) {
        try {
            return Optional.of(new Id(UUID.fromString(uid))).filter(id -> id.toString().equals(uid));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Whether an entry of this id once stood in the book.
    boolean wasHere(ReadEntry read) {
        return id(read.identity().uid()).filter(id -> !revisions(List.of(id)).isEmpty()).isPresent();
    }

    /// What each of these would say in a file that is written now, by id; of what has no place on a calendar, what the book says.
    Map<Id, Facts> told(Collection<Id> ids) {
        Map<Id, Body> bodies = Bodies.TABLE.byId(sql);
        ResolutionNames resolutions = ResolutionNames.of(sql);
        Map<Id, List<Reminder>> reminders = Reminders.TABLE.byEntry(sql, ids);
        Map<Id, OutsideEvent> known = outside.values().stream().flatMap(List::stream)
                .collect(Collectors.toMap(OutsideEvent::entry, Function.identity(), (first, second) -> first));
        var byUid = new HashMap<String, Id>();
        var events = new ArrayList<Event>();
        var told = new HashMap<Id, Facts>();
        ids.forEach(id -> entry(id).ifPresent(entry -> {
            Optional<OutsideEvent> theirs = Optional.ofNullable(known.get(id));
            String body = entry.body().map(bodies::get).map(Body::shortName).orElse("");
            var shown = new CalendarEntry(entry, body, resolutions.full(entry.resolution()),
                    reminders.getOrDefault(id, List.of()), List.of(), 0, Instant.EPOCH).from(theirs);
            Event.of(shown).ifPresentOrElse(events::add, () -> told.put(id, Facts.unplaced(shown)));
            byUid.put(theirs.map(OutsideEvent::uidOutside).orElse(id.toString()), id);
        }));
        read(new CalendarFile("", station, Profile.PLAIN, events), byUid, told);
        return told;
    }

    private void read(CalendarFile file, Map<String, Id> byUid, Map<Id, Facts> told) {
        EntryReader reader = new EntryReader(station, Optional.empty(), true);
        if (CalendarReading.of(file.text().getBytes(StandardCharsets.UTF_8)) instanceof CalendarAnswer.Read read)
            read.components().forEach(component -> Optional.ofNullable(byUid.get(component.identity().uid()))
                    .ifPresent(id -> told.put(id, Facts.of(reader.read(component)))));
    }

    Map<Id, Revision> revisions(Collection<Id> ids) {
        return Revisions.of(sql, List.copyOf(ids));
    }
}
