package org.chancery.store.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.store.Row;
import org.chancery.store.Sql;
import org.chancery.store.tables.reckoning.OriginText;

/// The meetings of the book.
public final class Meetings extends Entries<Meeting> {

    public static final Meetings TABLE = new Meetings();

    /// Which of them are still to come on a day.
    static final String OPEN = "AND status NOT IN ('HELD', 'CANCELLED') AND (latest >= ? OR latest IS NULL)";

    private Meetings() {
        super("meeting", text("title"), id("body"), id("resolution"), text("when_text"), text("when_words"),
                text("origin"), text("place"), text("status"), id("resumes"), text("doubt"), text("note"));
    }

    @Override
    protected Row row(Meeting meeting) {
        return Row.with("title", meeting.title())
                .with("body", meeting.body())
                .with("resolution", meeting.resolution())
                .with(meeting.when())
                .with("origin", OriginText.write(meeting.origin()))
                .with("place", meeting.place())
                .with("status", meeting.status())
                .with("resumes", meeting.resumes())
                .with("doubt", meeting.doubt())
                .with("note", meeting.note())
                .done();
    }

    @Override
    protected Meeting entity(String id, Row row) {
        return new Meeting(Id.parse(id), row.text("title"), row.id("body"), row.id("resolution"), row.when(),
                origin(row), row.text("place"), row.constant("status", Meeting.Status.class), row.id("resumes"),
                row.text("doubt"), row.text("note"));
    }

    /// The meetings that can be on one of these days.
    public List<Meeting> between(Sql sql, LocalDate first, LocalDate last) {
        return list(sql, "AND earliest <= ? AND latest >= ? ORDER BY day, id", last, first);
    }

    /// The part that resumes a meeting; empty if none does.
    public Optional<Meeting> resuming(Sql sql, Id meeting) {
        return list(sql, "AND resumes = ? ORDER BY id", meeting).stream().findFirst();
    }

    /// The meetings of a body, by date.
    public List<Meeting> ofBody(Sql sql, Id body) {
        return list(sql, "AND body = ? ORDER BY day IS NULL, day, id", body);
    }

    @Override
    public List<Meeting> open(Sql sql, LocalDate asOf) {
        return list(sql, OPEN + " ORDER BY day", asOf);
    }
}
