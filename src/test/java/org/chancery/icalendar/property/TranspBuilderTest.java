package org.chancery.icalendar.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.icalendar.property.Written.line;

import static org.chancery.icalendar.Entries.NAIROBI;
import static org.chancery.icalendar.Entries.day;
import static org.chancery.icalendar.Entries.deliverable;
import static org.chancery.icalendar.Entries.event;
import static org.chancery.icalendar.Entries.meeting;
import static org.chancery.icalendar.Entries.moment;

import java.time.LocalTime;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.time.Days;
import org.chancery.time.Moment;
import org.junit.jupiter.api.Test;

class TranspBuilderTest {

    private final Moment morning = moment("2024-11-06", "10:00", "13:00", "Africa/Nairobi");

    @Test
    void aMeetingAtAClockTimeMakesTheOfficerBusy() {
        assertThat(transparency(meeting(1, "Bureau", morning))).isEqualTo("TRANSP:OPAQUE");
    }

    @Test
    void aSessionOfSeveralDaysLeavesTheOfficerFree() {
        assertThat(transparency(meeting(1, "Session", Days.of(day("2024-12-09"), day("2024-12-11")))))
                .isEqualTo("TRANSP:TRANSPARENT");
    }

    @Test
    void aCancelledMeetingLeavesTheOfficerFree() {
        assertThat(transparency(meeting(1, "Bureau", morning, Meeting.Status.CANCELLED)))
                .isEqualTo("TRANSP:TRANSPARENT");
    }

    @Test
    void aDeadlineLeavesTheOfficerFree() {
        assertThat(transparency(
                deliverable(1, "Nominations", Moment.at(day("2024-11-15"), LocalTime.of(17, 0), NAIROBI))))
                .isEqualTo("TRANSP:TRANSPARENT");
    }

    private static String transparency(Entry entry) {
        return line(TranspBuilder.build(event(entry)));
    }
}
