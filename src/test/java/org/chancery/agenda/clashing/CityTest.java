package org.chancery.agenda.clashing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nairobi                        | Nairobi
            UNON Conference Room 4         | Nairobi
            Palais des Nations, Room XX    | Geneva
            GENÈVE                         | Geneva
            Addis-Abeba                    | Addis Ababa
            Mexico City                    | Mexico City
            Ciudad de México               | Mexico City
            日内瓦                          | Geneva
            Conference Room 4              |
            online                         |
            Romeo Hall                     |
            Geneva and Nairobi             |
            ''                             |
            """)
    void aPlaceNamesItsCityIfItNamesOne(String place, String city) {
        assertThat(City.of(place)).isEqualTo(Optional.ofNullable(city).map(City::new));
    }
}
