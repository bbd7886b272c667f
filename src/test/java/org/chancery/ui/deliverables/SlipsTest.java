package org.chancery.ui.deliverables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2/7", "Decision 2024/3 (Executive Board)"})
    void aResolutionIsTakenAsOneWritesIt(String text) {
        assertThat(Slips.ofResolution(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "housing", "?"})
    void whatNamesNoResolutionIsRefusedRatherThanTakenForNone(String text) {
        assertThat(Slips.ofResolution(text)).contains("“" + text + "” is no number of a resolution or decision.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21 7 1", "7d, 1d", "0"})
    void remindersAreDaysBefore(String text) {
        assertThat(Slips.ofReminders(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"often", "7 x", "367", "-1"})
    void whatIsNoListOfDaysIsRefused(String text) {
        assertThat(Slips.ofReminders(text))
                .contains("Write days before it, at most 366, with spaces between them: 21 7 1.");
    }
}
