package org.chancery.store.tables;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.agenda.Id;
import org.chancery.store.Journal;
import org.chancery.store.Sql;
import org.jspecify.annotations.Nullable;

/// What is to come or open on a day, as far as it takes to put it in order: a book can hold far more than a list has room for.
public final class Outlook {

    /// Where an entry stands.
    ///
    /// @param day the day under which it is listed; empty if it has none
    /// @param earliest the first day on which it can be; empty if it has none
    /// @param latest the last day on which it can be; empty if it has none
    /// @param deliverable whether it is one
    /// @param onlySaid whether somebody promised or was asked to do it
    public record Place(Id entry, Optional<Id> body, Optional<LocalDate> day, Optional<LocalDate> earliest,
            Optional<LocalDate> latest, boolean deliverable, boolean onlySaid) {}

    private Outlook() {}

    /// By day, what has none last.
    public static List<Place> of(Sql sql, LocalDate asOf) {
        var days = new HashMap<String, LocalDate>();
        return sql.list("SELECT * FROM (SELECT id, body, day, earliest, latest, 0, 0 FROM meeting WHERE deleted = 0 "
                + Meetings.OPEN + " UNION ALL SELECT id, body, day, earliest, latest, 1, kind <> 'DEADLINE'"
                + " FROM deliverable WHERE deleted = 0 " + Deliverables.OPEN + ") ORDER BY day IS NULL, day, id",
                row -> new Place(Journal.id(row.getBytes(1)), Optional.ofNullable(row.getBytes(2)).map(Journal::id),
                        day(row.getString(3), days), day(row.getString(4), days), day(row.getString(5), days),
                        row.getBoolean(6),
                        row.getBoolean(7)),
                asOf);
    }

    /// A book has far fewer days than entries.
    private static Optional<LocalDate> day(@Nullable String text, Map<String, LocalDate> days) {
        return Optional.ofNullable(text).map(day -> days.computeIfAbsent(day, LocalDate::parse));
    }
}
