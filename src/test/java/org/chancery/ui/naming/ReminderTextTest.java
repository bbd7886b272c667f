package org.chancery.ui.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
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
    @CsvSource(delimiter = '|', textBlock = """
            13 at 08:30       | 13 | 08:30
            2 weeks at 5 pm   | 14 | 17:00
            1 day, 7          | 1  | 07:00
            on the day at 6h45 | 0 | 06:45
            """)
    void anHourCanBeSaidToo(String typed, int days, LocalTime at) {
        assertThat(ReminderText.read(typed)).contains(new ReminderText.Typed(days, Optional.of(at)));
        assertThat(ReminderText.read(ReminderText.label(days, at, LocalTime.NOON)))
                .contains(new ReminderText.Typed(days, Optional.of(at)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13 at 25:00", "13 at", "at 8", "13 at 13 pm", "13 at 8:75"})
    void whatIsNoHourIsNotTakenForOne(String typed) {
        assertThat(ReminderText.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 14, 366})
    void whatIsShownCanBeTyped(int days) {
        assertThat(ReminderText.days(ReminderText.label(days))).contains(days);
    }
}
