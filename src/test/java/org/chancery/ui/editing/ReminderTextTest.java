package org.chancery.ui.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderTextTest {

    @ParameterizedTest
    @CsvSource({"14,14", "14 days,14", "1d,1", "2 weeks,14", "1 week before,7", "3w,21", "1 month,30", "0,0",
            "On the day,0"})
    void aReminderIsReadAsPeopleTypeIt(String typed, int days) {
        assertThat(ReminderText.days(typed)).contains(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-3", "367", "60 weeks", "1.5"})
    void whatIsNoReminderIsNotTakenForOne(String typed) {
        assertThat(ReminderText.days(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 14, 366})
    void whatIsShownCanBeTyped(int days) {
        assertThat(ReminderText.days(ReminderText.label(days))).contains(days);
    }
}
