package org.chancery.icalendar.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.icalendar.property.Written.line;

import static org.chancery.icalendar.Entries.day;
import static org.chancery.icalendar.Entries.event;
import static org.chancery.icalendar.Entries.meeting;

import org.chancery.time.Day;
import org.junit.jupiter.api.Test;

class DtStampBuilderTest {

    @Test
    void itIsTheInstantOfTheLastRevisionInUtcToTheSecond() {
        assertThat(line(DtStampBuilder.build(event(meeting(1, "Bureau", Day.of(day("2024-10-28")))))))
                .isEqualTo("DTSTAMP:20241016T073015Z");
    }
}
