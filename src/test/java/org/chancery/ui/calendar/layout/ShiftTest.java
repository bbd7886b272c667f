package org.chancery.ui.calendar.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.time.text.WhenText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-12-03                                | 7  | 2024-12-10
            2024-12-09/2024-12-11                     | 7  | 2024-12-16/2024-12-18
            2024-12-09/2024-12-11                     | -9 | 2024-11-30/2024-12-02
            at 2024-11-01 10:00 12:00 America/New_York | 3  | at 2024-11-04 10:00 12:00 America/New_York
            """)
    void aDateThatIsCarriedKeepsItsLengthItsHoursAndItsZone(String when, long days, String shifted) {
        assertThat(Shift.by(WhenText.read(when, "the words"), days)).contains(WhenText.read(shifted, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-05", "undated", "from 2024-11-30 | .."})
    void whatHasNoDayCannotBeCarried(String when) {
        assertThat(Shift.by(WhenText.read(when, ""), 1)).isEmpty();
    }
}
