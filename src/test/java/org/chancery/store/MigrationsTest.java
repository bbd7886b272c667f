package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.store.tables.Deliverables;
import org.chancery.store.tables.Entries;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.chancery.store.tables.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T08:00:00Z"), ZoneOffset.UTC);
    private static final String NEXT = """
            ALTER TABLE body ADD COLUMN city TEXT NOT NULL DEFAULT '';

            CREATE TABLE motto (text TEXT NOT NULL) STRICT;
            INSERT INTO motto VALUES ('a; b');
            """;

    @TempDir
    Path folder;

    private Path file;
    private final List<String> steps = Migrations.scripts();

    @BeforeEach
    void aBookOfToday() {
        file = folder.resolve("book.chancery");
        Book.open(file, Tables.ALL, CLOCK).close();
    }

    @Test
    void aBookIsCopiedBeforeItIsChanged() {
        try (Sql sql = Sql.open(file, ConnectionSettings.WRITER)) {
            Migrations.apply(sql, file, CLOCK, with(NEXT));
            assertThat(sql.pragma("user_version")).isEqualTo(version(1));
            assertThat(sql.list("SELECT text FROM motto", row -> row.getString(1))).containsExactly("a; b");
        }
        Path copy = Backups.beside(file).newestGood().orElseThrow();
        try (Sql sql = Sql.open(copy, ConnectionSettings.READER)) {
            assertThat(sql.pragma("user_version")).isEqualTo(version(0));
        }
    }

    @Test
    void aStepThatFailsLeavesTheBookInTheVersionItHad() {
        try (Sql sql = Sql.open(file, ConnectionSettings.WRITER)) {
            assertThatThrownBy(() -> Migrations.apply(sql, file, CLOCK,
                    with(NEXT + ";\nINSERT INTO nowhere VALUES (1);\n")))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(sql.pragma("user_version")).isEqualTo(version(0));
            assertThat(sql.number("SELECT count(*) FROM sqlite_schema WHERE name = 'motto'")).isZero();
        }
        Book.open(file, Tables.ALL, CLOCK).close();
    }

    @Test
    void aBookThatIsUpToDateIsNeitherChangedNorCopied() {
        try (Sql sql = Sql.open(file, ConnectionSettings.WRITER)) {
            Migrations.apply(sql, file, CLOCK);
            assertThat(sql.pragma("user_version")).isEqualTo(version(0));
        }
        assertThat(Backups.beside(file).all()).isEmpty();
    }

    @Test
    void whatAnOlderBookHeldStandsInTodaysTables() {
        Path older = folder.resolve("older.chancery");
        try (Sql sql = Sql.open(older, ConnectionSettings.WRITER)) {
            Migrations.apply(sql, older, CLOCK, steps.subList(0, 1));
            sql.execute(
                    """
                            INSERT INTO deliverable (id, title, when_text, origin, owner, status)
                            VALUES (x'0192946e1c007000800000000000000a', 'Delegation list', '2024-11-25', 'typed', 'Mission', 'EXPECTED')""");
        }
        try (Book book = Book.open(older, Tables.ALL, CLOCK)) {
            assertThat(book.<List<Entry>>read(Entries::all))
                    .singleElement(InstanceOfAssertFactories.type(Deliverable.class))
                    .returns("Delegation list", Deliverable::title)
                    .returns(Deliverable.Kind.DEADLINE, Deliverable::kind)
                    .returns("Mission", Deliverable::owner);
        }
    }

    @Test
    void whatWasReceivedIsMetAndCanStillBeUndoneInABookFromBefore() {
        Path older = folder.resolve("older.chancery");
        try (Sql sql = Sql.open(older, ConnectionSettings.WRITER)) {
            Migrations.apply(sql, older, CLOCK, steps.subList(0, 5));
            sql.execute(
                    """
                            INSERT INTO deliverable (id, title, when_text, origin, status)
                            VALUES (x'0192946e1c007000800000000000000a', 'Delegation list', '2024-11-25', 'typed', 'RECEIVED')""");
            sql.execute("INSERT INTO device (id, made, here) VALUES (x'0192946e1c007000800000000000000b', 0, 1)");
            sql.execute("INSERT INTO act (kind, label, at, state) VALUES ('DO', 'Mark it as received', 0, 'DONE')");
            sql.execute("""
                    INSERT INTO change (act, entity, id, field, old, new, hlc, device, actor, schema)
                    VALUES (1, 'deliverable', x'0192946e1c007000800000000000000a', 'status', 'EXPECTED', 'RECEIVED', 1,
                            x'0192946e1c007000800000000000000b', '', 1)""");
        }
        try (Book book = Book.open(older, Tables.ALL, CLOCK)) {
            assertThat(status(book)).isEqualTo(Deliverable.Status.MET);
            book.undo();
            assertThat(status(book)).isEqualTo(Deliverable.Status.EXPECTED);
            book.redo();
            assertThat(status(book)).isEqualTo(Deliverable.Status.MET);
        }
    }

    private static Deliverable.Status status(Book book) {
        return book.<List<Deliverable>>read(Deliverables.TABLE::byDate).getFirst().status();
    }

    private List<String> with(String step) {
        return Stream.concat(steps.stream(), Stream.of(step)).toList();
    }

    private String version(int more) {
        return Integer.toString(steps.size() + more);
    }

    @Test
    void everyTableIsStrictAndEveryEntityHasItsTombstoneAndItsVisibility() {
        try (Book book = Book.open(file, Tables.ALL, CLOCK)) {
            assertThat(book.<List<String>>read(sql -> sql.list(
                    "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
                    row -> row.getString(1)))).isEmpty();
            for (Table<?, ?> table : Tables.ALL) {
                assertThat(book.<List<String>>read(sql -> sql
                        .list("SELECT name FROM pragma_table_info('" + table.name() + "')", row -> row.getString(1))))
                        .as(table.name()).contains("id", "deleted", "visibility");
            }
        }
    }
}
