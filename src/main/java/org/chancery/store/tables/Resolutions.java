package org.chancery.store.tables;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.agenda.Id;
import org.chancery.agenda.Resolution;
import org.chancery.store.Column;
import org.chancery.store.Row;
import org.chancery.store.Sql;
import org.chancery.store.Table;

/// The resolutions and decisions of the book.
public final class Resolutions extends Table<Id, Resolution> {

    public static final Resolutions TABLE = new Resolutions();

    private Resolutions() {
        super("resolution", Column.Kind.ID, text("kind"), text("number"), text("title"), id("body"), text("note"));
    }

    @Override
    protected Id id(Resolution resolution) {
        return resolution.id();
    }

    @Override
    protected Row row(Resolution resolution) {
        return Row.with("kind", resolution.kind().map(Enum::name).orElse(""))
                .with("number", resolution.number())
                .with("title", resolution.title())
                .with("body", resolution.body())
                .with("note", resolution.note())
                .done();
    }

    @Override
    protected Resolution entity(String id, Row row) {
        return new Resolution(Id.parse(id), row.get("kind").map(Resolution.Kind::valueOf), row.text("number"),
                row.text("title"), row.id("body"), row.text("note"));
    }

    @Override
    protected List<Id> shownWith(Sql sql, String id, Row row) {
        return Entries.naming(sql, "resolution", Id.parse(id));
    }

    public Map<Id, Resolution> byId(Sql sql) {
        return byNumber(sql).stream().collect(Collectors.toMap(Resolution::id, resolution -> resolution));
    }

    public List<Resolution> byNumber(Sql sql) {
        return list(sql, "ORDER BY number, id");
    }
}
