package org.chancery.desk.calendars;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.OutsideEvent;
import org.chancery.agenda.Reminder;
import org.chancery.desk.filing.Filed;
import org.chancery.desk.filing.Following;
import org.chancery.icalendar.alarm.Sounding;
import org.chancery.icalendar.reading.entry.ReadEntry;
import org.chancery.icalendar.reading.entry.ReadEntry.Said;
import org.chancery.icalendar.reading.entry.Standing;
import org.chancery.store.Revisions.Revision;
import org.chancery.store.Transaction;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.Meetings;
import org.chancery.store.tables.Reminders;
import org.chancery.store.tables.calendars.OutsideEvents;

/// Taking lines of a calendar file into the book, within one act.
final class Taking {

    private final Transaction tx;
    private final Clock clock;
    private final Origin.Imported origin;
    private final Bearers bearers;
    private final Following following;
    private final Map<Id, List<String>> related = new LinkedHashMap<>();

    /// @param today where the officer is posted
    Taking(Transaction tx, Clock clock, Unpacked unpacked, LocalDate today) {
        this.tx = tx;
        this.clock = clock;
        this.origin = new Origin.Imported(unpacked.file(), today);
        this.bearers = new Bearers(tx, clock, unpacked.calendar());
        this.following = new Following(tx, clock);
    }

    /// What taking an event as the entry that it may be changes: its date, that it does not take place, and what the entry does not say.
    static List<Field> ofSame(Facts theirs, Facts ours) {
        return theirs.unlike(ours)
                .stream()
                .filter(field -> field == Field.DATE
                        || Set.of(Field.PLACE, Field.REMINDERS).contains(field) && ours.of(field).isEmpty()
                        || field == Field.STATUS && theirs.of(field).equals(Meeting.Status.CANCELLED.name()))
                .toList();
    }

    /// What followed the dates that were changed, for the name of the act.
    String also() {
        return following.also();
    }

    /// Puts what was added where it belongs, once all of it is there: a deadline to its meeting, the part of a session to the one before.
    void relate() {
        related.forEach((entry, uids) -> uids.stream().flatMap(uid -> meeting(uid).stream()).findFirst().ifPresent(
                meeting -> Entries.any(tx.sql(), entry).filter(e -> !entry.equals(meeting)).ifPresent(
                        e -> Entries.put(tx, belonging(e, meeting)))));
    }

    private Optional<Id> meeting(String uid) {
        return Stream.concat(Shelf.id(uid).stream(),
                OutsideEvents.TABLE.called(tx.sql(), uid).stream().map(OutsideEvent::entry))
                .filter(id -> Meetings.TABLE.find(tx.sql(), id).isPresent())
                .findFirst();
    }

    private static Entry belonging(Entry entry, Id meeting) {
        return switch (entry) {
            case Meeting m -> m.resuming(Optional.of(meeting));
            case Deliverable d -> new Deliverable(d.id(), d.kind(), d.title(), d.body(), d.resolution(),
                    Optional.of(meeting), d.when(), d.origin(), d.owner(), d.addressee(), d.status(), d.doubt(),
                    d.note(), d.awaited(), d.successor());
        };
    }

    void add(ReadEntry read, Optional<OutsideEvent> before) {
        Id id = before.map(OutsideEvent::entry).orElseGet(() -> Optional.of(read)
                .filter(r -> r.instance().isEmpty())
                .flatMap(r -> Shelf.id(r.identity().uid()))
                .filter(own -> own.made().isPresent())
                .orElseGet(() -> Id.fresh(clock)));
        Said said = read.said();
        Optional<Id> body = bearers.body(said);
        Optional<Id> resolution = bearers.resolution(said);
        Entries.put(tx, switch (said.standing()) {
            case Standing.OfMeeting meeting -> new Meeting(id, said.title(), body, resolution, said.when(), origin,
                    said.place(), meeting.status(), said.doubt(), "");
            case Standing.OfDeliverable owed -> new Deliverable(id, Deliverable.Kind.DEADLINE, said.title(), body,
                    resolution, Optional.empty(), said.when(), origin, said.owner(), "", owed.status(), said.doubt(),
                    "");
        });
        remind(id, said.reminders());
        if (said.ownBody() && !read.related().isEmpty())
            related.put(id, read.related());
        known(id, read, before, before.filter(OutsideEvent::linked).isPresent());
    }

