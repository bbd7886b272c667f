package org.chancery.desk.reminding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Ladder;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reminder;
import org.chancery.desk.Desk;
import org.chancery.desk.ImportingDocuments.Outcome;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.Progress;
import org.chancery.desk.reminding.Ladders.Kind;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingRemindersTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.open(folder.resolve("book.chancery"), CLOCK);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void nobodyHasToSetAnything() {
        for (Kind kind : Kind.values())
            assertThat(desk.reminders().usual().of(kind)).isEqualTo(Ladder.USUAL);
    }

    @Test
    void whatIsSetIsReadBackAndUndoneAsOneAct() {
        Ladders before = desk.reminders().usual();
        Ladders wanted = before.with(Kind.MEETING, List.of(3, 42)).with(Kind.WORD, List.of()).at(LocalTime.of(8, 15));
        desk.reminders().keep(wanted);
        assertThat(desk.reminders().usual()).isEqualTo(wanted);
        assertThat(desk.undoing().next()).contains("Change the usual reminders");
        desk.undoing().undo();
        assertThat(desk.reminders().usual()).isEqualTo(before);
    }

    @Test
    void aLadderIsSortedAndBounded() {
        assertThat(new Ladder(List.of(1, 21, 1, 7), LocalTime.NOON).daysBefore()).containsExactly(21, 7, 1);
        assertThatThrownBy(() -> new Ladder(List.of(367), LocalTime.NOON)).hasMessageContaining("0 to 366");
        assertThatThrownBy(() -> new Ladder(List.of(-1), LocalTime.NOON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsAcceptedGetsTheRemindersOfItsKind() throws Exception {
        desk.reminders()
                .keep(desk.reminders()
                        .usual()
                        .with(Kind.MEETING, List.of(14))
                        .with(Kind.DEADLINE, List.of(10, 2))
                        .at(LocalTime.of(7, 30)));
        Path paper = Files.writeString(folder.resolve("paper.txt"), """
                Harbour Board, summary of 16 October 2024

                1. The Harbour Board will hold its third session from 9 to 11 December 2024.
                2. Comments on the draft are due by 28 October 2024.
                """);
        var added = (Outcome.Added) desk.importing().add(paper, Progress.NONE);
        desk.reviewing().acceptAllSure(added.document());
        assertThat(desk.agenda().meetings()).singleElement()
                .satisfies(m -> assertThat(steps(m)).containsExactly("14 07:30"));
        assertThat(desk.agenda().deliverables()).singleElement()
                .satisfies(d -> assertThat(steps(d)).containsExactly("10 07:30", "2 07:30"));
    }

    @Test
    void whatIsInTheBookKeepsItsRemindersUntilTheOfficerAsks() {
        Entry usual = due("Comments", "2024-10-28", 21, 7, 1);
        Entry ownSteps = due("Report", "2024-11-28", 5);
        Entry otherHour = due("Statement", "2024-11-20", 21, 7, 1);
        desk.agenda().remind(otherHour.id(), 7, LocalTime.of(8, 0));
        Entry undated = due("Promise", "undated");
        Entry past = due("Nomination", "2024-10-01", 21, 7, 1);
        Entry session = meets("Board", "2024-12-09", 21, 7, 1);
        Ladders old = desk.reminders().usual();
        Ladders now = old.with(Kind.DEADLINE, List.of(30, 3));
        desk.reminders().keep(now);
        assertThat(steps(usual)).containsExactly("21 09:00", "7 09:00", "1 09:00");
        assertThat(desk.reminders().stillOn(old, now)).isEqualTo(1);

        assertThat(desk.reminders().bring(old, now)).isEqualTo(1);
        assertThat(steps(usual)).containsExactly("30 09:00", "3 09:00");
        assertThat(steps(ownSteps)).containsExactly("5 09:00");
        assertThat(steps(otherHour)).containsExactly("21 09:00", "7 08:00", "1 09:00");
        assertThat(steps(undated)).isEmpty();
        assertThat(steps(past)).containsExactly("21 09:00", "7 09:00", "1 09:00");
        assertThat(steps(session)).containsExactly("21 09:00", "7 09:00", "1 09:00");
        assertThat(desk.undoing().next()).contains("Set the reminders of 1 entry anew");
        desk.undoing().undo();
        assertThat(steps(usual)).containsExactly("21 09:00", "7 09:00", "1 09:00");
    }

    @Test
    void whatIsFirstDatedInAFormGetsTheUsualReminders() {
        Deliverable promise = (Deliverable) due("Promise", "undated");
        desk.agenda()
                .save(new Draft<>(promise.dated(WhenText.read("2024-11-20", ""), new Origin.Typed()), "", "",
                        List.of()));
        assertThat(steps(promise)).containsExactly("21 09:00", "7 09:00", "1 09:00");
        desk.agenda().save(new Draft<>(entry(promise), "", "", List.of()));
        assertThat(steps(promise)).isEmpty();
    }

    @Test
    void anotherHourAloneIsBroughtToAllThatStandOnTheOldOne() {
        Entry usual = due("Comments", "2024-10-28", 21, 7, 1);
        Ladders old = desk.reminders().usual();
        Ladders now = old.at(LocalTime.of(6, 45));
        desk.reminders().bring(old, now);
        assertThat(steps(usual)).containsExactly("21 06:45", "7 06:45", "1 06:45");
    }

    @Test
    void aReminderAtAnHourOfItsOwnStaysThereWhenOthersAreAdded() {
        Entry entry = due("Comments", "2024-10-28", 7);
        desk.agenda().remind(entry.id(), 13, LocalTime.of(17, 20));
        desk.agenda().remind(entry.id(), List.of(13, 7, 2));
        assertThat(steps(entry)).containsExactly("13 17:20", "7 09:00", "2 09:00");
    }

    private Entry entry(Entry entry) {
        return desk.agenda().entry(entry.id()).orElseThrow();
    }

    private List<String> steps(Entry entry) {
        return desk.agenda()
                .dossier(entry.id())
                .reminders()
                .stream()
                .map((Reminder r) -> r.daysBefore() + " " + r.at())
                .toList();
    }

    private Entry due(String title, String when, Integer... reminders) {
        return keep(new Deliverable(Id.fresh(CLOCK), Deliverable.Kind.DEADLINE, title, Optional.empty(),
                Optional.empty(), Optional.empty(), WhenText.read(when, ""), new Origin.Typed(), "", "",
                Deliverable.Status.EXPECTED, "", ""), reminders);
    }

    private Entry meets(String title, String when, Integer... reminders) {
        return keep(new Meeting(Id.fresh(CLOCK), title, Optional.empty(), Optional.empty(), WhenText.read(when, ""),
                new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", ""), reminders);
    }

    private Entry keep(Entry entry, Integer... reminders) {
        desk.agenda().save(new Draft<>(entry, "", "", List.of(reminders)));
        return entry;
    }
}
