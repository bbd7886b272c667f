package org.chancery.desk.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.computing.Why;
import org.chancery.desk.Desk;
import org.chancery.desk.exporting.Selection;
import org.chancery.desk.exporting.Target;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.calendars.CalendarLine.Kind;
import org.chancery.desk.calendars.ImportingCalendar.Look;
import org.chancery.desk.calendars.ImportingCalendar.Taken;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Moment;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportingCalendarTest {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final String SESSION = """
            BEGIN:VEVENT
            UID:board-7@example.org
            SEQUENCE:1
            DTSTAMP:20241001T080000Z
            DTSTART;VALUE=DATE:20241209
            DTEND;VALUE=DATE:20241212
            SUMMARY:Lake Board\\, second session
            LOCATION:Room 1
            CATEGORIES:Lake Board
            BEGIN:VALARM
            ACTION:DISPLAY
            TRIGGER:-P6DT15H
            END:VALARM
            END:VEVENT
            """;

    @TempDir
    private Path folder;
    private Instant now = Instant.parse("2024-10-16T07:00:00Z");
    private Desk desk;

    @BeforeEach
    void openTheBook() {
        InstantSource source = () -> now;
        desk = Desk.open(folder.resolve("test.chancery"), source.withZone(ZoneOffset.UTC));
    }

    @AfterEach
    void closeTheBook() {
        desk.close();
    }

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
    void aLaterRevisionMovesTheEntryAndKeepsWhatTheOfficerMadeOfIt() throws IOException {
        take(look(SESSION));
        Meeting before = only();
        desk.agenda().save(new Meeting(before.id(), "LB-2", before.body(), before.resolution(), before.when(),
                before.origin(), before.place(), before.status(), "", "Bring the draft"));
        CalendarPreview preview = look(SESSION.replace("SEQUENCE:1", "SEQUENCE:2").replace("20241209", "20241216")
                .replace("20241212", "20241219"));
        assertThat(preview.counts()).isEqualTo("1 changed");
        assertThat(preview.lines().getFirst().differences())
                .containsExactly(new Difference("date", "9–11 Dec 2024", "16–18 Dec 2024"));
        assertThat(take(preview)).isEqualTo(new Taken(0, 1, List.of()));
        assertThat(only().title()).isEqualTo("LB-2");
        assertThat(only().note()).isEqualTo("Bring the draft");
        assertThat(only().when()).isEqualTo(Days.of(day("2024-12-16"), day("2024-12-18")));
        assertThat(only().id()).isEqualTo(before.id());
    }

    @Test
    void whatBothSidesChangedIsAskedAndNotTakenUnseen() throws IOException {
        take(look(SESSION));
        Meeting before = only();
        desk.agenda()
                .save(before.dated(Day.of(day("2024-12-10")), new Origin.Typed()) instanceof Meeting m ? m : before);
        CalendarLine line = look(SESSION.replace("SEQUENCE:1", "SEQUENCE:2").replace("20241209", "20241216")
                .replace("20241212", "20241219")).lines().getFirst();
        assertThat(line.kind()).isEqualTo(Kind.CHANGED);
        assertThat(line.reason()).isEqualTo("You changed the date yourself.");
        assertThat(line.proposed()).isEqualTo(Decision.LEAVE);
    }

    @Test
    void whatTheOfficerPostponedIsAskedAboutOnceTheCalendarHasANewDate() throws IOException {
        take(look(SESSION));
        desk.agenda().save(only().dated(new Undated("no new date"), new Origin.Typed()));
        assertThat(look(SESSION).counts()).isEqualTo("1 unchanged");
        String later = SESSION.replace("SEQUENCE:1", "SEQUENCE:2").replace("20241209", "20250310")
                .replace("20241212", "20250313");
        CalendarPreview preview = look(later);
        assertThat(preview.lines().getFirst().differences())
                .containsExactly(new Difference("date", "undated", "10–12 Mar 2025"));
        assertThat(preview.lines().getFirst().proposed()).isEqualTo(Decision.LEAVE);
        desk.calendars().take(preview, Map.of(0, Decision.TAKE));
        assertThat(only().when()).isEqualTo(Days.of(day("2025-03-10"), day("2025-03-12")));
    }

    @Test
    void whatOnlyTheOfficerChangedStays() throws IOException {
        take(look(SESSION));
        desk.agenda().save(new Meeting(only().id(), "LB-2", only().body(), only().resolution(), only().when(),
                only().origin(), "Room 4", only().status(), "", ""));
        assertThat(look(SESSION).counts()).isEqualTo("1 unchanged");
    }

    @Test
    void anEarlierRevisionChangesNothing() throws IOException {
        take(look(SESSION.replace("SEQUENCE:1", "SEQUENCE:5")));
        CalendarLine line = look(SESSION.replace("20241209", "20241208")).lines().getFirst();
        assertThat(line.kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(line.reason()).isEqualTo("A later revision of it was read before.");
    }

    @Test
    void aCancelledMeetingIsMarkedAndNotDeletedAndOneUndoBringsItBack() throws IOException {
        take(look(SESSION));
        CalendarPreview preview = look(SESSION.replace("SEQUENCE:1", "SEQUENCE:2\nSTATUS:CANCELLED"));
        assertThat(preview.counts()).isEqualTo("1 cancelled");
        take(preview);
        assertThat(only().status()).isEqualTo(Meeting.Status.CANCELLED);
        desk.undoing().undo();
        assertThat(only().status()).isEqualTo(Meeting.Status.CONFIRMED);
    }

    @Test
    void ourOwnEntryThatWasMovedInACalendarMovesAndAnOldFileMovesNothing() throws IOException {
        desk.agenda().save(meeting("Briefing", Moment.of(day("2024-11-06"), LocalTime.of(10, 0), LocalTime.of(12, 0),
                NAIROBI)));
        Path file = folder.resolve("ours.ics");
        desk.exporting().export(Selection.all(Target.PLAIN), file);
        String out = Files.readString(file);
        String moved = out.replace("20241106T", "20241107T").replace("SEQUENCE:0", "SEQUENCE:1");
        CalendarPreview preview = lookAt(moved);
        assertThat(preview.counts()).isEqualTo("1 changed");
        take(preview);
        assertThat(only().when().earliest()).contains(day("2024-11-07"));
        assertThat(lookAt(moved).counts()).isEqualTo("1 unchanged");
        assertThat(lookAt(out).lines().getFirst().reason())
                .isEqualTo("It was changed in the book since the calendar had it.");
    }

    @Test
    void whatMayBeInTheBookIsAskedAndIsTheSameOrAnotherAsTheOfficerSays() throws IOException {
        desk.agenda().save(meeting("Second session of the Lake Board", Days.of(day("2024-12-10"), day("2024-12-12"))));
        Id standing = only().id();
        String uid = uid();
        CalendarPreview preview = look(SESSION.replace("Lake Board\\, second session",
                "Second session of the Lake Board"));
        CalendarLine line = preview.lines().getFirst();
        assertThat(line.kind()).isEqualTo(Kind.UNCLEAR);
        assertThat(line.entry()).contains(standing);
        assertThat(line.reason()).isEqualTo(
                "It may be “Second session of the Lake Board”, 10–12 Dec 2024, which is in the book.");
        assertThat(take(preview)).as("nothing is done unless the officer says so")
                .isEqualTo(new Taken(0, 0, List.of()));
        desk.calendars().take(preview, Map.of(0, Decision.SAME));
        assertThat(only().when()).isEqualTo(Days.of(day("2024-12-09"), day("2024-12-11")));
        assertThat(uid()).as("what was carried out before keeps its identity").isEqualTo(uid);
        assertThat(look(SESSION).counts()).isEqualTo("1 changed");
        desk.undoing().undo();
        desk.calendars().take(preview, Map.of(0, Decision.NEW));
        assertThat(desk.agenda().meetings()).hasSize(2);
    }

    @Test
    void anEntryThatCameFromACalendarIsCarriedOutUnderItsIdentityThere() throws IOException {
        take(look(SESSION));
        assertThat(uid()).isEqualTo("board-7@example.org");
        assertThat(desk.exporting().text(Selection.all(Target.PLAIN))).contains("SEQUENCE:1");
    }

    @Test
    void whatWasDeletedIsNotTakenAgainUnlessTheOfficerSaysSo() throws IOException {
        take(look(SESSION));
        desk.agenda().delete(only().id());
        CalendarPreview preview = look(SESSION);
        assertThat(preview.lines().getFirst().reason()).isEqualTo("You deleted it from the book before.");
        assertThat(take(preview).added()).isZero();
        assertThat(desk.calendars().take(preview, Map.of(0, Decision.TAKE)).added()).isEqualTo(1);
        assertThat(look(SESSION).counts()).isEqualTo("1 unchanged");
    }

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
    void aLineAboutWhichTheBookHasChangedMeanwhileIsPassedOverAndNamed() throws IOException {
        take(look(SESSION));
        CalendarPreview preview = look(SESSION.replace("SEQUENCE:1", "SEQUENCE:2").replace("Room 1", "Room 2"));
        desk.agenda().save(new Meeting(only().id(), only().title(), only().body(), only().resolution(), only().when(),
                only().origin(), "Room 8", only().status(), "", ""));
        assertThat(take(preview)).isEqualTo(new Taken(0, 0, List.of("Lake Board, second session")));
        assertThat(only().place()).isEqualTo("Room 8");
    }

    @Test
    void whatIsNotInTheFileAnyMoreIsNamedAndStays() throws IOException {
        take(look(SESSION + SESSION.replace("board-7", "board-8").replace("second session", "third session")));
        CalendarPreview preview = look(SESSION);
        assertThat(preview.remarks()).containsExactly("1 that came with this calendar before is not in it any more and"
                + " stays as it is: Lake Board, third session.");
        take(preview);
        assertThat(desk.agenda().meetings()).hasSize(2);
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

    @Test
    void aFileThatIsNoCalendarIsRefusedInOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("page.ics"), "<html>");
        assertThat(desk.calendars().look(file))
                .isEqualTo(new Look.Refused("It is no calendar file: nothing in it begins a calendar."));
    }

    private CalendarPreview look(String events) throws IOException {
        return lookAt("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Lake Board//Office//EN\n" + events + "END:VCALENDAR\n");
    }

    private CalendarPreview lookAt(String file) throws IOException {
        Look look = desk.calendars().look(Files.writeString(folder.resolve("board.ics"), file));
        assertThat(look).isInstanceOf(Look.Shown.class);
        return ((Look.Shown) look).preview();
    }

    private Taken take(CalendarPreview preview) {
        return desk.calendars().take(preview, preview.lines().stream()
                .collect(Collectors.toMap(CalendarLine::number, CalendarLine::proposed)));
    }

    private Meeting only() {
        assertThat(desk.agenda().meetings()).hasSize(1);
        return desk.agenda().meetings().getFirst();
    }

    private String uid() {
        return desk.exporting().text(Selection.all(Target.PLAIN)).lines().filter(line -> line.startsWith("UID:"))
                .map(line -> line.substring(4)).findFirst().orElseThrow();
    }

    private Meeting meeting(String title, When when) {
        return new Meeting(Id.fresh(InstantSource.fixed(now).withZone(ZoneOffset.UTC)), title, Optional.empty(),
                Optional.empty(), when, new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", "");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
