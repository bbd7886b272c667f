package org.chancery.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONTH  | 2024-12-18 | 2024-11-25 | 2025-01-05 | December 2024
            MONTH  | 2021-02-10 | 2021-02-01 | 2021-02-28 | February 2021
            WEEK   | 2024-12-18 | 2024-12-16 | 2024-12-22 | 16–22 Dec 2024 · week 51
            WEEK   | 2025-01-01 | 2024-12-30 | 2025-01-05 | 30 Dec 2024 – 5 Jan 2025 · week 1
            AGENDA | 2024-12-18 | 2024-12-18 | 2024-12-31 | From 18 Dec 2024
            """)
    void aPageShowsWholeWeeksFromMondayOn(Scope scope, LocalDate day, LocalDate first, LocalDate last, String title) {
        assertThat(scope.first(day)).isEqualTo(first);
        assertThat(scope.last(day)).isEqualTo(last);
        assertThat(scope.title(day)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 2024-01-31, 1, 2024-02-29", "WEEK, 2024-01-31, 1, 2024-02-07",
            "AGENDA, 2024-03-31, -1, 2024-02-29"})
    void turningAPageKeepsTheDayWhereItCan(Scope scope, LocalDate day, int pages, LocalDate turned) {
        assertThat(scope.turn(day, pages)).isEqualTo(turned);
    }
}
