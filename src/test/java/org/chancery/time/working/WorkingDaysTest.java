package org.chancery.time.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private static final WorkingDays NAIROBI = new WorkingDays(DutyStation.NAIROBI.holidays(), List.of());

    @Test
    void tenWorkingDaysBeforeTheSessionPassOverJamhuriDay() {
        assertThat(NAIROBI.count(LocalDate.of(2024, 12, 16), -10)).isEqualTo(new DayCount(LocalDate.of(2024, 12, 16),
                -10, LocalDate.of(2024, 11, 29),
                List.of(new DayOff(LocalDate.of(2024, 12, 12), "Jamhuri Day", "UN Nairobi")), Set.of(2024)));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-09, -10, 2024-11-25", "2024-12-13, 1, 2024-12-16", "2024-12-14, 1, 2024-12-16",
            "2024-12-14, -1, 2024-12-13", "2024-12-24, 1, 2024-12-27", "2024-12-14, 0, 2024-12-14",
            "2025-01-02, -1, 2024-12-31"})
    void theDayItselfIsNotCounted(LocalDate from, int amount, LocalDate to) {
        assertThat(NAIROBI.count(from, amount).to()).isEqualTo(to);
    }

    /// Seven working days back over Eid, entered by hand for its year, and a weekend.
    @ParameterizedTest
    @CsvSource({"NONE, 2025-03-30, 2025-03-30", "BACK, 2025-03-30, 2025-03-28", "FORWARD, 2025-03-30, 2025-04-01",
            "NONE, 2025-03-31, 2025-03-31", "BACK, 2025-03-31, 2025-03-28", "FORWARD, 2025-03-31, 2025-04-01",
            "BACK, 2025-04-02, 2025-04-02", "FORWARD, 2025-04-02, 2025-04-02"})
    void aDayOffRollsAsTheRuleSays(Roll roll, LocalDate day, LocalDate to) {
        assertThat(withEid().roll(day, roll)).isEqualTo(to);
    }

    @Test
    void enteredHolidaysAreCountedInTheirYearOnly() {
        assertThat(withEid().count(LocalDate.of(2025, 4, 8), -7).to()).isEqualTo(LocalDate.of(2025, 3, 27));
        assertThat(withEid().count(LocalDate.of(2025, 4, 8), -7).unlisted()).isEmpty();
        assertThat(withEid().count(LocalDate.of(2026, 4, 8), -7).skipped()).isEmpty();
        assertThat(withEid().count(LocalDate.of(2026, 4, 8), -7).unlisted()).containsExactly(2026);
    }

    @Test
    void aClosureOfTheMissionIsNoWorkingDay() {
        var closed = new WorkingDays(DutyStation.NAIROBI.holidays(),
                List.of(new Closure(LocalDate.of(2024, 12, 18), LocalDate.of(2024, 12, 19), "National day")));
        assertThat(closed.count(LocalDate.of(2024, 12, 17), 1).skipped()).containsExactly(
                new DayOff(LocalDate.of(2024, 12, 18), "National day", "the mission"),
                new DayOff(LocalDate.of(2024, 12, 19), "National day", "the mission"));
    }

    @Test
    void aWeekWithoutAWorkingDayIsRefused() {
        assertThatThrownBy(
                () -> new HolidayList("Nowhere", ZoneId.of("UTC"), Set.of(DayOfWeek.values()), List.of(), List.of()))
                .hasMessage("a week has at least one working day");
    }

    @ParameterizedTest
    @EnumSource(DutyStation.class)
    void whatComesWithTheProgramIsOfEveryYearAndStillToBeChecked(DutyStation station) {
        var list = station.holidays();
        assertThat(list.checked()).isFalse();
        assertThat(list.years()).singleElement().satisfies(year -> {
            assertThat(year.year()).isEmpty();
            assertThat(year.source()).endsWith("Check against your list");
            assertThat(year.days()).isNotEmpty();
        });
        assertThat(DutyStation.in(list.zone())).contains(station);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {10, 20241016, 987654321})
    void betweenADayAndItsCountLieAsManyWorkingDays(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            var days = random(random);
            var from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
            int amount = 1 + random.nextInt(60);
            var to = days.count(from, amount).to();
            assertThat(between(from.plusDays(1), to).filter(days::isWorkingDay)).hasSize(amount);
            assertThat(days.isWorkingDay(to)).isTrue();
            assertThat(days.count(from, amount).skipped()).containsExactlyElementsOf(between(from.plusDays(1), to)
                    .filter(day -> !days.isWeekend(day)).flatMap(day -> days.off(day).stream()).toList());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 20241016, 987654321})
    void fromAWorkingDayForthAndBackIsTheSameDay(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            var days = random(random);
            var from = days.roll(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000)), Roll.FORWARD);
            int amount = random.nextInt(-60, 60);
            assertThat(days.count(days.count(from, amount).to(), -amount).to()).isEqualTo(from);
        }
    }

    private static Stream<LocalDate> between(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1));
    }

    private static WorkingDays withEid() {
        var fixed = DutyStation.NAIROBI.holidays();
        var years = new ArrayList<>(fixed.years());
        years.add(new HolidayYear(Optional.of(2025), "circular of the station", true,
                new TreeMap<>(Map.of(MonthDay.of(3, 31), "Idd-ul-Fitr"))));
        return new WorkingDays(new HolidayList(fixed.place(), fixed.zone(), fixed.weekend(), fixed.moving(), years),
                List.of());
    }

    private static WorkingDays random(Random random) {
        var days = new TreeMap<MonthDay, String>();
        for (int i = 0; i < 20; i++)
            days.put(MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28)), "Holiday");
        var closures = new ArrayList<Closure>();
        for (int i = 0; i < 5; i++) {
            var first = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
            closures.add(new Closure(first, first.plusDays(random.nextInt(10)), "Closed"));
        }
        var weekend = random.nextBoolean()
                ? Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                : Set.of(DayOfWeek.FRIDAY);
        return new WorkingDays(new HolidayList("Somewhere", ZoneId.of("UTC"), weekend, List.of(),
                List.of(new HolidayYear(Optional.empty(), "", true, days))), closures);
    }
}
