package org.chancery.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolutionNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2/7                            | 2/7
            resolution 2/7                 | Resolution 2/7
            Decision 2024/3                | Decision 2024/3
            2/7 (Lake Assembly)            | 2/7 (Lake Assembly)
            Decision 2/7 of the Lake Board | Decision 2/7 (Lake Board)
            Resolution WHA69(8) (WHA)      | Resolution WHA69(8) (WHA)
            décision VIII/14               | Decision VIII/14
            the one on streets             | the one on streets
            """)
    void aNameIsReadAsPeopleTypeIt(String typed, String read) {
        assertThat(ResolutionName.parse(typed).map(ResolutionName::text)).hasValue(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2/7 | Resolution 2/7 (Lake Board) | true
            Decision 2/7 | 2/7 | true
            Decision 2/7 | Resolution 2/7 | false
            2/7 | 2/8 | false
            """)
    void aNameCanMeanWhatSaysMoreAndContradictsNothing(String name, String other, boolean can) {
        assertThat(ResolutionName.parse(name).orElseThrow().canMean(ResolutionName.parse(other).orElseThrow()))
                .isEqualTo(can);
    }

    @ParameterizedTest
    @CsvSource({"RESOLUTION, 2/7, Lake Assembly", "DECISION, VIII/14, ''", ", 2024/3, Harbour Board", ", 1/CP.22, ''"})
    void itsTextIsReadBack(Resolution.Kind kind, String number, String body) {
        var name = new ResolutionName(Optional.ofNullable(kind), number, body);
        assertThat(ResolutionName.parse(name.text())).hasValue(name);
    }
}
