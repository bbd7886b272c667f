package org.chancery.desk.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.desk.exporting.Selection;
import org.chancery.desk.exporting.Target;
import org.chancery.desk.calendars.CalendarLine.Kind;
import org.chancery.desk.calendars.ImportingCalendar.Taken;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Moment;
import org.chancery.time.Undated;
import org.junit.jupiter.api.Test;

/// A calendar file that meets what is in the book: an earlier reading of it, the officer's own changes, our own export.
class ReconcilingCalendarTest extends CalendarAtTheDesk {

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
}
