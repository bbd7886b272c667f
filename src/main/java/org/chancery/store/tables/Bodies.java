package org.chancery.store.tables;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.agenda.Body;
import org.chancery.agenda.Id;
import org.chancery.store.Column;
import org.chancery.store.Row;
import org.chancery.store.Sql;
import org.chancery.store.Table;

/// The bodies of the book.
public final class Bodies extends Table<Id, Body> {

    public static final Bodies TABLE = new Bodies();

    private Bodies() {
        super("body", Column.Kind.ID, text("name"), text("short_name"));
    }

    @Override
    protected Id id(Body body) {
        return body.id();
    }

    @Override
    protected Row row(Body body) {
        return Row.with("name", body.name()).with("short_name", body.shortName()).done();
    }

    @Override
    protected Body entity(String id, Row row) {
        return new Body(Id.parse(id), row.text("name"), row.text("short_name"));
    }

    @Override
    protected List<Id> shownWith(Sql sql, String id, Row row) {
        return Entries.naming(sql, "body", Id.parse(id));
    }

    public Map<Id, Body> byId(Sql sql) {
        return byName(sql).stream().collect(Collectors.toMap(Body::id, body -> body));
    }

    public List<Body> byName(Sql sql) {
        return list(sql, "ORDER BY name COLLATE NOCASE, id");
    }

    /// The bodies that have entries, those with most first.
    public List<Body> busiest(Sql sql) {
        Map<Id, Body> known = byId(sql);
        return sql.ids("""
                SELECT body FROM (SELECT body FROM meeting WHERE deleted = 0
                  UNION ALL SELECT body FROM deliverable WHERE deleted = 0)
                JOIN body b ON b.id = body AND b.deleted = 0
                GROUP BY body ORDER BY COUNT(*) DESC, b.short_name COLLATE NOCASE, body
                """).stream().map(known::get).toList();
    }
}
