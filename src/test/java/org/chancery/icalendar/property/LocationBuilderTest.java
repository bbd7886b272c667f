package org.chancery.icalendar.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.icalendar.property.Written.line;

import static org.chancery.icalendar.Entries.day;
import static org.chancery.icalendar.Entries.deliverable;
import static org.chancery.icalendar.Entries.event;
import static org.chancery.icalendar.Entries.meeting;

import org.chancery.time.Day;
import org.junit.jupiter.api.Test;

class LocationBuilderTest {

    private final Day day = Day.of(day("2024-10-28"));

    @Test
    void aMeetingSaysWhereItIs() {
        assertThat(line(LocationBuilder.build(event(meeting(1, "Bureau", day)))))
                .isEqualTo("LOCATION:Conference room 3\\, Gigiri\\; second floor");
    }

    @Test
    void whatIsDueIsNowhere() {
        assertThat(line(LocationBuilder.build(event(deliverable(1, "Report", day))))).isEmpty();
    }
}
