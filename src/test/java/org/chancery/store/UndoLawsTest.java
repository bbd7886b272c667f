package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.chancery.history.Change;
import org.chancery.store.tables.Tables;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Undo and redo, over acts done at random.
class UndoLawsTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void undoingAnActRestoresWhatWasVisibleAndRedoingDoesItAgain(long seed) {
        RandomGenerator random = random(seed);
        try (Book book = open()) {
            var acts = new RandomActs(random, CLOCK);
            for (int i = 0; i < 60; i++) {
                Map<String, Set<?>> before = RandomActs.visible(book);
                int standing = book.acts(Integer.MAX_VALUE).size();
                acts.act(book);
                Map<String, Set<?>> after = RandomActs.visible(book);
                if (book.acts(Integer.MAX_VALUE).size() > standing && random.nextBoolean()) {
                    book.undo();
                    assertThat(RandomActs.visible(book)).as("undone, seed %d", seed).isEqualTo(before);
                    book.redo();
                    assertThat(RandomActs.visible(book)).as("redone, seed %d", seed).isEqualTo(after);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void hundredsOfActsUndoneOneByOneAlsoAfterReopeningLeaveTheEmptyBookAndRedoneBringItAllBack(long seed) {
        RandomGenerator random = random(seed);
        var acts = new RandomActs(random, CLOCK);
        var states = new ArrayList<Map<String, Set<?>>>();
        Book book = open();
        states.add(RandomActs.visible(book));
        while (states.size() <= 200) {
            var last = book.undoable();
            acts.act(book);
            if (!book.undoable().equals(last))
                states.add(RandomActs.visible(book));
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            book = perhapsReopened(book, random);
            assertThat(book.undo()).isPresent();
            assertThat(RandomActs.visible(book)).as("undone to %d, seed %d", i, seed).isEqualTo(states.get(i));
        }
        assertThat(book.undo()).isEmpty();
        assertThat(RandomActs.visible(book).values()).allSatisfy(set -> assertThat(set).isEmpty());
        for (int i = 1; i < states.size(); i++) {
            book = perhapsReopened(book, random);
            assertThat(book.redo()).isPresent();
            assertThat(RandomActs.visible(book)).as("redone to %d, seed %d", i, seed).isEqualTo(states.get(i));
        }
        assertThat(book.redo()).isEmpty();
        book.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void theJournalReplayedFromTheBeginningGivesEveryRow(long seed) {
        RandomGenerator random = random(seed);
        try (Book book = open()) {
            var acts = new RandomActs(random, CLOCK);
            for (int i = 0; i < 120; i++) {
                switch (random.nextInt(6)) {
                    case 0 -> book.undo();
                    case 1 -> book.redo();
                    default -> acts.act(book);
                }
            }
            assertThat(replayed(book)).as("seed %d", seed).isEqualTo(rows(book));
        }
    }

    private static Map<String, Map<String, String>> replayed(Book book) {
        var rows = new LinkedHashMap<String, Map<String, String>>();
        List<Change> changes = book
                .read(sql -> sql.list("SELECT act, entity, id, field, old, new FROM change ORDER BY n",
                        row -> Journal.change(row, 2)));
        for (Change change : changes) {
            Map<String, String> row = rows.computeIfAbsent(change.entity() + " " + change.id(),
                    key -> new LinkedHashMap<>());
            assertThat(Optional.ofNullable(row.get(change.field()))).isEqualTo(Optional.ofNullable(change.before()));
            if (change.after() == null)
                row.remove(change.field());
            else
                row.put(change.field(), change.after());
        }
        return rows;
    }

    private static Map<String, Map<String, String>> rows(Book book) {
        return book.read(sql -> {
            var rows = new LinkedHashMap<String, Map<String, String>>();
            for (Table<?, ?> table : Tables.ALL) {
                List<String> ids = sql.list("SELECT id FROM " + table.name(),
                        row -> table.key().text(row.getObject(1)));
                ids.forEach(
                        id -> rows.put(table.name() + " " + id, Map.copyOf(table.row(sql, id).orElseThrow().fields())));
            }
            return rows;
        });
    }

    private Book perhapsReopened(Book book, RandomGenerator random) {
        if (random.nextInt(25) > 0)
            return book;
        book.close();
        return open();
    }

    private Book open() {
        return Book.open(folder.resolve("laws.chancery"), Tables.ALL, CLOCK);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
