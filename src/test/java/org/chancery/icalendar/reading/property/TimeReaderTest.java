package org.chancery.icalendar.reading.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.icalendar.reading.Ics;
import org.chancery.icalendar.reading.component.CalendarTime;
import org.chancery.icalendar.reading.component.CalendarTime.AtClock;
import org.chancery.icalendar.reading.component.CalendarTime.OnDay;
import org.chancery.icalendar.reading.component.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// DTSTART, RECURRENCE-ID, RDATE and EXDATE: one way of reading a time.
class TimeReaderTest {

    private static final LocalDateTime TEN = LocalDateTime.of(2024, 12, 9, 10, 0);

    static Stream<Arguments> starts() {
        return Stream.of(Arguments.of(";VALUE=DATE:20241209", new OnDay(LocalDate.of(2024, 12, 9))),
                Arguments.of(":20241209", new OnDay(LocalDate.of(2024, 12, 9))),
                Arguments.of(";VALUE=DATE:20241209T000000", new OnDay(LocalDate.of(2024, 12, 9))),
                Arguments.of(";VALUE=DATE:20241209T100000", at("")), Arguments.of(":20241209T100000", at("")),
                Arguments.of(":20241209T100000Z", at("Z")),
                Arguments.of(";TZID=Africa/Nairobi:20241209T100000", at("Africa/Nairobi")),
                Arguments.of(";TZID=\"E. Africa Standard Time\":20241209T100000", at("Africa/Nairobi")),
                Arguments.of(";TZID=Africa/Nairobi:20241209T100000Z", at("Z")),
                Arguments.of(";TZID=:20241209T100000", at("")));
    }

    private static CalendarTime at(String zone) {
        return new AtClock(TEN, zone.isEmpty()
                ? Optional.empty()
                : Optional.of(zone.equals("Z") ? ZoneOffset.UTC : ZoneId.of(zone)));
    }

    @ParameterizedTest
    @MethodSource("starts")
    void aTimeIsADayOrAClockTimeInAZone(String written, CalendarTime read) {
        Component component = Ics.only(Ics.event("DTSTART" + written, "RECURRENCE-ID" + written));
        assertThat(component.start()).contains(read);
        assertThat(component.identity().instance()).contains(read);
        assertThat(component.remarks()).isEmpty();
    }

    @Test
    void aZoneThatNobodyKnowsIsSaidOnce() {
        Component component = Ics
                .only(Ics.event("DTSTART;TZID=Shore:20241209T100000", "DTEND;TZID=Shore:20241209T120000"));
        assertThat(component.start()).contains(at(""));
        assertThat(component.remarks()).containsExactly(
                "Nobody knows the time zone “Shore”: its clock times are taken as those where you are.");
    }

    @Test
    void datesAreAddedAndTakenOutOneByOneAndOfAPeriodItsStartCounts() {
        var repetition = Ics.only(Ics.event("RRULE:FREQ=DAILY", "RDATE:20241209T100000,20241209T100000Z",
                "RDATE;VALUE=PERIOD:20241209T100000/PT1H", "EXDATE;VALUE=DATE:20241210")).repetition();
        assertThat(repetition.more()).isEqualTo(List.of(at(""), at("Z"), at("")));
        assertThat(repetition.except()).containsExactly(new OnDay(LocalDate.of(2024, 12, 10)));
        assertThat(repetition.rules()).containsExactly("FREQ=DAILY");
    }
}
