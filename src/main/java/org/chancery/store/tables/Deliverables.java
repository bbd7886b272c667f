package org.chancery.store.tables;

import java.time.LocalDate;
import java.util.List;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.store.Row;
import org.chancery.store.Sql;
import org.chancery.store.tables.reckoning.OriginText;

/// The deliverables of the book.
public final class Deliverables extends Entries<Deliverable> {

    public static final Deliverables TABLE = new Deliverables();

    /// Which of them are still to come.
    static final String OPEN = "AND status IN ('EXPECTED', 'UNCONFIRMED', 'PART_RECEIVED')";

    private Deliverables() {
        super("deliverable", text("kind"), text("title"), id("body"), id("resolution"), id("meeting"),
                text("when_text"),
                text("when_words"), text("origin"), text("owner"), text("addressee"), text("status"), text("doubt"),
                text("note"), number("awaited"), id("successor"));
    }

    @Override
    protected Row row(Deliverable deliverable) {
        return Row.with("kind", deliverable.kind().name())
                .with("title", deliverable.title())
                .with("body", deliverable.body())
                .with("resolution", deliverable.resolution())
                .with("meeting", deliverable.meeting())
                .with(deliverable.when())
                .with("origin", OriginText.write(deliverable.origin()))
                .with("owner", deliverable.owner())
                .with("addressee", deliverable.addressee())
                .with("status", deliverable.status())
                .with("doubt", deliverable.doubt())
                .with("note", deliverable.note())
                .with("awaited", deliverable.awaited())
                .with("successor", deliverable.successor())
                .done();
    }

    @Override
    protected Deliverable entity(String id, Row row) {
        return new Deliverable(Id.parse(id), row.constant("kind", Deliverable.Kind.class), row.text("title"),
                row.id("body"), row.id("resolution"),
                row.id("meeting"), row.when(), origin(row), row.text("owner"), row.text("addressee"),
                row.constant("status", Deliverable.Status.class), row.text("doubt"), row.text("note"),
                (int) row.number("awaited"), row.id("successor"));
    }

    /// What the book has for a meeting, by date.
    public List<Deliverable> of(Sql sql, Id meeting) {
        return list(sql, "AND meeting = ? ORDER BY day, id", meeting);
    }

    /// What the book has for a meeting or for its body.
    public List<Deliverable> around(Sql sql, Meeting meeting) {
        return list(sql, "AND (meeting = ? OR body = ?) ORDER BY day, id", meeting.id(), meeting.body());
    }

    /// What was promised or asked, and is still to come.
    public List<Deliverable> said(Sql sql) {
        return list(sql, OPEN + " AND kind <> 'DEADLINE'");
    }

    /// How much of it there is.
    public int countSaid(Sql sql) {
        return (int) sql.number("SELECT count(*) FROM deliverable WHERE deleted = 0 " + OPEN
                + " AND kind <> 'DEADLINE'");
    }

    @Override
    List<Deliverable> open(Sql sql, LocalDate asOf) {
        return list(sql, OPEN + " ORDER BY day");
    }
}
