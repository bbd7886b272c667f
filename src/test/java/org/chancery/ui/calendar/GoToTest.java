package org.chancery.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoToTest {

    private static final LocalDate SHOWN = LocalDate.of(2025, 3, 20);
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 16);
    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dec 2024        | 2024-12-01
            december        | 2024-12-01
            12 Dec 2024     | 2024-12-12
            9-11 Dec 2024   | 2024-12-09
            28/10/2024      | 2024-10-28
            2025-02-03      | 2025-02-03
            early 2026      | 2026-01-01
            2026            | 2026-01-01
            today           | 2024-10-16
            tomorrow        | 2024-10-17
            this month      | 2024-10-16
            next month      | 2025-04-01
            Last  Month     | 2025-02-01
            next week       | 2025-03-27
            next year       | 2026-01-01
            week 1          | 2024-12-30
            week 50         | 2025-12-08
            w 50 2024       | 2024-12-09
            week 53 of 2026 | 2026-12-28
            """)
    void whatAPersonTypesLeadsToADay(String typed, LocalDate day) {
        assertThat(GoTo.read(typed, SHOWN, TODAY, NAIROBI)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "the meeting", "31 Feb 2025", "week 0", "week 53 of 2025"})
    void whatNamesNoDayLeadsNowhere(String typed) {
        assertThat(GoTo.read(typed, SHOWN, TODAY, NAIROBI)).isEmpty();
    }
}
