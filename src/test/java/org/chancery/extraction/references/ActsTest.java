package org.chancery.extraction.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chancery.extraction.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in line with Resolution 3/4 of the Lake Assembly | RESOLUTION | 3/4
            decision VIII/14 recalls it | DECISION | VIII/14
            la résolution 71/67 | RESOLUTION | 71/67
            la decisión 2026/3 | DECISION | 2026/3
            decision 1/CP.22 | DECISION | 1/CP.22
            """)
    void anActIsReadWithKindAndNumber(String text, String kind, String number) {
        assertThat(Acts.in(text, Bodies.known())).singleElement().satisfies(act -> {
            assertThat(act.value().kind().name()).isEqualTo(kind);
            assertThat(act.value().number()).isEqualTo(number);
        });
    }

    @Test
    void anActIsOfTheBodyThatThePaperSaysAnywhere() {
        var paper = Paper.of("Resolution 3/4 of the Lake Assembly asks for a plan.",
                "So does decision 2026/3 of the Executive Board.");
        Bodies bodies = Bodies.in(paper);
        Map<String, BodyName> known = Acts.bodies(paper, bodies);
        assertThat(Acts.bodyOf("3/4", known).map(BodyName::name)).hasValue("Lake Assembly");
        assertThat(Acts.bodyOf("2/9", known).map(BodyName::name)).hasValue("Lake Assembly");
        assertThat(Acts.bodyOf("2026/7", known).map(BodyName::name)).hasValue("Executive Board");
        assertThat(Acts.bodyOf("XI/2", known)).isEmpty();
    }
}
