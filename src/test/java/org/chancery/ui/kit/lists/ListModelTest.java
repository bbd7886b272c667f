package org.chancery.ui.kit.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ui.kit.OnTheSpot;
import org.chancery.ui.kit.lists.ListModel.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListModelTest {

    private final OnTheSpot background = new OnTheSpot();
    private final List<String> book = new ArrayList<>(
            List.of("Harbour Forum, Nairobi", "Executive Board", "Forum of mayors"));
    private final ListModel<String> model = new ListModel<>(background, () -> List.copyOf(book), row -> row);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''            | 3
            forum         | 2
            NAIROBI forum | 1
            ' board '     | 1
            forum board   | 0
            """)
    void eachWordOfTheFilterMustOccurInAnyCaseAndOrder(String words, int left) {
        model.refresh();
        model.filterProperty().set(words);
        assertThat(model.shown()).hasSize(left);
        assertThat(model.totalProperty().get()).isEqualTo(3);
    }

    @Test
    void theFilterOutlivesAReading() {
        model.filterProperty().set("forum");
        model.refresh();
        book.add("Forum of ports");
        model.refresh();
        assertThat(model.shown()).containsExactly("Harbour Forum, Nairobi", "Forum of mayors", "Forum of ports");
    }

    @Test
    void aListIsLoadingThenFilledOrEmpty() {
        assertThat(model.stageProperty().get()).isEqualTo(Stage.LOADING);
        model.refresh();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.FILLED);
        book.clear();
        model.refresh();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.EMPTY);
    }

    @Test
    void aListThatCannotBeReadSaysWhy() {
        var broken = new ListModel<String>(background, () -> {
            throw new IllegalStateException("disk");
        }, row -> row);
        broken.refresh();
        assertThat(broken.stageProperty().get()).isEqualTo(Stage.FAILED);
        assertThat(broken.troubleProperty().get()).isPresent();
    }
}
