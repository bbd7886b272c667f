package org.chancery.extraction.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.extraction.Mention;
import org.chancery.time.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In which zone a clock time is meant.
class ClockZonesTest {

    private static final String SENTENCE = "The board will meet on 3 March 2025 at 10 a.m.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harbour Board, Geneva, 3 to 5 March 2025             | Europe/Zurich
            Nueva York, 2 de marzo de 2025                       | America/New_York
            Addis-Abeba, 3 mars 2025                             | Africa/Addis_Ababa
            Held in Rio de Janeiro                               | America/Sao_Paulo
            Harbour Board, third session                         | Africa/Nairobi
            The bonn of contention                               | Africa/Nairobi
            """)
    void thePlaceAtTheHeadDecidesAndTheDutyStationOtherwise(String head, String zone) {
        assertThat(Papers.mentions("en", head, SENTENCE).getLast().when()).isInstanceOfSatisfying(Moment.class,
                moment -> assertThat(moment.zone().getId()).isEqualTo(zone));
    }

    @Test
    void theLineOfTheDateGoesBeforeTheAddress() {
        assertThat(zone("Harbour Office, New York", "Vienna, 3 to 5 March 2025", SENTENCE)).isEqualTo("Europe/Vienna");
    }

    @Test
    void aZoneInTheWordsGoesBeforeThePlace() {
        assertThat(zone("Vienna, 3 to 5 March 2025", "The board will meet on 3 March 2025 at 10 a.m. New York time."))
                .isEqualTo("America/New_York");
    }

    @Test
    void aPlaceInTheTextIsNoHead() {
        assertThat(zone("1. The last session was held in Vienna.", SENTENCE)).isEqualTo("Africa/Nairobi");
    }

    @Test
    void theReaderIsToldWhoseTimeItIs() {
        assertThat(List.of(why("Harbour Board, third session", SENTENCE), why("Harbour Board, Geneva", SENTENCE)))
                .satisfiesExactly(
                        why -> assertThat(why).endsWith(
                                "No time zone is written; read as Nairobi time, the time of the duty station."),
                        why -> assertThat(why).endsWith(
                                "No time zone is written; read as Geneva time, the place at the head of the paper."));
    }

    private static String zone(String... lines) {
        return Optional.of(Papers.mentions("en", lines).getLast()).map(Mention::when).map(Moment.class::cast)
                .orElseThrow().zone().getId();
    }

    private static String why(String... lines) {
        return Papers.mentions("en", lines).getLast().why();
    }
}
