package org.chancery.desk.preparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Meeting;
import org.chancery.store.Sql;
import org.chancery.store.tables.Meetings;

/// The parts of a session that was adjourned and resumed.
final class Parts {

    /// No session has more; what has more resumes itself.
    private static final int MOST = 30;

    private Parts() {}

    /// The meeting with the parts before it and behind it, the first first.
    static List<Meeting> of(Sql sql, Meeting meeting) {
        var parts = new ArrayList<Meeting>(List.of(meeting));
        Optional<Meeting> before = before(sql, meeting);
        while (before.isPresent() && parts.size() < MOST) {
            parts.addFirst(before.get());
            before = before(sql, before.get());
        }
        Optional<Meeting> next = Meetings.TABLE.resuming(sql, meeting.id());
        while (next.isPresent() && parts.size() < MOST) {
            parts.add(next.get());
            next = Meetings.TABLE.resuming(sql, next.get().id());
        }
        return List.copyOf(parts);
    }

    private static Optional<Meeting> before(Sql sql, Meeting meeting) {
        return meeting.resumes().flatMap(part -> Meetings.TABLE.find(sql, part));
    }
}
