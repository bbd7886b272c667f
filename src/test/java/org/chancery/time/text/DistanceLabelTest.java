package org.chancery.time.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Offset;
import org.chancery.time.Part;
import org.chancery.time.Relative;
import org.chancery.time.Span;
import org.chancery.time.Stretch;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DistanceLabelTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 10, 16);

    static Stream<Arguments> labels() {
        return Stream.of(label(Day.of(TODAY), "today"), label(Day.of(TODAY.plusDays(1)), "tomorrow"),
                label(Day.of(TODAY.plusDays(12)), "in 12 days"), label(Day.of(TODAY.minusDays(1)), "1 day ago"),
                label(Days.of(TODAY.minusDays(2), TODAY.plusDays(1)), "under way"),
                label(Days.of(TODAY.minusDays(2), TODAY), "until today"),
                label(Imprecise.month(2024, 10), "this month"),
                label(Imprecise.month(2024, 11), "in 16 days or later"),
                label(Imprecise.of(Span.month(2024, 11), Part.LATE), "next month"),
                label(Imprecise.month(2025, 5), "in about 7 months"),
                label(Imprecise.month(2026, 9), "in about 23 months"), label(Imprecise.year(2030), "in about 5 years"),
                label(Imprecise.of(Span.quarter(2024, 4)), "this quarter"), label(Imprecise.year(2024), "this year"),
                label(Imprecise.of(Span.half(2024, 2)), "this half-year"),
                label(Imprecise.of(Span.month(2024, 10), Part.MID), "within 4 days"),
                label(Imprecise.of(Span.year(2024), Part.END), "in about 2 months"),
                label(Stretch.since(Day.of(TODAY.minusDays(9))), "under way"),
                label(after(0, Offset.Direction.AFTER), "open"),
                label(after(7, Offset.Direction.WITHIN_AFTER), "today"),
                label(Stretch.until(Day.of(TODAY)), "today at the latest"), label(new Undated("soon"), ""));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void aDistanceSaysNoMoreThanIsKnown(When when, String label) {
        assertThat(DistanceLabel.of(when, TODAY)).isEqualTo(label);
    }

    @ParameterizedTest
    @MethodSource("overdue")
    void howLateIsCountedFromTheLastPossibleDay(When when, String label) {
        assertThat(DistanceLabel.overdue(when, TODAY)).isEqualTo(label);
    }

    static Stream<Arguments> overdue() {
        return Stream.of(label(Day.of(TODAY.minusDays(3)), "3 days overdue"),
                label(Imprecise.month(2024, 9), "16 days overdue"));
    }

    private static Relative after(int days, Offset.Direction direction) {
        return new Relative(new Offset(days, Offset.Unit.DAYS, direction), "the meeting", Optional.of(TODAY), "");
    }

    private static Arguments label(When when, String label) {
        return Arguments.of(when, label);
    }
}
