package org.chancery.time.working;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.time.text.PlainText.BadLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HolidayTextTest {

    @ParameterizedTest
    @EnumSource(DutyStation.class)
    void aListIsReadBackAsItWasWritten(DutyStation station) {
        var list = station.holidays();
        assertThat(HolidayText.read(HolidayText.write(list), "")).isEqualTo(
                new HolidayText.Reading(list, List.of()));
    }

    @Test
    void aYearKeepsItsSourceAndWhetherItWasChecked() {
        var read = HolidayText.read("""
                place: UN Nairobi
                zone: Africa/Nairobi

                year: 2025
                source: circular of the station, December 2024
                checked: yes
                # seen with the eye
                31 March: Idd-ul-Fitr
                18 apr: Good Friday
                """, "");
        assertThat(read.refused()).isEmpty();
        assertThat(read.list().years()).containsExactly(
                new HolidayYear(Optional.of(2025), "circular of the station, December 2024", true,
                        new TreeMap<>(Map.of(MonthDay.of(3, 31), "Idd-ul-Fitr", MonthDay.of(4, 18),
                                "Good Friday"))));
    }

    @Test
    void eachBadLineIsNamedWithOneSentenceAndTheRestIsKept() {
        var read = HolidayText.read("""
                place: UN Nairobi
                weekend: Saturday, Someday
                zone: Africa/Atlantis
                12 Dec: before any year
                year: 2025
                29 Feb: Leap day
                31 Jun: Never
                1 May: Labour Day
                2 May:
                no colon here
                checked: perhaps
                year: 2025
                year: soon
                """, "");
        assertThat(read.refused()).extracting(BadLine::toString).containsExactlyInAnyOrder(
                "Line 2: \u201cSomeday\u201d is not a day of the week.",
                "Line 3: \u201czone: Africa/Atlantis\u201d is not a day or place of the calendar.",
                "Line 4: This line must stand under a year.",
                "Line 6: \u201c29 Feb: Leap day\u201d is not a day or place of the calendar.",
                "Line 7: \u201c31 Jun: Never\u201d is not a day or place of the calendar.",
                "Line 9: The holiday on 2 May has no name.",
                "Line 10: \u201cno colon here\u201d has no name before a colon.",
                "Line 11: \u201cperhaps\u201d is neither yes nor no.",
                "Line 12: The year 2025 is listed twice.",
                "Line 13: \u201csoon\u201d is neither a year nor \u201cevery\u201d.");
        assertThat(read.list().years().getFirst().days()).containsOnlyKeys(MonthDay.of(5, 1));
    }

    @Test
    void aFileWithoutEndIsReadToItsLimit() {
        var read = HolidayText.read("year: 2025\n" + "# a remark\n".repeat(50_000) + "x".repeat(600), "Nairobi");
        assertThat(read.refused()).extracting(BadLine::toString)
                .containsExactly("Line 4001: only the first 4,000 lines are read.");
    }
}
