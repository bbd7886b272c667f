package org.chancery.desk.calendars;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.OutsideEvent;
import org.chancery.desk.calendars.CalendarLine.Kind;
import org.chancery.icalendar.reading.CalendarAnswer.Refused;
import org.chancery.icalendar.reading.entry.ReadEntry;
import org.chancery.icalendar.reading.entry.Standing;
import org.chancery.store.Revisions.Revision;
import org.chancery.time.text.WhenLabel;

/// What a calendar file says beside what is in the book: by UID, then by SEQUENCE, then by what each side has changed since.
final class Reconciling {

    private final Shelf shelf;
    private final Map<Id, Facts> told;
    private final Map<Id, Revision> revisions;
    private final Map<ReadEntry, Id> known = new HashMap<>();
    private final Likeness likeness;
    private final Set<Id> taken = new HashSet<>();

    private Reconciling(Shelf shelf, Unpacked unpacked) {
        this.shelf = shelf;
        unpacked.entries().forEach(read -> find(read).ifPresent(id -> known.put(read, id)));
        this.taken.addAll(known.values());
        this.told = shelf.told(taken);
        this.revisions = shelf.revisions(taken);
        this.likeness = new Likeness(known.size() == unpacked.entries().size() ? List.of() : shelf.entries());
    }

    /// One line for each entry of the file in its order, then one for each that is refused.
    static List<CalendarLine> lines(Shelf shelf, Unpacked unpacked) {
        var reconciling = new Reconciling(shelf, unpacked);
        var lines = new ArrayList<CalendarLine>();
        unpacked.entries().forEach(read -> lines.add(reconciling.line(lines.size(), read)));
        unpacked.refused().forEach(refused -> lines.add(line(lines.size(), refused)));
        return lines;
    }

    private Optional<Id> find(ReadEntry read) {
        return shelf.outside(read)
                .map(OutsideEvent::entry)
                .filter(id -> shelf.entry(id).isPresent())
                .or(() -> shelf.carriedOut(read).map(Entry::id));
    }

    private static CalendarLine line(int number, Refused refused) {
        return new CalendarLine(number, Kind.REFUSED, true, refused.title(), Optional.empty(), Optional.empty(),
                List.of(), "Line " + refused.line() + ": " + refused.why(), List.of(), Decision.LEAVE);
    }

    private CalendarLine line(int number, ReadEntry read) {
        Optional<Entry> entry = Optional.ofNullable(known.get(read)).flatMap(shelf::entry);
        return entry.map(standing -> beside(number, read, standing)).orElseGet(() -> unknown(number, read));
    }

    private CalendarLine unknown(int number, ReadEntry read) {
        if (shelf.outside(read).isPresent())
            return made(number, Kind.NEW, read, Optional.empty(), List.of(), "You deleted it from the book before.",
                    Decision.LEAVE);
        if (read.said().standing().cancelled() && shelf.wasHere(read))
            return made(number, Kind.NEW, read, Optional.empty(), List.of(),
                    "It is cancelled, and you deleted it from the book before.", Decision.LEAVE);
        Optional<Entry> like = likeness.of(read.said(), entry -> !taken.contains(entry.id()));
        if (like.isEmpty())
            return made(number, Kind.NEW, read, Optional.empty(), List.of(),
                    read.said().standing().cancelled() ? "It is cancelled." : "", Decision.TAKE);
        taken.add(like.get().id());
        Facts theirs = Facts.of(read);
        Facts ours = shelf.told(List.of(like.get().id())).getOrDefault(like.get().id(), theirs);
        List<Field> differing = Taking.ofSame(theirs, ours);
        if (read.identity().uid().isEmpty() && differing.isEmpty()
                && theirs.of(Field.TITLE).equals(ours.of(Field.TITLE)))
            return made(number, Kind.UNCHANGED, read, like, List.of(), "The book has the same.", Decision.LEAVE);
        return made(number, Kind.UNCLEAR, read, like, differences(differing, ours, theirs),
                "It may be “" + like.get().title() + "”, " + WhenLabel.medium(like.get().when())
                        + ", which is in the book.",
                Decision.LEAVE);
    }

    private CalendarLine beside(int number, ReadEntry read, Entry entry) {
        Facts theirs = Facts.of(read);
        Facts ours = told.getOrDefault(entry.id(), theirs);
        List<Field> differing = theirs.unlike(ours).stream().filter(field -> field != Field.DESCRIPTION).toList();
        return shelf.outside(read)
                .map(outside -> besideOutside(number, read, entry, outside, theirs, ours))
                .orElseGet(() -> besideOwn(number, read, entry, differing, theirs, ours));
    }

    /// An entry that was made in this book and comes back from a calendar.
    private CalendarLine besideOwn(int number, ReadEntry read, Entry entry, List<Field> differing, Facts theirs,
            Facts ours) {
        int sequence = Optional.ofNullable(revisions.get(entry.id())).map(Revision::sequence).orElse(0);
        if (differing.isEmpty())
            return made(number, Kind.UNCHANGED, read, Optional.of(entry), List.of(), "", Decision.LEAVE);
        if (read.identity().sequence() < sequence)
            return made(number, Kind.UNCHANGED, read, Optional.of(entry), List.of(),
                    "It was changed in the book since the calendar had it.", Decision.LEAVE);
        return changed(number, read, entry, differences(differing, ours, theirs), "", Decision.TAKE);
    }

    /// An entry that came from a calendar, with what that calendar said last.
    private CalendarLine besideOutside(int number, ReadEntry read, Entry entry, OutsideEvent outside, Facts theirs,
            Facts ours) {
        Facts before = Facts.read(outside.said());
        List<Field> news = theirs.unlike(before).stream()
                .filter(field -> !theirs.of(field).equals(ours.of(field)))
                .toList();
        if (news.isEmpty() || theirs.unlike(ours).isEmpty())
            return made(number, Kind.UNCHANGED, read, Optional.of(entry), List.of(), "", Decision.LEAVE);
        if (read.identity().sequence() < outside.sequence())
            return made(number, Kind.UNCHANGED, read, Optional.of(entry), List.of(),
                    "A later revision of it was read before.", Decision.LEAVE);
        List<String> mine = news.stream()
                .filter(field -> before.unlike(ours).contains(field))
                .map(Field::label)
                .toList();
        return mine.isEmpty()
                ? changed(number, read, entry, differences(news, ours, theirs), "", Decision.TAKE)
                : changed(number, read, entry, differences(news, ours, theirs),
                        "You changed the " + String.join(" and the ", mine) + " yourself.", Decision.LEAVE);
    }

    private static CalendarLine changed(int number, ReadEntry read, Entry entry, List<Difference> differences,
            String reason, Decision proposed) {
        boolean calledOff = read.said().standing().cancelled()
                && differences.stream().anyMatch(d -> d.field().equals(Field.STATUS.label()));
        return made(number, calledOff ? Kind.CANCELLED : Kind.CHANGED, read, Optional.of(entry), differences, reason,
                proposed);
    }

    private static CalendarLine made(int number, Kind kind, ReadEntry read, Optional<Entry> entry,
            List<Difference> differences, String reason, Decision proposed) {
        boolean meeting = read.said().standing() instanceof Standing.OfMeeting;
        return new CalendarLine(number, kind, meeting, read.said().title(), Optional.of(read.said().when()),
                entry.map(Entry::id), differences, reason, read.remarks(), proposed);
    }

    private static List<Difference> differences(List<Field> fields, Facts ours, Facts theirs) {
        return fields.stream().map(f -> new Difference(f.label(), ours.shown(f), theirs.shown(f))).toList();
    }
}
