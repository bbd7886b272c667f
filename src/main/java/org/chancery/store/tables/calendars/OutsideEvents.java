package org.chancery.store.tables.calendars;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.agenda.Id;
import org.chancery.agenda.OutsideEvent;
import org.chancery.store.Column;
import org.chancery.store.Row;
import org.chancery.store.Sql;
import org.chancery.store.Table;

/// The events of other people's calendars that entries came from.
public final class OutsideEvents extends Table<Id, OutsideEvent> {

    public static final OutsideEvents TABLE = new OutsideEvents();

    private OutsideEvents() {
        super("outside_event", Column.Kind.ID, id("entry"), text("uid"), text("instance"), number("sequence"),
                number("created"), number("linked"), text("description"), text("said"));
    }

    @Override
    protected Id id(OutsideEvent event) {
        return event.id();
    }

    @Override
    protected Row row(OutsideEvent event) {
        Row.Draft row = Row.with("uid", event.uid())
                .with("entry", event.entry())
                .with("instance", event.instance())
                .with("sequence", event.sequence())
                .with("linked", event.linked() ? 1 : 0)
                .with("description", event.description())
                .with("said", event.said());
        event.created().ifPresent(created -> row.with("created", created.toEpochMilli()));
        return row.done();
    }

    @Override
    protected OutsideEvent entity(String id, Row row) {
        return new OutsideEvent(Id.parse(id), row.id("entry").orElseThrow(), row.text("uid"), row.text("instance"),
                (int) row.number("sequence"), row.get("created").map(Long::parseLong).map(Instant::ofEpochMilli),
                row.number("linked") == 1, row.text("description"), row.text("said"));
    }

    /// A calendar shows the entry under another identity, or with other words.
    @Override
    protected List<Id> shownWith(Sql sql, String id, Row row) {
        return row.id("entry").stream().toList();
    }

    /// What is known of each entry that came from a calendar; of two, the one that was read first.
    public Map<Id, OutsideEvent> byEntry(Sql sql) {
        return list(sql, "ORDER BY id").stream()
                .collect(Collectors.toMap(OutsideEvent::entry, Function.identity(), (first, second) -> first));
    }

    public List<OutsideEvent> of(Sql sql, Id entry) {
        return list(sql, "AND entry = ? ORDER BY id", entry);
    }

    public List<OutsideEvent> called(Sql sql, String uid) {
        return list(sql, "AND uid = ? ORDER BY id", uid);
    }
}
