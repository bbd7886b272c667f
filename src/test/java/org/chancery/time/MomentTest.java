package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentTest {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

    @Test
    void aMeetingThatEndsBeforeItStartsEndsOnTheNextDay() {
        Moment night = Moment.of(LocalDate.of(2024, 11, 6), LocalTime.of(22, 0), LocalTime.of(1, 0), NAIROBI);
        assertThat(night.latest()).contains(LocalDate.of(2024, 11, 7));
        assertThat(night.end().orElseThrow().toInstant()).isEqualTo(Instant.parse("2024-11-06T22:00:00Z"));
    }

    @Test
    void aMeetingUntilMidnightIsOverWithItsDay() {
        LocalDate day = LocalDate.of(2024, 11, 6);
        Moment evening = Moment.of(day, LocalTime.of(19, 0), LocalTime.MIDNIGHT, NAIROBI);
        assertThat(evening.latest()).contains(day);
        assertThat(evening.isOverdueOn(day)).isFalse();
        assertThat(evening.isOverdueOn(day.plusDays(1))).isTrue();
        assertThat(evening.end().orElseThrow().toInstant()).isEqualTo(Instant.parse("2024-11-06T21:00:00Z"));
    }

    @Test
    void nairobiIsThreeHoursAheadOfUniversalTimeAllYear() {
        Moment june = Moment.at(LocalDate.of(2024, 6, 6), LocalTime.of(10, 0), NAIROBI);
        Moment december = Moment.at(LocalDate.of(2024, 12, 6), LocalTime.of(10, 0), NAIROBI);
        assertThat(june.start().toInstant()).isEqualTo(Instant.parse("2024-06-06T07:00:00Z"));
        assertThat(december.start().toInstant()).isEqualTo(Instant.parse("2024-12-06T07:00:00Z"));
    }
}
