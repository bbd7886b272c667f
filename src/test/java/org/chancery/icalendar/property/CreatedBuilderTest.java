package org.chancery.icalendar.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.icalendar.property.Written.line;

import static org.chancery.icalendar.Entries.day;
import static org.chancery.icalendar.Entries.event;
import static org.chancery.icalendar.Entries.meeting;

import java.util.Optional;
import java.util.UUID;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.time.Day;
import org.junit.jupiter.api.Test;

class CreatedBuilderTest {

    private final Day day = Day.of(day("2024-10-28"));

    @Test
    void anIdOfOurOwnTellsWhenTheEntryWasMade() {
        assertThat(line(CreatedBuilder.build(event(meeting(1, "Bureau", day))))).isEqualTo("CREATED:20241015T060000Z");
    }

    @Test
    void anIdFromElsewhereTellsNothingAndNothingIsWritten() {
        var id = new Id(UUID.fromString("6f1c2b1e-6d0f-4a53-9d0a-0d8f5f3f9f10"));
        var meeting = new Meeting(id, "Bureau", Optional.empty(), Optional.empty(), day, new Origin.Typed(), "",
                Meeting.Status.CONFIRMED, "", "");
        assertThat(line(CreatedBuilder.build(event(meeting)))).isEmpty();
    }
}
