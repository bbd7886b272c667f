package org.chancery.desk.away;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.moving.Move;
import org.chancery.desk.Desk;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The book is looked at on Wednesday 16 October 2024, and again two weeks later.
class CatchingUpTest {

    private static final Instant WEDNESDAY = Instant.parse("2024-10-16T08:42:00Z");
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    @TempDir
    Path folder;

    private Instant now = WEDNESDAY;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.open(folder.resolve("book.chancery"), clock());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }

    private void reopenAfter(Duration time) {
        desk.close();
        now = now.plus(time);
        desk = Desk.open(folder.resolve("book.chancery"), clock());
    }

    @Test
    void aBookThatWasNeverLookedAtHasNothingToTell() {
        due("Comments", "2024-10-01", 7, 1);
        assertThat(desk.catchingUp().lastLook()).isEmpty();
        assertThat(desk.catchingUp().sinceLastLook().isEmpty()).isTrue();
    }

    @Test
    void withTheClockTwoWeeksOnEveryMissedReminderIsToldOnceGroupedAndNeverAgain() {
        due("Comments", "2024-10-28", 21, 7, 1);
        due("Report", "2024-11-20", 21, 7, 1);
        due("Papers", "2024-10-30", 3);
        due("Note", "2024-12-20", 21);
        meets("Board", "2024-10-22/2024-10-24", 7, 1);
        meets("Session", "2024-10-29/2024-11-01", 14);
        meets("Briefing", "at 2024-10-30 15:00 16:00 Africa/Nairobi", 1);
        due("May is long", "2024-10", 7);
        desk.catchingUp().looked(now);
        reopenAfter(TWO_WEEKS);

        Away away = desk.catchingUp().sinceLastLook();
        assertThat(lines(away)).containsExactly(
                "Overdue now: Comments, 2 days overdue · reminders of Mon 21 Oct, 09:00 and Sun 27 Oct, 09:00",
                "Due today: Papers, due today · reminder of Sun 27 Oct, 09:00",
                "Under way: Session, under way, 29 Oct – 1 Nov 2024",
                "Took place meanwhile: Board, took place 22–24 Oct 2024 · reminder of Mon 21 Oct, 09:00",
                "Reminders missed: Briefing, reminder of Tue 29 Oct, 09:00",
                "Reminders missed: Report, reminder of Wed 30 Oct, 09:00");

        desk.catchingUp().looked(away.until());
        assertThat(desk.catchingUp().sinceLastLook().isEmpty()).isTrue();
        reopenAfter(Duration.ofMinutes(5));
        assertThat(desk.catchingUp().sinceLastLook().isEmpty()).isTrue();
    }

    @Test
    void untilItIsDismissedItIsToldAgain() {
        due("Comments", "2024-10-28", 7);
        desk.catchingUp().looked(now);
        reopenAfter(TWO_WEEKS);
        Away first = desk.catchingUp().sinceLastLook();
        reopenAfter(Duration.ofHours(1));
        assertThat(lines(desk.catchingUp().sinceLastLook())).isEqualTo(lines(first));
    }

    @Test
    void aMonthIsNotOverdueBeforeItsLastDayHasPassed() {
        due("Adoption", "2024-10");
        desk.catchingUp().looked(now);
        reopenAfter(Duration.ofDays(15));
        assertThat(lines(desk.catchingUp().sinceLastLook())).containsExactly("Due today: Adoption, due today");
        reopenAfter(Duration.ofDays(1));
        assertThat(lines(desk.catchingUp().sinceLastLook())).containsExactly("Overdue now: Adoption, 1 day overdue");
    }

    @Test
    void whatIsSettledIsNotTold() {
        Entry met = due("Comments", "2024-10-28", 7);
        desk.agenda().mark(met.id(), Deliverable.Status.MET);
        Meeting cancelled = meets("Board", "2024-10-22", 1);
        desk.moving().move(new Move.Cancel(cancelled.id()), Set.of());
        desk.catchingUp().looked(now);
        reopenAfter(TWO_WEEKS);
        assertThat(lines(desk.catchingUp().sinceLastLook())).isEmpty();
    }

    @Test
    void whatWasMovedMeanwhileSaysFromWhereAndByWhat() {
        Meeting board = meets("Board", "2024-12-04/2024-12-06");
        Meeting back = meets("Council", "2025-03-04");
        desk.catchingUp().looked(now);
        now = now.plus(Duration.ofHours(2));
        desk.moving().move(new Move.To(board.id(), WhenText.read("2024-12-11/2024-12-13", "")), Set.of());
        desk.moving().move(new Move.To(back.id(), WhenText.read("2025-03-11", "")), Set.of());
        desk.undoing().undo();
        assertThat(lines(desk.catchingUp().sinceLastLook())).containsExactly(
                "Moved meanwhile: Board, from 4–6 Dec 2024 to 11–13 Dec 2024 by “Move Board”");
    }

    @Test
    void lookingIsNoActAndForgetsNoRedo() {
        due("Comments", "2024-10-28");
        desk.undoing().undo();
        List<?> before = desk.undoing().acts(10);
        desk.catchingUp().looked(now);
        assertThat(desk.undoing().acts(10)).isEqualTo(before);
        assertThat(desk.undoing().nextRedo()).contains("Add Comments");
        desk.undoing().redo();
        assertThat(desk.catchingUp().lastLook()).contains(now);
    }

    @Test
    void aClockThatWasSetBackTellsNothing() {
        due("Comments", "2024-10-10", 7);
        desk.catchingUp().looked(now);
        reopenAfter(Duration.ofDays(-3));
        assertThat(desk.catchingUp().sinceLastLook().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 19, 1970, 2024})
    void howeverOftenOneLooksEachReminderIsToldExactlyOnce(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 12; i++)
            due("Paper " + i, "2024-12-" + String.format("%02d", random.nextInt(1, 29)), random.nextInt(1, 10), 10 + i,
                    40);
        Instant end = now.plus(Duration.ofDays(40));
        List<String> atOnce = reminders(desk.catchingUp().between(now, end));
        var piecemeal = new ArrayList<String>();
        for (Instant since = now; since.isBefore(end);) {
            Instant until = since.plus(Duration.ofMinutes(random.nextLong(1, 20_000)));
            until = until.isAfter(end) ? end : until;
            piecemeal.addAll(reminders(desk.catchingUp().between(since, until)));
            since = until;
        }
        assertThat(piecemeal).as("seed %d", seed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(atOnce);
        assertThat(new HashSet<>(atOnce)).hasSameSizeAs(atOnce);
    }

    private static List<String> reminders(Away away) {
        var all = new ArrayList<String>();
        away.groups().forEach(group -> group.lines().forEach(line -> {
            int at = line.what().indexOf("reminder");
            if (at >= 0)
                for (String time : line.what().substring(at).replaceFirst("reminders? of ", "").split(" and "))
                    all.add(line.entry().title() + " " + time);
        }));
        return all;
    }

    private static List<String> lines(Away away) {
        return away.groups()
                .stream()
                .flatMap(group -> group.lines()
                        .stream()
                        .map(line -> group.kind().label() + ": " + line.entry().title() + ", " + line.what()))
                .toList();
    }

    private Deliverable due(String title, String when, Integer... reminders) {
        return keep(new Deliverable(Id.fresh(clock()), Deliverable.Kind.DEADLINE, title, Optional.empty(),
                Optional.empty(), Optional.empty(), WhenText.read(when, ""), new Origin.Typed(), "", "",
                Deliverable.Status.EXPECTED, "", ""), reminders);
    }

    private Meeting meets(String title, String when, Integer... reminders) {
        return keep(new Meeting(Id.fresh(clock()), title, Optional.empty(), Optional.empty(), WhenText.read(when, ""),
                new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", ""), reminders);
    }

    private <E extends Entry> E keep(E entry, Integer... reminders) {
        desk.agenda().save(new Draft<>(entry, "", "", List.of(reminders)));
        return entry;
    }
}
