package org.chancery.icalendar.reading.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chancery.icalendar.reading.Ics;
import org.chancery.icalendar.reading.component.Alarm;
import org.junit.jupiter.api.Test;

class AlarmReaderTest {

    @Test
    void anAlarmSoundsBeforeTheStartOrTheEndOrAtAnInstant() {
        assertThat(alarms("TRIGGER:-P1D")).containsExactly(new Alarm.FromStart(Duration.ofDays(-1)));
        assertThat(alarms("TRIGGER;RELATED=END:PT0S")).containsExactly(new Alarm.FromEnd(Duration.ZERO));
        assertThat(alarms("TRIGGER;VALUE=DATE-TIME:20241208T060000Z"))
                .containsExactly(new Alarm.At(Instant.parse("2024-12-08T06:00:00Z")));
    }

    @Test
    void anAlarmThatIsSwitchedOffOrHasNoTimeNeverSounds() {
        assertThat(alarms("ACTION:NONE\nTRIGGER;VALUE=DATE-TIME:19760401T005545Z"))
                .containsExactly(new Alarm.Silent("is switched off"));
        assertThat(alarms("ACTION:DISPLAY")).containsExactly(new Alarm.Silent("has no time"));
        assertThat(alarms("TRIGGER:soon")).containsExactly(new Alarm.Silent("has the time “soon”, which is none"));
    }

    @Test
    void whatStandsInAnAlarmIsNotTakenForTheEvents() {
        var read = Ics.only(Ics.event("SUMMARY:Session", "BEGIN:VALARM", "TRIGGER:-P1D", "SUMMARY:Wake up",
                "DESCRIPTION:Now", "END:VALARM", "LOCATION:Room 2"));
        assertThat(read.wording().summary()).isEqualTo("Session");
        assertThat(read.wording().description()).isEmpty();
        assertThat(read.wording().location()).isEqualTo("Room 2");
    }

    private static List<Alarm> alarms(String lines) {
        return Ics.only(Ics.event("BEGIN:VALARM\n" + lines + "\nEND:VALARM")).alarms();
    }
}
