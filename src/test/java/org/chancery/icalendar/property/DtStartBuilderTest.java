package org.chancery.icalendar.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.icalendar.property.Written.line;

import static org.chancery.icalendar.Entries.day;
import static org.chancery.icalendar.Entries.event;
import static org.chancery.icalendar.Entries.meeting;
import static org.chancery.icalendar.Entries.moment;

import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.When;
import org.junit.jupiter.api.Test;

class DtStartBuilderTest {

    @Test
    void aDayIsADateWithoutTimeAndZone() {
        assertThat(start(Day.of(day("2024-10-28")))).isEqualTo("DTSTART;VALUE=DATE:20241028");
    }

    @Test
    void aRunOfDaysStartsOnItsFirst() {
        assertThat(start(Days.of(day("2024-12-09"), day("2024-12-11")))).isEqualTo("DTSTART;VALUE=DATE:20241209");
    }

    @Test
    void aMonthStandsOnItsLastDayAndNeverOnItsFirst() {
        assertThat(start(Imprecise.month(2025, 5))).isEqualTo("DTSTART;VALUE=DATE:20250531");
    }

    @Test
    void aClockTimeNamesItsZone() {
        assertThat(start(moment("2024-11-06", "10:00", "13:00", "Africa/Nairobi")))
                .isEqualTo("DTSTART;TZID=Africa/Nairobi:20241106T100000");
    }

    @Test
    void aClockTimeInAnOffsetIsWrittenInUtc() {
        assertThat(start(moment("2024-11-06", "10:00", "13:00", "+03:00"))).isEqualTo("DTSTART:20241106T070000Z");
    }

    private static String start(When when) {
        return line(DtStartBuilder.build(event(meeting(1, "Bureau", when))));
    }
}
