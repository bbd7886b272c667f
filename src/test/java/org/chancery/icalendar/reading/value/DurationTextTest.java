package org.chancery.icalendar.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {

    @ParameterizedTest
    @CsvSource({"PT1H,PT1H", "-PT15H,PT-15H", "-P13DT15H,PT-327H", "P2W,PT336H", "-P1WT15H,PT-183H", "+PT30M,PT30M",
            "P0DT9H0M0S,PT9H", "-PT0S,PT0S", "p1d,PT24H"})
    void aLengthIsReadAsProgramsWriteIt(String value, Duration length) {
        assertThat(DurationText.read(value)).contains(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "1H", "PT1W", "P999999999999999999D", "P999999D", "-P-1D",
            "20241209T100000"})
    void whatIsNoLengthOrLongerThanACenturyIsNone(String value) {
        assertThat(DurationText.read(value).filter(d -> !d.isZero())).isEmpty();
    }
}
