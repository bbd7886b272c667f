package org.chancery.agenda.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How late papers were on median, in words.
class PunctualityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9 9 9 0 -2 30 12 | Papers of the Executive Board came 9 days late on median (5 of 7 late).
            1                | Papers of the Executive Board came 1 day late on median (1 of 1 late).
            -4 -3            | Papers of the Executive Board came 4 days early on median (0 of 2 late).
            0 7              | Papers of the Executive Board came on time on median (1 of 2 late).
                             | Papers of the Executive Board: none has come in full yet.""")
    void theMedianIsOneThatHappened(String days, String sentence) {
        List<Long> late = days == null ? List.of() : Stream.of(days.split(" ")).map(Long::valueOf).toList();
        assertThat(Punctuality.of(late).sentence("Executive Board")).isEqualTo(sentence);
    }
}
