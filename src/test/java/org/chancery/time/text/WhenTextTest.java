package org.chancery.time.text;

import org.chancery.time.Imprecise;
import org.chancery.time.When;
import org.chancery.time.RandomWhens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTextTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20241016, 987654321})
    void everyDateIsReadBackAsItWasWritten(long seed) {
        var whens = new RandomWhens(new Random(seed));
        for (int i = 0; i < 2000; i++) {
            When when = whens.next().saying("as written");
            assertThat(WhenText.read(WhenText.write(when), "as written")).isEqualTo(when);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-13", "2024-02-30", "soon", "part EARLY", "2024-12-09/2024-12-01", "at noon",
            "from 2024", "every now"})
    void whatIsNotTheTextOfADateIsRefused(String text) {
        assertThatThrownBy(() -> WhenText.read(text, "")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not the text of a date");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {7, 70, 700})
    void theFirstPossibleDayIsNeverAfterTheLast(long seed) {
        var whens = new RandomWhens(new Random(seed));
        for (int i = 0; i < 2000; i++) {
            Imprecise when = whens.imprecise();
            assertThat(when.earliest().orElseThrow()).as(when.toString())
                    .isBeforeOrEqualTo(when.latest().orElseThrow());
            assertThat(when.earliest().orElseThrow()).isAfterOrEqualTo(when.span().first());
            assertThat(when.latest().orElseThrow()).isBeforeOrEqualTo(when.span().last());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 33, 333})
    void nothingIsOverdueOnItsLastPossibleDayAndAllIsOnTheNext(long seed) {
        var whens = new RandomWhens(new Random(seed));
        for (int i = 0; i < 1000; i++) {
            When when = whens.next();
            LocalDate last = when.latest().orElse(LocalDate.MIN);
            assertThat(when.isOverdueOn(last)).as(when.toString()).isFalse();
            assertThat(when.isOverdueOn(LocalDate.MAX)).as(when.toString()).isEqualTo(when.latest().isPresent());
        }
    }
}
