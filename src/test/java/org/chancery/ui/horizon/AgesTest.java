package org.chancery.ui.horizon;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.agenda.Deliverable.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

    @ParameterizedTest
    @CsvSource({"PROMISE, 0, promised today", "PROMISE, 1, promised yesterday", "PROMISE, 49, promised 49 days ago",
            "ASK, 2, asked 2 days ago"})
    void whatWasPromisedOrAskedSaysHowOldItIs(Kind kind, long days, String words) {
        assertThat(Ages.words(kind, days)).isEqualTo(words);
    }
}
