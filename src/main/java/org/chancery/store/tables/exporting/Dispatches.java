package org.chancery.store.tables.exporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.agenda.Id;
import org.chancery.store.Journal;
import org.chancery.store.Sql;
import org.chancery.time.text.WhenText;

/// The exports that were made, and what each calendar was told last.
public final class Dispatches {

    /// @param target the calendar
    /// @param place the file that was written
    public record Made(Instant at, String target, String place, int entries) {}

    /// The calendar that follows the published file, which nobody exports to.
    public static final String PUBLISHED = "PUBLISHED";

    private static final String MADE = "SELECT at, target, place, entries FROM dispatch ";

    private Dispatches() {}

    /// Keeps that an export was made, and what it told.
    public static void keep(Sql sql, Made made, Collection<Told> told) {
        sql.run("INSERT INTO dispatch (at, target, place, entries) VALUES (?, ?, ?, ?)", made.at().toEpochMilli(),
                made.target(), made.place(), made.entries());
        long number = sql.number("SELECT max(number) FROM dispatch");
        told.forEach(each -> keep(sql, made.target(), each, number));
    }

    private static void keep(Sql sql, String target, Told told, long number) {
        String leads = told.leads().stream().map(String::valueOf).collect(Collectors.joining(" "));
        sql.run("""
                INSERT OR REPLACE INTO told (target, entry, uid, meeting, title, when_text, sequence, fingerprint,
                  leads, cancelled, dispatch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", target, told.entry(),
                told.uid(), told.meeting() ? 1 : 0, told.title(), WhenText.write(told.when()), told.sequence(),
                told.fingerprint(),
                leads, told.cancelled() ? 1 : 0, number);
    }

    /// The last export to this calendar.
    public static Optional<Made> last(Sql sql, String target) {
        return sql.first(MADE + "WHERE target = ? ORDER BY number DESC LIMIT 1", Dispatches::made, target);
    }

    /// The last export to any calendar.
    public static Optional<Made> last(Sql sql) {
        return sql.first(MADE + "WHERE target <> ? ORDER BY number DESC LIMIT 1", Dispatches::made, PUBLISHED);
    }

    /// The last export of this entry to each calendar that knows it.
    public static List<Made> of(Sql sql, Id entry) {
        return sql.list(MADE + "WHERE number IN (SELECT dispatch FROM told WHERE entry = ? AND target <> ?)",
                Dispatches::made, entry, PUBLISHED);
    }

    /// What this calendar was told last, by entry.
    public static Map<Id, Told> told(Sql sql, String target) {
        return sql.list("""
                SELECT entry, uid, meeting, title, when_text, sequence, fingerprint, leads, cancelled FROM told
                WHERE target = ?""", Dispatches::told, target)
                .stream()
                .collect(Collectors.toMap(Told::entry, Function.identity()));
    }

    private static Made made(ResultSet row) throws SQLException {
        return new Made(Instant.ofEpochMilli(row.getLong(1)), row.getString(2), row.getString(3), row.getInt(4));
    }

    private static Told told(ResultSet row) throws SQLException {
        List<Integer> leads = Arrays.stream(row.getString(8).split(" ")).filter(lead -> !lead.isEmpty())
                .map(Integer::valueOf).toList();
        return new Told(Journal.id(row.getBytes(1)), row.getString(2), row.getBoolean(3), row.getString(4),
                WhenText.read(row.getString(5), ""), row.getInt(6), row.getString(7), leads, row.getBoolean(9));
    }
}
