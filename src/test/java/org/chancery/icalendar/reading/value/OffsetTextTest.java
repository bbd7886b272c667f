package org.chancery.icalendar.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetTextTest {

    @ParameterizedTest
    @CsvSource({"+0300,+03:00", "-0330,-03:30", "+022716,+02:27:16", "0300,+03:00", "+03:00,+03:00", "-0000,Z"})
    void anOffsetHasHoursMinutesAndPerhapsSeconds(String value, String offset) {
        assertThat(OffsetText.read(value)).contains(ZoneOffset.of(offset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+3", "east", "+9900", "+030", "+03000"})
    void whatIsNoOffsetIsNone(String value) {
        assertThat(OffsetText.read(value)).isEmpty();
    }
}
