package org.chancery.extraction.references;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.agenda.ResolutionName;
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
            assertThat(act.value().kind().orElseThrow().name()).isEqualTo(kind);
            assertThat(act.value().number()).isEqualTo(number);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Resolution 3/4 of the Lake Assembly           | Resolution 3/4 (Lake Assembly)
            decision 2026/3 adopted by the Lake Assembly  | Decision 2026/3 (Lake Assembly)
            Lake Assembly resolution 3/4                  | Resolution 3/4 (Lake Assembly)
            the Lake Assembly's resolution 3/4            | Resolution 3/4 (Lake Assembly)
            the Executive Board, in its decision 2026/3,  | Decision 2026/3 (Executive Board)
            the Board, in its decision 2026/3,            | Decision 2026/3 (Executive Board)
            decision 2026/3 of the Board                  | Decision 2026/3 (Executive Board)
            la décision 2026/3 du Conseil exécutif        | Decision 2026/3 (Executive Board)
            la resolución 3/4 de la Asamblea General      | Resolution 3/4 (United Nations General Assembly)
            as resolution 3/4 asks the Lake Assembly      | Resolution 3/4
            """)
    void theWordsBesideAnActSayWhoseItIs(String text, String name) {
        Bodies bodies = Bodies.in(Paper.of("The Lake Assembly met. The Executive Board did not."));
        assertThat(Acts.in(text, bodies)).extracting(act -> act.value().text()).containsExactly(name);
    }

    @Test
    void theNumbersOfOneSentenceShareTheirKindAndBody() {
        String text = "resolutions [3/1](#), 3/4 and 3/7 of the Lake Assembly and decision 2026/3";
        assertThat(Acts.in(text, Bodies.known())).extracting(act -> act.value().text())
                .containsExactly("Resolution 3/1 (Lake Assembly)", "Resolution 3/4 (Lake Assembly)",
                        "Resolution 3/7 (Lake Assembly)", "Decision 2026/3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Resolution 3/4  | Lake Assembly
            Resolution 2/9  | Lake Assembly
            Decision 2026/7 | Executive Board
            Decision 1/CP.22 | Conference of the Parties
            Resolution WHA69(8) | World Health Assembly
            Decision XI/2   | ''
            """)
    void anActIsOfTheBodyThatThePaperSaysAnywhere(String act, String body) {
        var paper = Paper.of("Resolution 3/4 of the Lake Assembly asks for a plan.",
                "So does decision 2026/3 of the Executive Board.");
        Adopters adopters = Adopters.in(paper, Bodies.in(paper));
        assertThat(adopters.adopted(ResolutionName.parse(act).orElseThrow()).body()).isEqualTo(body);
    }

    @Test
    void whereTwoBodiesHaveTheNumberNeitherIsTaken() {
        var paper = Paper.of("Resolution 3/4 of the Lake Assembly is not resolution 3/4 of the Harbour Board.");
        Adopters adopters = Adopters.in(paper, Bodies.in(paper));
        assertThat(adopters.adopted(ResolutionName.parse("Resolution 3/4").orElseThrow()).body()).isEmpty();
    }
}