    /// @param fields in which the entry becomes what the calendar says
    void change(Entry entry, ReadEntry read, List<Field> fields, Optional<OutsideEvent> before) {
        Entry changed = entry;
        for (Field field : fields)
            changed = with(changed, read.said(), field);
        Entries.put(tx, changed);
        if (fields.contains(Field.REMINDERS))
            remind(entry.id(), read.said().reminders());
        if (!entry.when().sameDateAs(changed.when()))
            following.after(entry.id());
        known(entry.id(), read, before, before.map(OutsideEvent::linked).orElse(true));
    }

    private Entry with(Entry entry, Said said, Field field) {
        return switch (field) {
            case DATE -> entry.dated(said.when(), entry.origin().by(origin, entry.when()));
            case BODY -> Filed.under(entry, bearers.body(said), entry.resolution());
            case RESOLUTION -> Filed.under(entry, entry.body(), bearers.resolution(said));
            case TITLE, PLACE, STATUS, OWNER, DOUBT -> switch (entry) {
                case Meeting m -> with(m, said, field);
                case Deliverable d -> with(d, said, field);
            };
            case REMINDERS, DESCRIPTION -> entry;
        };
    }

    /// A status of the other kind of entry says only whether it takes place.
    private static Meeting with(Meeting m, Said said, Field field) {
        Meeting.Status status = switch (said.standing()) {
            case Standing.OfMeeting meeting -> meeting.status();
            case Standing.OfDeliverable owed -> owed.status().isCalledOff() ? Meeting.Status.CANCELLED : m.status();
        };
        return new Meeting(m.id(), field == Field.TITLE ? said.title() : m.title(), m.body(), m.resolution(), m.when(),
                m.origin(), field == Field.PLACE ? said.place() : m.place(),
                field == Field.STATUS ? status : m.status(), m.resumes(),
                field == Field.DOUBT ? said.doubt() : m.doubt(), m.note());
    }

    private static Deliverable with(Deliverable d, Said said, Field field) {
        Deliverable.Status status = switch (said.standing()) {
            case Standing.OfDeliverable owed -> owed.status();
            case Standing.OfMeeting meeting -> meeting.status() == Meeting.Status.CANCELLED
                    ? Deliverable.Status.DROPPED
                    : d.status();
        };
        Deliverable changed = new Deliverable(d.id(), d.kind(), field == Field.TITLE ? said.title() : d.title(),
                d.body(), d.resolution(), d.meeting(), d.when(), d.origin(),
                field == Field.OWNER ? said.owner() : d.owner(), d.addressee(), d.status(),
                field == Field.DOUBT ? said.doubt() : d.doubt(), d.note(), d.awaited(), d.successor());
        return field == Field.STATUS ? changed.as(status) : changed;
    }

    private void remind(Id entry, List<Sounding> reminders) {
        List<Reminder> standing = Reminders.TABLE.of(tx.sql(), entry);
        standing.stream()
                .filter(reminder -> reminders.stream().noneMatch(sounding -> isAt(reminder, sounding)))
                .forEach(reminder -> tx.delete(Reminders.TABLE, reminder.id()));
        reminders.stream()
                .filter(sounding -> standing.stream().noneMatch(reminder -> isAt(reminder, sounding)))
                .forEach(sounding -> tx.put(Reminders.TABLE,
                        new Reminder(Id.fresh(clock), entry, (int) sounding.daysBefore(), sounding.at())));
    }

    private static boolean isAt(Reminder reminder, Sounding sounding) {
        return reminder.daysBefore() == sounding.daysBefore() && reminder.at().equals(sounding.at());
    }

    /// Notes under which identity the calendar has it, and what it said; for one that goes by its own id and says nothing besides, there is
    /// nothing to note.
    private void known(Id entry, ReadEntry read, Optional<OutsideEvent> before, boolean linked) {
        var identity = read.identity();
        tx.revisedOutside(entry, new Revision(identity.sequence(),
                identity.stamped().orElseGet(() -> Instant.ofEpochMilli(clock.millis()))));
        boolean own = identity.uid().equals(entry.toString()) && read.instance().isEmpty()
                && read.description().isEmpty();
        if (identity.uid().isEmpty() || own && before.isEmpty())
            return;
        tx.put(OutsideEvents.TABLE, new OutsideEvent(before.map(OutsideEvent::id).orElseGet(() -> Id.fresh(clock)),
                entry, identity.uid(), read.instance(), identity.sequence(), identity.created(), linked,
                read.description(), Facts.of(read).write()));
    }
}
