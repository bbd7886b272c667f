package org.chancery.desk.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.chancery.desk.calendars.CalendarLine.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What repeats in a calendar file, and what it may come to.
class RepeatingEventsTest extends CalendarAtTheDesk {

    @Test
    void whatRepeatsBecomesSingleMeetingsOfAYearBackAndAYearAheadAndThatIsSaid() throws IOException {
        String weekly = SESSION.replace("DTSTART;VALUE=DATE:20241209", "DTSTART;TZID=Africa/Nairobi:20240103T090000")
                .replace("DTEND;VALUE=DATE:20241212", "DTEND;TZID=Africa/Nairobi:20240103T100000\nRRULE:FREQ=WEEKLY");
        String one = weekly.replace("RRULE:FREQ=WEEKLY", "RECURRENCE-ID;TZID=Africa/Nairobi:20241023T090000")
                .replace("20240103T090000", "20241024T090000").replace("20240103T100000", "20241024T100000");
        CalendarPreview preview = look(weekly + one);
        assertThat(preview.counts()).isEqualTo("94 new");
        assertThat(preview.remarks())
                .containsExactly("“Lake Board, second session” repeats: its dates from Mon 16 Oct 2023"
                        + " to Thu 16 Oct 2025 are taken, each by itself. Read the calendar in again for later ones.");
        take(preview);
        assertThat(desk.agenda().meetings()).extracting(m -> m.when().earliest().orElseThrow())
                .contains(day("2024-01-03"), day("2024-10-16"), day("2024-10-24"), day("2025-10-15"))
                .doesNotContain(day("2024-10-23"));
        assertThat(look(weekly + one).counts()).isEqualTo("94 unchanged");
        assertThat(look(weekly.replace("SEQUENCE:1", "SEQUENCE:2\nLOCATION:Room 9").replace("LOCATION:Room 1\n", "")
                + one).counts()).isEqualTo("93 changed, 1 unchanged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=SECONDLY", "FREQ=SECONDLY;COUNT=1000000000", "FREQ=DAILY;COUNT=1000000000",
            "FREQ=YEARLY;COUNT=1;BYMONTH=1,2,3,4,5,6;BYMONTHDAY=1,2,3,4,5,6,7,8,9;BYHOUR=1,2,3,4,5;BYMINUTE=1,2,3,4,5,6",
            "EVERY WEEK", "FREQ=DAILY;INTERVAL=0"})
    void aRuleThatWouldNeverEndIsRefusedBeforeItIsFollowed(String rule) throws IOException {
        CalendarPreview preview = look(SESSION.replace("SEQUENCE:1", "RRULE:" + rule));
        assertThat(preview.counts()).isEqualTo("1 not taken");
        assertThat(preview.lines().getFirst().reason()).startsWith("Line 4: It ");
    }

    @Test
    void whatRepeatsTooOftenInAllIsRefusedSeriesBySeries() throws IOException {
        var daily = new StringBuilder();
        for (int i = 0; i < 140; i++)
            daily.append(SESSION.replace("board-7", "daily-" + i).replace("SEQUENCE:1", "RRULE:FREQ=DAILY")
                    .replace("20241209", "20230101").replace("20241212", "20230102"));
        CalendarPreview preview = look(daily.toString());
        assertThat(preview.count(Kind.NEW)).isLessThanOrEqualTo(50_000).isPositive();
        assertThat(preview.count(Kind.REFUSED)).isPositive();
    }
}
