package org.chancery.icalendar.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.chancery.icalendar.Entries.day;
import static org.chancery.icalendar.Entries.deliverable;
import static org.chancery.icalendar.Entries.event;
import static org.chancery.icalendar.Entries.meeting;
import static org.chancery.icalendar.Entries.moment;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Meeting;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.icalendar.ContentLines;
import org.chancery.icalendar.ContentLines.Component;
import org.chancery.icalendar.Entries;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Profile;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is written differently for each kind of calendar.
class ProfilesTest {

    private final Deliverable papers = deliverable(1, "Papers posted", Day.of(day("2024-10-28")));
    private final Meeting bureau = meeting(2, "Bureau", moment("2024-11-06", "10:00", "13:00", "Africa/Nairobi"));

    @ParameterizedTest
    @CsvSource({"PLAIN,3", "OUTLOOK,1", "GOOGLE,0", "APPLE,3", "TASKS,3"})
    void aCalendarGetsAsManyAlarmsAsItKeeps(Profile profile, int alarms) {
        Component first = components(profile, event(papers, 14, 7, 1)).getFirst();
        assertThat(first.parts("VALARM")).hasSize(alarms);
    }

    @Test
    void outlookKeepsTheAlarmNearestToAWeekBefore() {
        Component only = components(Profile.OUTLOOK, event(papers, 14, 7, 1)).getFirst();
        assertThat(only.parts("VALARM").getFirst().text("TRIGGER")).isEqualTo("-P6DT15H");
    }

    @Test
    void outlookIsToldInItsOwnWordWhetherTheOfficerIsBusy() {
        assertThat(busy(event(bureau))).isEqualTo("BUSY");
        assertThat(busy(event(bureau.as(Meeting.Status.TENTATIVE)))).isEqualTo("TENTATIVE");
        assertThat(busy(event(bureau.as(Meeting.Status.CANCELLED)))).isEqualTo("FREE");
        assertThat(busy(event(papers))).isEqualTo("FREE");
        assertThat(text(Profile.PLAIN, event(bureau))).doesNotContain("MICROSOFT");
    }

    @Test
    void forGoogleEachReminderIsADayOfItsOwn() {
        List<Component> all = components(Profile.GOOGLE, event(papers, 7, 1));
        assertThat(all).extracting(c -> c.text("UID"), c -> c.text("SUMMARY"), c -> c.text("DTSTART"),
                c -> c.text("DTEND")).containsExactly(
                        tuple(papers.id().toString(), "Papers posted", "20241028",
                                "20241029"),
                        tuple(papers.id() + "-1d", "Tomorrow: Papers posted", "20241027",
                                "20241028"),
                        tuple(papers.id() + "-7d", "In 7 days: Papers posted", "20241021",
                                "20241022"));
    }

    @Test
    void aReminderSaysOfWhichEntryItIs() {
        assertThat(components(Profile.GOOGLE, event(papers, 7)).getLast().text("X-CHANCERY-REMINDER-OF"))
                .isEqualTo(papers.id().toString());
    }

    @Test
    void aDeadlineAmongTheTasksIsDueOnItsDayAndRemindsFromThere() {
        assertThat(text(Profile.TASKS, event(papers, 7)).replace("\r\n", "\n")).contains("BEGIN:VTODO",
                "DUE;VALUE=DATE:20241028\n", "STATUS:NEEDS-ACTION\n", "TRIGGER;RELATED=END:-P6DT15H\n")
                .doesNotContain("DTSTART", "VEVENT");
    }

    @Test
    void aMonthAmongTheTasksIsDueOnItsLastDay() {
        assertThat(text(Profile.TASKS, event(deliverable(1, "Report", Imprecise.month(2025, 5)), 7)))
                .contains("DUE;VALUE=DATE:20250531", "X-CHANCERY-DATE:", "SUMMARY:May 2025 (month only): Report",
                        "TRIGGER;RELATED=END:-P36DT15H");
    }

    @Test
    void aTaskOfSeveralDaysBeginsAndIsDue() {
        Event run = event(deliverable(1, "Window", Days.of(day("2024-12-09"), day("2024-12-11"))), 7);
        assertThat(text(Profile.TASKS, run)).contains("DTSTART;VALUE=DATE:20241209", "DUE;VALUE=DATE:20241211",
                "TRIGGER:-P6DT15H", "X-CHANCERY-DATE:");
    }

