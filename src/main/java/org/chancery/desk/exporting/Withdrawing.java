package org.chancery.desk.exporting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.OutsideEvent;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.store.Revisions;
import org.chancery.store.Revisions.Revision;
import org.chancery.store.Sql;
import org.chancery.store.tables.exporting.Told;

/// What a calendar was told and has no place in it any more, deleted or without a date: told once more, as called off.
/// It stays for a while, so that a calendar that looks seldom still hears of it, and then goes.
final class Withdrawing {

    private Withdrawing() {}

    /// @param gone what is to be told as called off
    /// @param since what is gone since before is not told any more
    static List<CalendarEntry> of(Sql sql, Collection<Told> gone, Instant since) {
        Map<Id, Revision> revisions = Revisions.of(sql, gone.stream().map(Told::entry).toList());
        return gone.stream()
                .flatMap(told -> Optional.ofNullable(revisions.get(told.entry())).map(r -> calledOff(told, r)).stream())
                .filter(entry -> entry.revised().isAfter(since))
                .toList();
    }

    private static CalendarEntry calledOff(Told told, Revision revision) {
        return new CalendarEntry(entry(told), "", "", List.of(), List.of(), revision.sequence(), revision.revised(),
                outside(told), told.leads());
    }

    /// Empty for what went by its own id.
    private static Optional<OutsideEvent> outside(Told told) {
        return Optional
                .of(new OutsideEvent(told.entry(), told.entry(), told.uid(), "", 0, Optional.empty(), false, "", ""))
                .filter(event -> !told.uid().equals(told.entry().toString()));
    }

    private static Entry entry(Told told) {
        return told.meeting()
                ? new Meeting(told.entry(), told.title(), Optional.empty(), Optional.empty(), told.when(),
                        new Origin.Typed(), "", Meeting.Status.CANCELLED, "", "")
                : new Deliverable(told.entry(), Deliverable.Kind.DEADLINE, told.title(), Optional.empty(),
                        Optional.empty(), Optional.empty(), told.when(), new Origin.Typed(), "", "",
                        Deliverable.Status.DROPPED, "", "");
    }

    /// What the calendar is to keep in mind of an entry once it is told this.
    static Told told(Listed listed, Stream<Integer> leads) {
        Entry entry = listed.shown().entry();
        return new Told(entry.id(), listed.shown().uid(), entry instanceof Meeting, entry.title(), entry.when(),
                listed.shown().sequence(),
                listed.part().orElseThrow().fingerprint(), leads.distinct().sorted().toList(),
                listed.event().orElseThrow().cancelled());
    }
}
