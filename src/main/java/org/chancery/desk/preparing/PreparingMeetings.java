package org.chancery.desk.preparing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Deliverable.Status;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.briefing.Docket;
import org.chancery.desk.filing.Rereading;
import org.chancery.desk.ledger.Ledger;
import org.chancery.store.Sql;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Deliverables;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.Meetings;

/// Getting ready for a meeting.
public final class PreparingMeetings {

    /// Letters in a note, at most: some forty pages.
    public static final int LONGEST_NOTE = 100_000;

    private final Ledger ledger;
    private final Rereading rereading;

    public PreparingMeetings(Ledger ledger, Rereading rereading) {
        this.ledger = ledger;
        this.rereading = rereading;
    }

    /// Every meeting: those to come by date, then those that are over, the last one first.
    public List<MeetingLine> meetings() {
        LocalDate today = ledger.today();
        return ledger.read(sql -> {
            List<Meeting> meetings = Meetings.TABLE.byDate(sql);
            Map<Id, Integer> owed = owed(sql, new Docket(meetings, today));
            Map<Id, Body> bodies = Bodies.TABLE.byId(sql);
            List<MeetingLine> lines = meetings.stream()
                    .map(m -> new MeetingLine(m, m.body().map(bodies::get).map(Body::shortName).orElse(""),
                            isOver(m, today), owed.getOrDefault(m.id(), 0)))
                    .toList();
            return Stream.concat(lines.stream().filter(line -> !line.over()),
                    lines.reversed().stream().filter(MeetingLine::over)).toList();
        });
    }

    private static boolean isOver(Meeting meeting, LocalDate today) {
        return meeting.status() == Meeting.Status.HELD || meeting.when().isOverdueOn(today);
    }

    private static Map<Id, Integer> owed(Sql sql, Docket docket) {
        var count = new HashMap<Id, Integer>();
        for (Deliverable deliverable : Deliverables.TABLE.byDate(sql)) {
            if (deliverable.status().isOpen())
                docket.meetingFor(deliverable).ifPresent(meeting -> count.merge(meeting, 1, Integer::sum));
        }
        return count;
    }

    /// @throws NoSuchElementException if there is no such meeting
    public Preparation of(Id meeting) {
        LocalDate today = ledger.today();
        ZoneId zone = ledger.dutyStation();
        return ledger.read(
                sql -> new Gathering(sql, paper -> rereading.of(sql, paper, zone), today, zone).of(meeting));
    }

    /// Keeps the officer's own note on a meeting.
    ///
    /// @throws NoSuchElementException if there is no such meeting
    /// @throws IllegalArgumentException if it is longer than [#LONGEST_NOTE]
    public void note(Id meeting, String note) {
        if (note.length() > LONGEST_NOTE)
            throw new IllegalArgumentException("a note has at most " + LONGEST_NOTE + " letters: " + note.length());
        Meeting now = ledger.read(sql -> Meetings.TABLE.find(sql, meeting)).orElseThrow();
        ledger.change("Note on " + now.title(), tx -> {
            Entries.put(tx, Meetings.TABLE.find(tx.sql(), meeting).orElseThrow().noted(note));
            return now;
        });
    }
}