    @ParameterizedTest
    @CsvSource({"EXPECTED,NEEDS-ACTION", "UNCONFIRMED,NEEDS-ACTION", "PART_RECEIVED,IN-PROCESS", "MET,COMPLETED",
            "SUPERSEDED,CANCELLED", "DROPPED,CANCELLED"})
    void aTaskSaysHowFarItHasCome(Deliverable.Status status, String written) {
        assertThat(text(Profile.TASKS, event(papers.as(status)))).contains("STATUS:" + written);
    }

    @Test
    void meetingsAreEventsAlsoBesideTasks() {
        assertThat(text(Profile.TASKS, event(bureau))).contains("BEGIN:VEVENT").doesNotContain("VTODO");
    }

    @ParameterizedTest
    @CsvSource({"PLAIN,true", "OUTLOOK,false", "GOOGLE,false", "APPLE,true", "TASKS,true"})
    void theMeetingThatSomethingIsForIsNamedWhereThatIsKept(Profile profile, boolean kept) {
        var deliverable = new Deliverable(papers.id(), papers.kind(), papers.title(), papers.body(),
                papers.resolution(), Optional.of(bureau.id()), papers.when(), papers.origin(), "", "",
                papers.status(), "", "");
        assertThat(text(profile, event(deliverable)).contains("RELATED-TO:" + bureau.id())).isEqualTo(kept);
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void theStandardsOwnChecksFindNothingInAnyProfile(Profile profile) {
        byte[] octets = Calendars.octets(file(profile, Entries.dense().stream().flatMap(
                e -> Event.of(e).stream()).toArray(Event[]::new)));
        assertThat(Calendars.parsed(octets).validate().getEntries()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void nineToElevenDecemberIsThatFromElevenHoursBehindToFourteenAhead(Profile profile) {
        TimeZone home = TimeZone.getDefault();
        Event session = event(meeting(1, "Session", Days.of(day("2024-12-09"), day("2024-12-11"))), 7);
        try {
            for (int hours = -11; hours <= 14; hours++) {
                ZoneOffset zone = ZoneOffset.ofHours(hours);
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                var file = new CalendarFile("Chancery", zone, profile, List.of(session));
                assertThat(ContentLines.read(Calendars.octets(file)).parts("VEVENT").getFirst()).as("at " + zone)
                        .satisfies(e -> assertThat(e.text("DTSTART")).isEqualTo("20241209"))
                        .satisfies(e -> assertThat(e.text("DTEND")).isEqualTo("20241212"));
                assertThat(file.text()).contains("DTSTART;VALUE=DATE:20241209\r\nDTEND;VALUE=DATE:20241212\r\n");
            }
        } finally {
            TimeZone.setDefault(home);
        }
    }

    @ParameterizedTest
    @CsvSource({"PLAIN,-P6DT15H", "OUTLOOK,-P6DT15H", "APPLE,-P6DT15H", "TASKS,-P6DT15H"})
    void anAlarmOfAWholeDaySoundsAtNineWhereverTheOfficerIs(Profile profile, String trigger) {
        for (String zone : List.of("Pacific/Pago_Pago", "America/New_York", "Africa/Nairobi", "Pacific/Kiritimati")) {
            var file = new CalendarFile("Chancery", ZoneId.of(zone), profile, List.of(event(papers, 7)));
            assertThat(file.text()).as(zone).containsPattern("TRIGGER[^:]*:" + trigger + "\r\n");
        }
    }

    @Test
    void theFingerprintIsTheSameUntilACalendarShowsSomethingElse() {
        var later = new CalendarEntry(papers, "OEWG-H", "Resolution 2/7", List.of(),
                event(papers).shown().sources(), 9, Entries.REVISED.plusSeconds(60));
        String before = fingerprint(event(papers));
        assertThat(fingerprint(Event.of(later).orElseThrow())).isEqualTo(before);
        assertThat(fingerprint(event(papers, 7))).isNotEqualTo(before);
        assertThat(fingerprint(event(deliverable(1, "Papers posted online", papers.when())))).isNotEqualTo(before);
    }

    private static String fingerprint(Event event) {
        return file(Profile.PLAIN, event).parts().getFirst().fingerprint();
    }

    private static String busy(Event event) {
        return components(Profile.OUTLOOK, event).getFirst().text("X-MICROSOFT-CDO-BUSYSTATUS");
    }

    private static List<Component> components(Profile profile, Event event) {
        return ContentLines.read(Calendars.octets(file(profile, event))).parts().stream()
                .filter(c -> !c.name().equals("VTIMEZONE")).toList();
    }

    private static String text(Profile profile, Event event) {
        return file(profile, event).text();
    }

    private static CalendarFile file(Profile profile, Event... events) {
        return new CalendarFile("Chancery", Entries.NAIROBI, profile, List.of(events));
    }
}
