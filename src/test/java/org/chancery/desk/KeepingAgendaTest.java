package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reminder;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.KeepingAgenda.Shown;
import org.chancery.desk.KeepingAgenda.Step;
import org.chancery.history.Act;
import org.chancery.store.tables.Deliverables;
import org.chancery.store.tables.Reminders;
import org.chancery.time.Day;
import org.chancery.time.Imprecise;
import org.chancery.time.When;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingAgendaTest {

    private static final Instant NOW = Instant.parse("2024-10-16T22:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final When MAY = Imprecise.month(2025, 5).saying("May 2025");
    private static final When DAY = Day.of(LocalDate.of(2025, 5, 20));

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void atADesk() {
        desk = open();
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void whatIsSavedIsReadBackEqual() {
        Deliverable deliverable = deliverable(MAY);
        Meeting meeting = meeting(DAY);
        desk.agenda().save(deliverable);
        desk.agenda().save(meeting);
        assertThat(desk.agenda().deliverables()).containsExactly(deliverable);
        assertThat(desk.agenda().meetings()).containsExactly(meeting);
        assertThat(desk.agenda().entry(meeting.id())).contains(meeting);
    }

    @Test
    void markingKeepsWhatIsChangedByAnotherThreadAtTheSameTime() throws InterruptedException {
        Deliverable before = deliverable(MAY);
        desk.agenda().save(before);
        var marking = new Thread(() -> desk.agenda().mark(before.id(), Deliverable.Status.MET));
        desk.change("Note", tx -> {
            marking.start();
            while (marking.getState() != Thread.State.WAITING)
                Thread.onSpinWait();
            tx.put(Deliverables.TABLE, noted(before, Deliverable.Status.EXPECTED));
            return before;
        });
        marking.join();
        assertThat(desk.agenda().deliverables()).containsExactly(noted(before, Deliverable.Status.MET));
    }

    private static Deliverable noted(Deliverable d, Deliverable.Status status) {
        return new Deliverable(d.id(), d.kind(), d.title(), d.body(), d.resolution(), d.meeting(), d.when(), d.origin(),
                d.owner(), d.addressee(), status, d.doubt(), "Ask the desk officer");
    }

    @Test
    void aDraftFindsOrMakesItsBodyAndResolutionInOneAct() {
        desk.agenda().save(new Draft<>(meeting(DAY), "Executive Board", "2/7", List.of(7, 1)));
        desk.agenda().save(new Draft<>(deliverable(MAY), "the executive board", "2/7", List.of()));
        assertThat(desk.agenda().bodies()).extracting(body -> body.name()).containsExactly("Executive Board");
        assertThat(desk.agenda().resolutions()).extracting(resolution -> resolution.number()).containsExactly("2/7");
        assertThat(desk.undoing().acts(9)).extracting(Act::label).containsExactly("Add Guidelines", "Add Session");
        desk.undoing().undo();
        desk.undoing().undo();
        assertThat(desk.agenda().bodies()).isEmpty();
    }

    @Test
    void aDraftThatNamesNoBodyTakesTheEntryOutOfItsOwn() {
        Meeting meeting = meeting(DAY);
        desk.agenda().save(new Draft<>(meeting, "Executive Board", "", List.of()));
        desk.agenda().save(new Draft<>(desk.agenda().meetings().getFirst(), "", "", List.of()));
        assertThat(desk.agenda().meetings()).containsExactly(meeting);
    }

    @Test
    void remindersThatStayKeepTheirIdentity() {
        Meeting meeting = meeting(DAY);
        desk.agenda().save(new Draft<>(meeting, "", "", List.of(21, 7)));
        Reminder week = desk.agenda().dossier(meeting.id()).reminders().getLast();
        desk.agenda().remind(meeting.id(), List.of(1, 7));
        assertThat(desk.agenda().dossier(meeting.id()).reminders()).contains(week).extracting(Reminder::daysBefore)
                .containsExactly(7, 1);
        desk.undoing().undo();
        assertThat(desk.agenda().dossier(meeting.id()).reminders()).contains(week).extracting(Reminder::daysBefore)
                .containsExactly(21, 7);
    }

    @Test
    void theHistoryTellsEachChangeInWordsTheNewestFirst() {
        Deliverable vague = deliverable(MAY);
        desk.agenda().save(new Draft<>(vague, "", "", List.of(7)));
        desk.agenda().save(new Deliverable(vague.id(), vague.kind(), vague.title(), Optional.empty(), Optional.empty(),
                Optional.empty(), DAY, vague.origin(), "Secretariat", "", vague.status(), "", ""));
        desk.agenda().mark(vague.id(), Deliverable.Status.MET);
        desk.agenda().remind(vague.id(), List.of(1));
        desk.undoing().undo();
        assertThat(desk.agenda().dossier(vague.id()).history()).containsExactlyInAnyOrder(
                step("Undo Set the reminders of Guidelines", "reminder", "1 day before", null),
                step("Undo Set the reminders of Guidelines", "reminder", null, "7 days before"),
                step("Set the reminders of Guidelines", "reminder", "7 days before", null),
                step("Set the reminders of Guidelines", "reminder", null, "1 day before"),
                step("Mark Guidelines as met", "status", "expected", "met"),
                step("Change Guidelines", "date", "May 2025", "Tue 20 May 2025"),
                step("Change Guidelines", "owner", null, "Secretariat"),
                step("Add Guidelines", "added", null, "by hand"));
        assertThat(desk.agenda().dossier(vague.id()).history().getLast().field()).isEqualTo("added");
    }

    @Test
    void aDeletedEntryIsGoneWithItsRemindersAndComesBackByUndoWithAHigherSequence() {
        Meeting meeting = meeting(DAY);
        desk.agenda().save(new Draft<>(meeting, "", "", List.of(7)));
        desk.agenda().delete(meeting.id());
        assertThat(desk.agenda().entry(meeting.id())).isEmpty();
        assertThat(desk.<List<Reminder>>read(sql -> Reminders.TABLE.of(sql, meeting.id()))).isEmpty();
        desk.undoing().undo();
        assertThat(desk.agenda().shown(Set.of(meeting.id()))).containsExactly(new Shown(meeting, "", "",
                desk.agenda().dossier(meeting.id()).reminders(), List.of(), 2, NOW));
        assertThat(desk.agenda().dossier(meeting.id()).reminders()).hasSize(1);
        assertThat(desk.agenda().dossier(meeting.id()).history()).extracting(Step::field)
                .containsExactly("brought back", "deleted", "added");
    }

    @Test
    void todayIsTheDayWhereTheOfficerIs() {
        assertThat(desk.today()).isEqualTo(LocalDate.of(2024, 10, 17));
        desk.settingUp().dutyStation(ZoneId.of("America/New_York"));
        assertThat(desk.today()).isEqualTo(LocalDate.of(2024, 10, 16));
        assertThat(desk.undoing().next()).contains("Set the duty station to New York");
        desk.undoing().undo();
        assertThat(desk.dutyStation()).isEqualTo(ZoneId.of("Africa/Nairobi"));
    }

    @Test
    void allIsThereAgainWhenTheBookIsOpenedAgainAndTheLastActCanStillBeUndone() {
        Meeting meeting = meeting(DAY);
        desk.agenda().save(meeting);
        desk.agenda().save(deliverable(MAY));
        desk.close();
        desk = open();
        assertThat(desk.agenda().deliverables()).hasSize(1);
        assertThat(desk.undoing().undo().map(Act::label)).contains("Add Guidelines");
        desk.close();
        desk = open();
        assertThat(desk.agenda().deliverables()).isEmpty();
        assertThat(desk.agenda().meetings()).containsExactly(meeting);
        assertThat(desk.undoing().nextRedo()).contains("Add Guidelines");
    }

    private Desk open() {
        return Desk.open(folder.resolve("book.chancery"), CLOCK);
    }

    private static Step step(String act, String field, String before, String after) {
        return new Step(NOW.atZone(ZoneId.of("Africa/Nairobi")), act, field, Optional.ofNullable(before),
                Optional.ofNullable(after));
    }

    private static Meeting meeting(When when) {
        return new Meeting(Id.fresh(CLOCK), "Session", Optional.empty(), Optional.empty(), when, new Origin.Typed(),
                "Nairobi", Meeting.Status.TENTATIVE, "", "Bring the map.\nSecond line.");
    }

    private static Deliverable deliverable(When when) {
        return new Deliverable(Id.fresh(CLOCK), Deliverable.Kind.DEADLINE, "Guidelines", Optional.empty(),
                Optional.empty(), Optional.empty(),
                when, new Origin.Typed(), "", "", Deliverable.Status.EXPECTED, "", "");
    }

    @Test
    void whatHappenedIsDatedWhereTheOfficerIs() {
        desk.settingUp().dutyStation("Auckland");
        Meeting meeting = new Meeting(Id.fresh(Clock.fixed(NOW, ZoneOffset.UTC)), "Board of Pilots", Optional.empty(),
                Optional.empty(), Day.of(LocalDate.of(2024, 12, 4)), new Origin.Typed(), "", Meeting.Status.CONFIRMED,
                "", "");
        desk.agenda().save(meeting);
        assertThat(desk.agenda().dossier(meeting.id()).history()).extracting(Step::at)
                .containsExactly(NOW.atZone(ZoneId.of("Pacific/Auckland")));
    }
}
