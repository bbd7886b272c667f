package org.chancery.store;

import org.chancery.history.BookTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// The steps by which a book's tables came to be as they are, numbered by `PRAGMA user_version`. A book is copied before it is changed.
final class Migrations {

    /// "Chan" in ASCII: tells a book from any other SQLite file.
    static final int APPLICATION = 0x4368616E;

    private static final List<String> STEPS = List.of("001-book", "002-promises", "003-marks", "004-references",
            "005-reckoning", "006-sessions", "007-resolutions", "008-receipts", "009-rules", "010-replies",
            "011-fates", "012-outside-events", "013-bookmarks", "014-dispatches", "015-views");
    private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\s*(\\n|$)");

    private Migrations() {}

    static void apply(Sql sql, Path book, Clock clock) {
        apply(sql, book, clock, scripts());
    }

    /// @param scripts the SQL of each step, the first one making version 1
    static void apply(Sql sql, Path book, Clock clock, List<String> scripts) {
        int version = Integer.parseInt(sql.pragma("user_version"));
        boolean empty = sql.number("SELECT count(*) FROM sqlite_schema") == 0;
        if (!empty && Integer.parseInt(sql.pragma("application_id")) != APPLICATION)
            throw new BookTrouble(
                    "The file " + book + " is a database of another program, not a book. It was not touched.");
        if (version > scripts.size())
            throw new BookTrouble("The book " + book
                    + " was written by a newer Chancery. Open it with that one; it was not touched.");
        if (!empty && version < scripts.size())
            Backups.beside(book).make(clock.instant());
        for (int step = version; step < scripts.size(); step++)
            apply(sql, step + 1, scripts.get(step));
    }

    private static void apply(Sql sql, int version, String script) {
        sql.execute("BEGIN IMMEDIATE");
        try {
            END_OF_STATEMENT.splitAsStream(script)
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .forEach(sql::execute);
            sql.execute("PRAGMA application_id = " + APPLICATION);
            sql.execute("PRAGMA user_version = " + version);
            sql.execute("COMMIT");
        } catch (RuntimeException e) {
            Book.rollback(sql, e);
            throw e;
        }
    }

    private static String script(String step) {
        try (var in = Migrations.class.getResourceAsStream("/schema/" + step + ".sql")) {
            return new String(Objects.requireNonNull(in, step).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The SQL of every step so far, the oldest first.
    static List<String> scripts() {
        return STEPS.stream().map(Migrations::script).toList();
    }
}
