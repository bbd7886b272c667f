package org.chancery.store.tables;

import org.chancery.agenda.Id;
import org.chancery.store.Sql;

/// What entities are called that others refer to, also those that were deleted: history still names them.
public final class Names {

    private Names() {}

    /// @param entity "body", "resolution", "meeting", "deliverable", "receipt", which is called by its day, or "reminder", by its days
    public static String of(Sql sql, String entity, Id id) {
        String query = switch (entity) {
            case "body" -> "SELECT short_name FROM body WHERE id = ?";
            case "resolution" -> """
                    SELECT number || coalesce(' (' || body.short_name || ')', '')
                    FROM resolution LEFT JOIN body ON body.id = resolution.body WHERE resolution.id = ?""";
            case "meeting" -> "SELECT title FROM meeting WHERE id = ?";
            case "deliverable" -> "SELECT title FROM deliverable WHERE id = ?";
            case "receipt" -> "SELECT received FROM receipt WHERE id = ?";
            case "reminder" -> "SELECT days_before FROM reminder WHERE id = ?";
            default -> throw new IllegalArgumentException("nothing refers to a " + entity);
        };
        return sql.first(query, row -> row.getString(1), id).orElse("");
    }
}
