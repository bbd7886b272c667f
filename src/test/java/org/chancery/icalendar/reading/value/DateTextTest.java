package org.chancery.icalendar.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource({"20241209,2024-12-09T00:00", "20241209T100000,2024-12-09T10:00", "20241209T070000Z,2024-12-09T07:00",
            "20241209t0700,2024-12-09T07:00", "2024-12-09,2024-12-09T00:00", "2024-12-09T10:00:05,2024-12-09T10:00:05",
            "20241209T240000,2024-12-10T00:00", "20161231T235960Z,2016-12-31T23:59:59", " 20241209 ,2024-12-09T00:00"})
    void aDateIsReadAsPeopleWriteIt(String value, LocalDateTime local) {
        assertThat(DateText.local(value)).contains(local);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "20241309", "20240230", "2024", "20241209T", "20241209T250000",
            "2024120912",
            "20241209T1", "99999999999999999999999999999999999999"})
    void whatIsNoDateIsNone(String value) {
        assertThat(DateText.local(value)).isEmpty();
    }
}
