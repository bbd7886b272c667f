package org.chancery.ui.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.desk.Desk;
import org.chancery.ui.AutumnBook;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinderModelTest {

    private Desk desk;
    private FinderModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = AutumnBook.in(folder);
        model = new FinderModel(desk, new OnTheSpot());
        model.refresh();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({"board second, 'Executive Board, second session of 2024'",
            "SÉCOND BOARD, 'Executive Board, second session of 2024'",
            "zero draft, Comments on the zero draft of the guidelines", "briefing-5, briefing-5.txt"})
    void allWordsInAnyOrderWithoutCapitalsAndAccentsFindATitle(String typed, String found) {
        model.typedProperty().set(typed);
        assertThat(model.foundProperty().get()).flatExtracting(Found::title, Found::date).contains(found);
    }

    @Test
    void nothingTypedFindsNothing() {
        model.typedProperty().set("  ");
        assertThat(model.foundProperty().get()).isEmpty();
    }

    @Test
    void wordsThatNoTitleHasFindNothing() {
        model.typedProperty().set("board zero");
        assertThat(model.foundProperty().get()).isEqualTo(List.of());
    }
}
