package org.chancery.icalendar.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.icalendar.ContentLines;
import org.chancery.icalendar.Entries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for any entries; the seed is in the name of the test that fails.
class CalendarLawsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 1945, 20241016})
    void whatIsWrittenIsReadBackTheSame(long seed) {
        List<CalendarEntry> entries = new RandomEntries(seed).many(200);
        byte[] file = Calendars.octets(entries);
        Map<String, Reading> expected = byUid(entries.stream().map(e -> Expected.of(e, Entries.NAIROBI)).toList());
        assertThat(byUid(Calendars.byHand(file))).isEqualTo(expected);
        assertThat(byUid(Calendars.byIcal4j(file))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void noLineIsLongerThanSeventyFiveOctets(long seed) {
        assertThat(ContentLines.octets(Calendars.octets(new RandomEntries(seed).many(200))))
                .allSatisfy(line -> assertThat(line.length).isLessThanOrEqualTo(75));
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void theOrderOfTheEntriesMakesNoDifference(long seed) {
        List<CalendarEntry> entries = new RandomEntries(seed).many(100);
        assertThat(Calendars.octets(entries.reversed())).isEqualTo(Calendars.octets(entries));
    }

    private static Map<String, Reading> byUid(List<Reading> readings) {
        return readings.stream().map(CalendarLawsTest::sorted)
                .collect(Collectors.toMap(Reading::uid, Function.identity()));
    }

    private static Reading sorted(Reading r) {
        return new Reading(r.uid(), r.summary(), r.start(), r.end(), r.allDay(), r.alarms().stream().sorted().toList());
    }
}
