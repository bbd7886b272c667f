package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpreciseTest {

    @ParameterizedTest(name = "{0} of {1} lies between {2} and {3}")
    @CsvSource({"WHOLE, 2025-05, 2025-05-01, 2025-05-31", "EARLY, 2025-05, 2025-05-01, 2025-05-10",
            "MID, 2020-02, 2020-02-11, 2020-02-20", "LATE, 2024-02, 2024-02-21, 2024-02-29",
            "END, 2024-06, 2024-06-21, 2024-06-30", "WHOLE, 2024, 2024-01-01, 2024-12-31",
            "EARLY, 2025, 2025-01-01, 2025-04-30", "MID, 2025, 2025-05-01, 2025-08-31",
            "LATE, 2025, 2025-09-01, 2025-12-31", "END, 2024, 2024-12-01, 2024-12-31",
            "START, 2025, 2025-01-01, 2025-01-31", "WHOLE, 2021-33, 2021-01-01, 2021-03-31",
            "END, 2021-34, 2021-06-01, 2021-06-30", "WHOLE, 2008-40, 2008-01-01, 2008-06-30",
            "WHOLE, 2008-41, 2008-07-01, 2008-12-31", "WHOLE, 2025-21, 2025-03-01, 2025-05-31",
            "WHOLE, 2025-24, 2025-12-01, 2026-02-28"})
    void aPartOfASpanHasItsOwnBounds(Part part, String span, LocalDate earliest, LocalDate latest) {
        Imprecise when = Imprecise.of(Span.parse(span), part);
        assertThat(when.earliest()).contains(earliest);
        assertThat(when.latest()).contains(latest);
    }

    @Test
    void aMonthIsNotOverdueBeforeItsLastDayHasPassed() {
        Imprecise may = Imprecise.month(2025, 5);
        assertThat(may.isOverdueOn(LocalDate.of(2025, 5, 31))).isFalse();
        assertThat(may.isOverdueOn(LocalDate.of(2025, 6, 1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2025-05, WHOLE, 2025-05", "2025, EARLY, 2025~", "2024, END, 2024~", "2021-33, WHOLE, 2021-33"})
    void aPartIsApproximateInTheStandardForm(String span, Part part, String edtf) {
        assertThat(Imprecise.of(Span.parse(span), part).edtf()).contains(edtf);
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 2025, 13", "QUARTER, 2025, 0", "YEAR, 2025, 2", "MONTH, 0, 1", "YEAR, 10000, 1",
            "DAY, 2025, 1"})
    void aSpanThatNoCalendarHasIsRefused(Precision unit, int year, int ordinal) {
        assertThatThrownBy(() -> new Span(unit, year, ordinal)).isInstanceOf(IllegalArgumentException.class);
    }
}
