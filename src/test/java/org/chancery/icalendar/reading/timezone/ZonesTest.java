package org.chancery.icalendar.reading.timezone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.chancery.icalendar.reading.lines.Block;
import org.chancery.icalendar.reading.lines.ZoneBlocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesTest {

    private static final String SHORE = """
            BEGIN:VTIMEZONE
            TZID:Shore
            TZURL:http://192.0.2.1/shore
            BEGIN:STANDARD
            DTSTART:19701025T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:19700329T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            END:VTIMEZONE
            """;

    /// What the file's own rules for its own zone give is what the platform gives for a zone with the same rules.
    @ParameterizedTest
    @CsvSource({"2024-01-01T00:00", "2024-03-31T01:59", "2024-03-31T03:00", "2024-07-01T12:00", "2024-10-27T01:59",
            "2024-10-27T03:00", "2030-12-31T23:59", "1990-06-01T10:00"})
    void aZoneOfTheFilesOwnFollowsItsRules(LocalDateTime local) {
        assertThat(zones(SHORE).zone("Shore", local))
                .contains(local.atZone(ZoneId.of("Europe/Paris")).getOffset());
    }

    @Test
    void whatSouthOfTheEquatorIsSummerIsSummerAtTheTurnOfTheYear() {
        String south = SHORE.replace("BYMONTH=10;BYDAY=-1SU", "BYMONTH=4;BYDAY=1SU")
                .replace("BYMONTH=3;BYDAY=-1SU", "BYMONTH=9;BYDAY=-1SU")
                .replace("19701025T030000", "19700405T030000")
                .replace("19700329T020000", "19700927T020000");
        assertThat(zones(south).zone("Shore", LocalDateTime.of(2025, 1, 1, 0, 0))).contains(ZoneId.of("+02:00"));
        assertThat(zones(south).zone("Shore", LocalDateTime.of(2025, 6, 1, 0, 0))).contains(ZoneId.of("+01:00"));
    }

    @Test
    void aRuleThatEndedLeavesWhatItBroughtLast() {
        String ended = SHORE.replace("BYMONTH=3;BYDAY=-1SU", "BYMONTH=3;BYDAY=-1SU;UNTIL=20100328T010000Z");
        assertThat(zones(ended).zone("Shore", LocalDateTime.of(2024, 7, 1, 0, 0))).contains(ZoneId.of("+01:00"));
    }

    @Test
    void changesMayBeListedOneByOneOrFallOnADate() {
        String listed = SHORE.replace("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "RDATE:20240401T020000,20250401T020000")
                .replace("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "RRULE:FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=25");
        assertThat(zones(listed).zone("Shore", LocalDateTime.of(2024, 3, 31, 12, 0))).contains(ZoneId.of("+01:00"));
        assertThat(zones(listed).zone("Shore", LocalDateTime.of(2024, 4, 2, 12, 0))).contains(ZoneId.of("+02:00"));
        assertThat(zones(listed).zone("Shore", LocalDateTime.of(2024, 10, 25, 12, 0))).contains(ZoneId.of("+01:00"));
    }

    @Test
    void aNameThatEverybodyKnowsMeansThatZoneWhateverRulesComeWithIt() {
        String wrong = SHORE.replace("TZID:Shore", "TZID:Africa/Nairobi");
        String empty = "BEGIN:VTIMEZONE\nTZID:Africa/Nairobi\nEND:VTIMEZONE\n";
        for (String file : List.of(wrong, empty, ""))
            assertThat(zones(file).zone("Africa/Nairobi", LocalDateTime.of(2024, 7, 1, 0, 0)))
                    .contains(ZoneId.of("Africa/Nairobi"));
    }

    @Test
    void aNameOfTheFilesOwnMayNameAPlace() {
        String placed = SHORE.replace("TZID:Shore", "TZID:Shore\nX-LIC-LOCATION:Europe/Vienna");
        assertThat(zones(placed).zone("Shore", LocalDateTime.of(2024, 7, 1, 0, 0)))
                .contains(ZoneId.of("Europe/Vienna"));
    }

    @Test
    void aZoneWithoutARuleOrWithOneThatMakesNoSenseIsUnknown() {
        String empty = "BEGIN:VTIMEZONE\nTZID:Shore\nEND:VTIMEZONE\n";
        String senseless = SHORE.replace("+0100", "east").replace("+0200", "west");
        assertThat(zones(empty).zone("Shore", LocalDateTime.of(2024, 7, 1, 0, 0))).isEmpty();
        assertThat(zones(senseless).zone("Shore", LocalDateTime.of(2024, 7, 1, 0, 0))).isEmpty();
        assertThat(zones("").zone("Shore", LocalDateTime.of(2024, 7, 1, 0, 0))).isEmpty();
    }

    @Test
    void zonesAreFoundWhereverTheyStandAndHoweverTheyAreSpelt() {
        byte[] file = ("X:BEGIN:VTIMEZONE\n" + SHORE + SHORE.toLowerCase(Locale.ROOT) + "BEGIN:VTIMEZONE\nTZID:Cut")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(ZoneBlocks.in(file)).extracting(Block::name).containsExactly("VTIMEZONE", "VTIMEZONE");
    }

    private static Zones zones(String file) {
        return new Zones(ZoneBlocks.in(file.getBytes(StandardCharsets.UTF_8)));
    }
}
