package org.chancery.desk.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.computing.Why;
import org.chancery.desk.exporting.Selection;
import org.chancery.desk.exporting.Target;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.calendars.ImportingCalendar.Look;
import org.chancery.desk.calendars.ImportingCalendar.Taken;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportingCalendarTest extends CalendarAtTheDesk {

    @Test
    void aNewMeetingComesWithItsAlarmsAndSaysWhereItCameFrom() throws IOException {
        CalendarPreview preview = look(SESSION);
        assertThat(preview.counts()).isEqualTo("1 new");
        assertThat(take(preview)).isEqualTo(new Taken(1, 0, List.of()));
        Meeting meeting = only();
        assertThat(meeting.title()).isEqualTo("Lake Board, second session");
        assertThat(meeting.when()).isEqualTo(Days.of(day("2024-12-09"), day("2024-12-11")));
        assertThat(meeting.origin()).isEqualTo(new Origin.Imported("board.ics", day("2024-10-16")));
        assertThat(desk.agenda().dossier(meeting.id()).reminders())
                .extracting(r -> r.daysBefore() + " " + r.at()).containsExactly("7 09:00");
        assertThat(desk.tracking().why(meeting.id()).sentence())
                .isEqualTo("It came with the calendar file board.ics, read on Wed 16 Oct 2024");
        assertThat(meeting.body()).isEmpty();
        assertThat(desk.agenda().dossier(meeting.id()).history())
                .extracting(step -> step.field() + " " + step.after().orElse(""))
                .containsExactly("added from board.ics");
    }

    @Test
    void whatTheCalendarSaysBesidesIsShownAndGoesOutAgain() throws IOException {
        take(look(SESSION.replace("SEQUENCE:1",
                "DESCRIPTION:Bring the draft.\\nRoom opens at nine.\nURL:https://example.org/7")));
        assertThat(desk.tracking().why(only().id()).steps()).containsExactly(new Why.Step("it says", "",
                "Bring the draft. Room opens at nine. https://example.org/7"));
        assertThat(desk.exporting().text(Selection.all(Target.PLAIN))).contains(
                "DESCRIPTION:Bring the draft.\\nRoom opens at nine.\\nhttps://example.org/7");
    }

    @Test
    void aCategoryThatIsCalledLikeABodyOfTheBookIsThatBody() throws IOException {
        desk.agenda().save(new Draft<>(meeting("Another", Day.of(day("2025-03-01"))), "Lake Board", "", List.of()));
        take(look(SESSION));
        assertThat(desk.agenda().meetings()).extracting(Meeting::body).doesNotContain(Optional.empty());
        assertThat(desk.agenda().bodies()).hasSize(1);
    }

    @Test
    void anEntryThatCameFromACalendarIsCarriedOutUnderItsIdentityThere() throws IOException {
        take(look(SESSION));
        assertThat(uid()).isEqualTo("board-7@example.org");
        assertThat(desk.exporting().text(Selection.all(Target.PLAIN))).contains("SEQUENCE:1");
    }

    @Test
    void ofTwoRevisionsInOneFileTheLaterCountsAndTheOtherIsNamed() throws IOException {
        CalendarPreview preview = look(
                SESSION.replace("SEQUENCE:1", "SEQUENCE:3").replace("Room 1", "Room 3") + SESSION);
        assertThat(preview.counts()).isEqualTo("1 new, 1 not taken");
        take(preview);
        assertThat(only().place()).isEqualTo("Room 3");
    }

    @Test
    void aTaskIsSomethingOwed() throws IOException {
        take(look(
                "BEGIN:VTODO\nUID:t\nDUE;VALUE=DATE:20241209\nSUMMARY:Comments on the draft\nSTATUS:COMPLETED\nEND:VTODO\n"));
        Deliverable owed = desk.agenda().deliverables().getFirst();
        assertThat(owed.when()).isEqualTo(Day.of(day("2024-12-09")));
        assertThat(owed.status()).isEqualTo(Deliverable.Status.MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Pago_Pago", "America/New_York", "UTC", "Asia/Tokyo", "Pacific/Kiritimati"})
    void wholeDaysAreTheSameDaysWhereverTheOfficerIs(String station) throws IOException {
        desk.settingUp().dutyStation(ZoneId.of(station));
        take(look(SESSION));
        assertThat(only().when()).isEqualTo(Days.of(day("2024-12-09"), day("2024-12-11")));
    }

    @Test
    void aTimeInUtcIsToldByTheOfficersClock() throws IOException {
        take(look(SESSION.replace(";VALUE=DATE:20241209", ":20241209T070000Z").replace(";VALUE=DATE:20241212",
                ":20241209T090000Z")));
        assertThat(only().when())
                .isEqualTo(Moment.of(day("2024-12-09"), LocalTime.of(10, 0), LocalTime.of(12, 0), NAIROBI));
    }

    @Test
    void aFileThatIsNoCalendarIsRefusedInOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("page.ics"), "<html>");
        assertThat(desk.calendars().look(file))
                .isEqualTo(new Look.Refused("It is no calendar file: nothing in it begins a calendar."));
    }
}
