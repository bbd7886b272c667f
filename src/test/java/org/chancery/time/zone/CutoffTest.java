package org.chancery.time.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.chancery.time.zone.Cutoff.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutoffTest {

    /// Every zone of the JDK; where iCal4j is in use it registers others for itself, without rules.
    private static final List<ZoneId> ZONES = ZoneId.getAvailableZoneIds()
            .stream()
            .filter(id -> !id.startsWith("ical4j"))
            .sorted()
            .map(ZoneId::of)
            .toList();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-12-06 | 18:00 | Africa/Nairobi   | Europe/Rome      | Fri 6 Dec 2024, 18:00 Nairobi, 16:00 Rome
            2024-10-25 | 18:00 | Africa/Nairobi   | Europe/Rome      | Fri 25 Oct 2024, 18:00 Nairobi, 17:00 Rome
            2024-10-28 | 17:00 | America/New_York | Africa/Nairobi   | Mon 28 Oct 2024, 17:00 New York, Tue 29 Oct, 00:00 Nairobi
            2024-12-31 | 23:59 | America/New_York | Pacific/Auckland | Tue 31 Dec 2024, 23:59 New York, Wed 1 Jan 2025, 17:59 Auckland
            2024-10-28 |       | Africa/Nairobi   | Europe/Istanbul  | Mon 28 Oct 2024, 24:00 Nairobi, 24:00 Istanbul
            2024-10-28 |       | -12:00           | Africa/Nairobi   | Mon 28 Oct 2024, 24:00 anywhere on Earth, Tue 29 Oct, 15:00 Nairobi
            2024-10-28 |       | Africa/Nairobi   | Africa/Nairobi   | Mon 28 Oct 2024, 24:00 Nairobi
            2024-10-28 | 12:00 | +03:00           | Etc/UTC          | Mon 28 Oct 2024, 12:00 UTC+3, 09:00 Etc/UTC
            2011-12-29 |       | Pacific/Apia     | Pacific/Honolulu | Thu 29 Dec 2011, 24:00 Apia, 24:00 Honolulu
            """)
    void aCutoffIsToldWhereItIsMeantAndWhereTheReaderIs(LocalDate day, LocalTime at, ZoneId zone, ZoneId capital,
            String label) {
        var cutoff = at == null ? Cutoff.endOf(day, zone) : Cutoff.at(day, at, zone);
        assertThat(CutoffLabel.of(cutoff, capital)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-30, 02:30, Europe/Rome, NEVER, 2025-03-30T01:00:00Z",
            "2024-10-27, 02:30, Europe/Rome, TWICE, 2024-10-27T00:30:00Z",
            "2024-10-27, 04:30, Europe/Rome, ONCE, 2024-10-27T03:30:00Z",
            "2011-12-30, 12:00, Pacific/Apia, NEVER, 2011-12-30T10:00:00Z"})
    void whatIsEarlyEnoughByEitherReadingIsInTime(LocalDate day, LocalTime at, ZoneId zone, Clock clock,
            Instant instant) {
        var cutoff = Cutoff.at(day, at, zone);
        assertThat(cutoff.clock()).isEqualTo(clock);
        assertThat(cutoff.instant()).isEqualTo(instant);
        assertThat(CutoffLabel.doubt(cutoff).isEmpty()).isEqualTo(clock == Clock.ONCE);
    }

    @Test
    void aDayEndsAnywhereOnEarthAfterItHasEndedEverywhere() {
        var day = LocalDate.of(2024, 10, 28);
        var last = Cutoff.endOf(day, ZoneOffset.ofHours(-12)).instant();
        assertThat(ZONES).allSatisfy(zone -> assertThat(Cutoff.endOf(day, zone).instant()).isBeforeOrEqualTo(last));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {6, 20241016, 987654321})
    void inEveryZoneTheClockThatIsNamedShowsTheTimeThatIsNamed(long seed) {
        var random = new Random(seed);
        for (ZoneId zone : ZONES) {
            for (int i = 0; i < 20; i++) {
                var cutoff = Cutoff.at(day(random, zone), LocalTime.of(random.nextInt(24), random.nextInt(60)), zone);
                var shown = cutoff.in(zone).toLocalDateTime();
                var meant = cutoff.day().atTime(cutoff.at().orElseThrow());
                switch (cutoff.clock()) {
                    case ONCE -> assertThat(shown).as("%s", cutoff).isEqualTo(meant);
                    case TWICE -> assertThat(cutoff.in(zone).withLaterOffsetAtOverlap().toInstant()).as("%s", cutoff)
                            .isAfter(cutoff.instant());
                    case NEVER -> {
                        assertThat(shown).as("%s", cutoff).isAfter(meant);
                        assertThat(cutoff.instant().minusNanos(1).atZone(zone).toLocalDateTime()).as("%s", cutoff)
                                .isBefore(meant);
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {8, 20241016, 987654321})
    void inEveryZoneADayIsOverWhenItsLastInstantHasPassed(long seed) {
        var random = new Random(seed);
        for (ZoneId zone : ZONES) {
            for (int i = 0; i < 20; i++) {
                var cutoff = Cutoff.endOf(day(random, zone), zone);
                assertThat(cutoff.in(zone).toLocalDate()).as("%s", cutoff).isAfter(cutoff.day());
                assertThat(cutoff.instant().minusNanos(1).atZone(zone).toLocalDate()).as("%s", cutoff)
                        .isBeforeOrEqualTo(cutoff.day());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {9, 20241016})
    void theSameInstantIsToldEverywhere(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            var zone = ZONES.get(random.nextInt(ZONES.size()));
            var elsewhere = ZONES.get(random.nextInt(ZONES.size()));
            var cutoff = Cutoff.at(day(random, zone), LocalTime.of(random.nextInt(24), random.nextInt(60)), zone);
            assertThat(cutoff.in(elsewhere).toInstant()).isEqualTo(cutoff.instant());
        }
    }

    /// Any day, and often one on which the clocks change.
    private static LocalDate day(Random random, ZoneId zone) {
        var day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(12_000));
        var change = zone.getRules().nextTransition(day.atStartOfDay(zone).toInstant());
        return change != null && random.nextBoolean() ? change.getDateTimeBefore().toLocalDate() : day;
    }
}
