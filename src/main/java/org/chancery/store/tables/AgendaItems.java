package org.chancery.store.tables;

import java.util.List;
import org.chancery.agenda.AgendaItem;
import org.chancery.agenda.Id;
import org.chancery.store.Column;
import org.chancery.store.Row;
import org.chancery.store.Sql;
import org.chancery.store.Table;

/// The agendas of the meetings in the book.
public final class AgendaItems extends Table<Id, AgendaItem> {

    public static final AgendaItems TABLE = new AgendaItems();

    private AgendaItems() {
        super("agenda_item", Column.Kind.ID, id("meeting"), text("number"), text("title"), number("place"));
    }

    @Override
    protected Id id(AgendaItem item) {
        return item.id();
    }

    @Override
    protected Row row(AgendaItem item) {
        return Row.with("number", item.number())
                .with("meeting", item.meeting())
                .with("title", item.title())
                .with("place", item.place())
                .done();
    }

    @Override
    protected AgendaItem entity(String id, Row row) {
        return new AgendaItem(Id.parse(id), row.id("meeting").orElseThrow(), row.text("number"), row.text("title"),
                (int) row.number("place"));
    }

    public List<AgendaItem> of(Sql sql, Id meeting) {
        return list(sql, "AND meeting = ? ORDER BY place, id", meeting);
    }
}
