package org.chancery.icalendar.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.icalendar.Entries.NAIROBI;
import static org.chancery.icalendar.Entries.day;
import static org.chancery.icalendar.Entries.deliverable;
import static org.chancery.icalendar.Entries.event;
import static org.chancery.icalendar.Entries.meeting;

import java.util.List;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Meeting;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Profile;
import org.chancery.time.Day;
import org.chancery.time.Imprecise;
import org.junit.jupiter.api.Test;

class AlarmsBuilderTest {

    private final Day day = Day.of(day("2024-10-28"));

    @Test
    void anAlarmShowsHowLongItIsStillAndTheTitle() {
        assertThat(alarms(event(deliverable(1, "Report; final", day), 7))).containsExactly("""
                BEGIN:VALARM
                ACTION:DISPLAY
                TRIGGER:-P6DT15H
                DESCRIPTION:In 7 days: Report\\; final
                END:VALARM
                """);
    }

    @Test
    void theReminderNearestToAWeekComesFirst() {
        assertThat(leads(event(deliverable(1, "Report", day), 30, 14, 7, 1)))
                .containsExactly("In 7 days: Report", "Tomorrow: Report", "In 14 days: Report", "In 30 days: Report");
    }

    @Test
    void aMonthIsAnnouncedByItsNameAndNotByACountOfDays() {
        assertThat(leads(event(deliverable(1, "Report", Imprecise.month(2025, 5)), 7)))
                .containsExactly("May 2025 (month only): Report");
    }

    @Test
    void twoRemindersAtOneTimeAreOneAlarm() {
        assertThat(alarms(event(deliverable(1, "Report", day), 7, 7))).hasSize(1);
    }

    @Test
    void nobodyIsRemindedOfWhatIsOver() {
        assertThat(alarms(event(deliverable(1, "Report", day, Deliverable.Status.MET), 7))).isEmpty();
        assertThat(alarms(event(deliverable(1, "Report", day, Deliverable.Status.DROPPED), 7))).isEmpty();
        assertThat(alarms(event(meeting(1, "Bureau", day, Meeting.Status.CANCELLED), 7))).isEmpty();
        assertThat(alarms(event(meeting(1, "Bureau", day, Meeting.Status.HELD), 7))).isEmpty();
    }

    private static List<String> alarms(Event event) {
        return AlarmsBuilder.build(event, NAIROBI, Profile.PLAIN).stream().map(a -> a.toString().replace("\r\n", "\n"))
                .toList();
    }

    private static List<String> leads(Event event) {
        return AlarmsBuilder.build(event, NAIROBI, Profile.PLAIN).stream().map(a -> a.getDescription().getValue())
                .toList();
    }
}
