package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.exporting.Inexact;
import org.chancery.desk.exporting.Remark;
import org.chancery.desk.exporting.Remark.Reason;
import org.chancery.desk.exporting.Selection;
import org.chancery.desk.exporting.Target;
import org.chancery.time.Day;
import org.chancery.time.Imprecise;
import org.chancery.time.Moment;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an officer is told before anything is written.
class PreflightTest {

    private static final Remark OUTLOOK_ADDS = new Remark(Reason.ADDED_ANEW,
            "Outlook adds what it imports, also what it has already. Keep these in a calendar of their own, and empty it first.",
            0, List.of());

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void atADesk() {
        desk = Desk.open(folder.resolve("book.chancery"),
                Clock.fixed(Instant.parse("2024-10-16T07:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void outlookLeavesOutAllAlarmsButOne() {
        save(deliverable("Papers posted", day("2024-10-28")), 14, 7, 1);
        save(deliverable("Nominations", day("2024-11-15")), 3);
        assertThat(remarks(Target.OUTLOOK)).containsExactly(new Remark(Reason.ALARMS_LEFT_OUT,
                "Outlook keeps one alarm of an entry. The one nearest to a week before is kept; 2 others are left out.",
                2, List.of("Papers posted: 7d is kept, without 14d, 1d")), OUTLOOK_ADDS);
    }

    @Test
    void googleDropsAlarmsAndGetsThemAsEntries() {
        save(deliverable("Papers posted", day("2024-10-28")), 14, 7);
        assertThat(remarks(Target.GOOGLE)).containsExactly(new Remark(Reason.ALARMS_AS_ENTRIES,
                "Google Calendar drops alarms. 2 reminders are written as entries of their own.", 2,
                List.of("Papers posted: 14d, 7d")));
    }

    @Test
    void aMonthStandsOnItsLastDayOrIsLeftOutAndEitherIsSaid() {
        save(deliverable("Guidelines", Imprecise.month(2025, 5).saying("May 2025")));
        assertThat(remarks(Target.PLAIN)).containsExactly(new Remark(Reason.INEXACT_ON_LAST_DAY,
                "1 entry has no exact day and stands on the last day possible, as tentative.", 1,
                List.of("May 2025: Guidelines")));
        assertThat(desk.exporting().preview(Selection.of(Set.of(), Target.PLAIN, Inexact.LEAVE_OUT)).remarks())
                .containsExactly(new Remark(Reason.INEXACT_LEFT_OUT,
                        "1 entry without an exact day is left out.", 1, List.of("May 2025: Guidelines")));
    }

    @Test
    void whatHasNoDateIsLeftOutInItsOwnWords() {
        save(deliverable("Note verbale", new Undated("in due course")));
        assertThat(remarks(Target.PLAIN)).extracting(Remark::reason, Remark::sentence).containsExactly(
                tuple(Reason.NO_DATE,
                        "1 entry without a date for a calendar is left out."));
    }

    @Test
    void aMeetingWithoutAnEndIsShownAsOneHour() {
        save(meeting("Bureau", Moment.at(LocalDate.parse("2024-11-06"), LocalTime.of(10, 0),
                ZoneId.of("Africa/Nairobi"))));
        assertThat(remarks(Target.PLAIN)).extracting(Remark::sentence)
                .containsExactly("1 meeting has no known end and is shown as one hour.");
    }

    @Test
    void aTimeInAZoneThatCannotBeWrittenIsInUtc() {
        save(meeting("Consultation", Moment.of(LocalDate.parse("2026-03-10"), LocalTime.of(10, 0), LocalTime.of(11, 0),
                ZoneId.of("Africa/Casablanca"))));
        assertThat(remarks(Target.PLAIN)).extracting(Remark::reason).containsExactly(Reason.IN_UTC);
    }

    @Test
    void aReminderOnTheDayItselfComesOnTheEveningBefore() {
        save(deliverable("Papers posted", day("2024-10-28")), 0);
        assertThat(remarks(Target.PLAIN)).containsExactly(new Remark(Reason.EVENING_BEFORE,
                "1 reminder on the day itself comes at 18:00 on the evening before, as calendars take none after midnight.",
                1, List.of("Papers posted")));
    }

    @Test
    void tasksAreIgnoredBySome() {
        save(deliverable("Papers posted", day("2024-10-28")));
        assertThat(remarks(Target.TASKS)).containsExactly(new Remark(Reason.TASKS_IGNORED,
                "1 deadline is a task. Outlook and Google Calendar ignore tasks in files.", 1,
                List.of("Papers posted")));
    }

    @Test
    void thunderbirdRefusesWhatItKnows() {
        save(deliverable("Papers posted", day("2024-10-28")), 7, 1);
        assertThat(remarks(Target.APPLE)).extracting(Remark::reason).containsExactly(Reason.REFUSED_IF_KNOWN);
    }

    @Test
    void anEmptyBookNeedsNoRemark() {
        for (Target target : Target.values())
            assertThat(remarks(target)).as(target.label()).isEmpty();
    }

    private List<Remark> remarks(Target target) {
        return desk.exporting().preview(Selection.all(target)).remarks();
    }

    private void save(Entry entry, Integer... reminders) {
        desk.agenda().save(new Draft<>(entry, "", "", List.of(reminders)));
    }

    private static When day(String iso) {
        return Day.of(LocalDate.parse(iso));
    }

    private static Meeting meeting(String title, When when) {
        return new Meeting(Id.fresh(Clock.systemUTC()), title, Optional.empty(), Optional.empty(), when,
                new Origin.Typed(), "Nairobi", Meeting.Status.CONFIRMED, "", "");
    }

    private static Deliverable deliverable(String title, When when) {
        return new Deliverable(Id.fresh(Clock.systemUTC()), Deliverable.Kind.DEADLINE, title, Optional.empty(),
                Optional.empty(), Optional.empty(), when, new Origin.Typed(), "Secretariat", "",
                Deliverable.Status.EXPECTED, "", "");
    }
}
