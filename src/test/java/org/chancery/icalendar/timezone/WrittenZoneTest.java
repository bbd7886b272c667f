package org.chancery.icalendar.timezone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenZoneTest {

    /// What an officer's entries can reach.
    private static final Instant FROM = Instant.parse("2015-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2040-01-01T00:00:00Z");

    @Test
    void aZoneThatNeverChangesIsOneOffset() {
        assertThat(written("Africa/Nairobi")).isEqualTo("""
                BEGIN:VTIMEZONE
                TZID:Africa/Nairobi
                BEGIN:STANDARD
                TZNAME:EAT
                TZOFFSETFROM:+0300
                TZOFFSETTO:+0300
                DTSTART:19700101T000000
                END:STANDARD
                END:VTIMEZONE
                """);
    }

    @Test
    void aZoneWithSummerTimeIsTwoYearlyChanges() {
        assertThat(written("Europe/Vienna")).isEqualTo("""
                BEGIN:VTIMEZONE
                TZID:Europe/Vienna
                BEGIN:DAYLIGHT
                TZNAME:CEST
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                DTSTART:19700329T020000
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                END:DAYLIGHT
                BEGIN:STANDARD
                TZNAME:CET
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                DTSTART:19701025T030000
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                END:STANDARD
                END:VTIMEZONE
                """);
    }

    @Test
    void aChangeThatIsTheDayBeforeALastSundayByTheLocalClockIsOnThatDay() {
        assertThat(written("America/Nuuk")).contains("BYMONTH=3;BYMONTHDAY=24,25,26,27,28,29,30;BYDAY=SA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "+03:00", "Z", "CET", "Etc/GMT-3"})
    void whatIsNoRegionIsNotWrittenOut(String id) {
        assertThat(WrittenZone.of(ZoneId.of(id))).isEmpty();
    }

    @Test
    void aRuleThatIsInNoOneMonthIsNotWrittenOut() {
        // the end of the last Thursday of October is, in some years, the beginning of November
        assertThat(WrittenZone.of(ZoneId.of("Africa/Cairo"))).isEmpty();
    }

    @Test
    void nearlyEveryRegionCanBeWrittenOut() {
        assertThat(regions().filter(r -> WrittenZone.of(r).isEmpty()).count()).isLessThan(regions().count() / 50);
    }

    @Test
    void whoeverReadsOnlyWhatIsWrittenHasTheRightOffsetWheneverItIsSaidToTell() {
        assertThat(regions().flatMap(r -> WrittenZone.of(r).stream()).toList()).allSatisfy(zone -> {
            var reader = new TimezoneReader(zone.component().toString());
            assertThat(instants(zone.id().getRules()).filter(zone::tells))
                    .allSatisfy(i -> assertThat(reader.offset(i)).isEqualTo(zone.id().getRules().getOffset(i)));
        });
    }

    /// One region for each set of rules.
    private static Stream<ZoneId> regions() {
        return ZoneId.getAvailableZoneIds()
                .stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of)
                .collect(Collectors.toMap(ZoneId::getRules, id -> id, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream();
    }

    /// Some of every season, and both sides of some changes of the clock.
    private static Stream<Instant> instants(ZoneRules rules) {
        Stream<Instant> seasons = Stream.iterate(FROM, TO::isAfter, i -> i.plus(Duration.ofHours(2000)));
        Stream<Instant> changes = Stream.iterate(rules.nextTransition(FROM), Objects::nonNull,
                t -> rules.nextTransition(t.getInstant()))
                .limit(8)
                .map(ZoneOffsetTransition::getInstant)
                .flatMap(i -> Stream.of(i.minusSeconds(1), i));
        return Stream.concat(seasons, changes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Africa/Nairobi", "Europe/Vienna", "Europe/Rome", "Europe/London", "America/New_York",
            "Asia/Bangkok", "Asia/Beirut", "Pacific/Auckland", "Australia/Lord_Howe", "Asia/Kathmandu"})
    void whereAnOfficerIsLikelyToBePostedEveryWorkingHourIsTold(String id) {
        WrittenZone zone = WrittenZone.of(ZoneId.of(id)).orElseThrow();
        for (LocalDate day = LocalDate.of(2023, 6, 1); day.getYear() < 2040; day = day.plusDays(1)) {
            assertThat(zone.tells(day.atTime(8, 0).atZone(zone.id()).toInstant())).as("%s on %s", id, day).isTrue();
            assertThat(zone.tells(day.atTime(23, 0).atZone(zone.id()).toInstant())).as("%s on %s", id, day).isTrue();
        }
    }

    @Test
    void anHourThatComesASecondTimeIsNotTold() {
        WrittenZone newYork = WrittenZone.of(ZoneId.of("America/New_York")).orElseThrow();
        assertThat(newYork.tells(Instant.parse("2024-11-03T05:30:00Z"))).isTrue();
        assertThat(newYork.tells(Instant.parse("2024-11-03T06:30:00Z"))).isFalse();
    }

    @Test
    void aTimeBeforeThePresentRulesIsNotTold() {
        WrittenZone moscow = WrittenZone.of(ZoneId.of("Europe/Moscow")).orElseThrow();
        assertThat(moscow.tells(Instant.parse("2012-06-01T00:00:00Z"))).isFalse();
        assertThat(moscow.tells(Instant.parse("2024-06-01T00:00:00Z"))).isTrue();
    }

    private static String written(String id) {
        return WrittenZone.of(ZoneId.of(id)).orElseThrow().component().toString().replace("\r\n", "\n");
    }
}
