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

class DtEndBuilderTest {

    @Test
    void aDayEndsWhereTheNextBegins() {
        assertThat(end(Day.of(day("2024-10-28")))).isEqualTo("DTEND;VALUE=DATE:20241029");
    }

    @Test
    void theLastDayOfARunIsWithinIt() {
        assertThat(end(Days.of(day("2024-12-09"), day("2024-12-11")))).isEqualTo("DTEND;VALUE=DATE:20241212");
    }

    @Test
    void theDayAfterTheLastOfAYearIsInTheNext() {
        assertThat(end(Day.of(day("2024-12-31")))).isEqualTo("DTEND;VALUE=DATE:20250101");
    }

    @Test
    void aMonthTakesOneDay() {
        assertThat(end(Imprecise.month(2025, 5))).isEqualTo("DTEND;VALUE=DATE:20250601");
    }

    @Test
    void aClockTimeNamesItsZone() {
        assertThat(end(moment("2024-11-06", "10:00", "13:00", "Africa/Nairobi")))
                .isEqualTo("DTEND;TZID=Africa/Nairobi:20241106T130000");
    }

    @Test
    void aClockTimeInAnOffsetIsWrittenInUtc() {
        assertThat(end(moment("2024-11-06", "10:00", "13:00", "+03:00"))).isEqualTo("DTEND:20241106T100000Z");
    }

    private static String end(When when) {
        return line(DtEndBuilder.build(event(meeting(1, "Bureau", when))));
    }
}
