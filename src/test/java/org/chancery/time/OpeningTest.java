package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.chancery.time.text.WhenLabel;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.Test;

/// A run of days that opens at a clock time.
class OpeningTest {

    private static final Days SESSION = Days.of(LocalDate.of(2024, 12, 9), LocalDate.of(2024, 12, 11))
            .openingAt(LocalTime.of(10, 0), ZoneId.of("Africa/Nairobi"));

    @Test
    void itsTextIsReadBack() {
        assertThat(WhenText.read(WhenText.write(SESSION), "")).isEqualTo(SESSION);
    }

    @Test
    void theTimeIsShownWhereThereIsRoom() {
        assertThat(List.of(WhenLabel.brief(SESSION, 2024), WhenLabel.medium(SESSION), WhenLabel.full(SESSION)))
                .isEqualTo(List.of("9–11 Dec", "9–11 Dec 2024, opening 10:00",
                        "Mon 9 – Wed 11 December 2024, opening 10:00"));
    }

    @Test
    void itIsAnotherDateThanTheSameDaysWithoutATime() {
        assertThat(SESSION.sameDateAs(Days.of(SESSION.first(), SESSION.last()))).isFalse();
    }
}
