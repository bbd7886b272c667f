package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.chancery.store.tables.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T08:00:00Z"), ZoneOffset.UTC);
    private static final String SECOND = """
            ALTER TABLE body ADD COLUMN city TEXT NOT NULL DEFAULT '';

            CREATE TABLE motto (text TEXT NOT NULL) STRICT;
            INSERT INTO motto VALUES ('a; b');
            """;

    @TempDir
    Path folder;

    private Path file;
    private String first;

    @BeforeEach
    void aBookOfTheFirstVersion() {
        file = folder.resolve("book.chancery");
        Book.open(file, Tables.ALL, CLOCK).close();
        first = Migrations.first();
    }

    @Test
    void aBookIsCopiedBeforeItIsChanged() {
        try (Sql sql = Sql.open(file, ConnectionSettings.WRITER)) {
            Migrations.apply(sql, file, CLOCK, List.of(first, SECOND));
            assertThat(sql.pragma("user_version")).isEqualTo("2");
            assertThat(sql.list("SELECT text FROM motto", row -> row.getString(1))).containsExactly("a; b");
        }
        Path copy = Backups.beside(file).newestGood().orElseThrow();
        try (Sql sql = Sql.open(copy, ConnectionSettings.READER)) {
            assertThat(sql.pragma("user_version")).isEqualTo("1");
        }
    }

    @Test
    void aStepThatFailsLeavesTheBookInTheVersionItHad() {
        try (Sql sql = Sql.open(file, ConnectionSettings.WRITER)) {
            assertThatThrownBy(() -> Migrations.apply(sql, file, CLOCK,
                    List.of(first, SECOND + ";\nINSERT INTO nowhere VALUES (1);\n")))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(sql.pragma("user_version")).isEqualTo("1");
            assertThat(sql.number("SELECT count(*) FROM sqlite_schema WHERE name = 'motto'")).isZero();
        }
        Book.open(file, Tables.ALL, CLOCK).close();
    }

    @Test
    void aBookThatIsUpToDateIsNeitherChangedNorCopied() {
        try (Sql sql = Sql.open(file, ConnectionSettings.WRITER)) {
            Migrations.apply(sql, file, CLOCK);
            assertThat(sql.pragma("user_version")).isEqualTo("1");
        }
        assertThat(Backups.beside(file).all()).isEmpty();
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
