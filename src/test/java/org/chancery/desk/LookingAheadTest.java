package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.LookingAhead.Group;
import org.chancery.desk.LookingAhead.Horizon;
import org.chancery.desk.LookingAhead.Line;
import org.chancery.store.tables.Entries;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Part;
import org.chancery.time.Span;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookingAheadTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 10, 16);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void atADesk() {
        desk = Desk.open(folder.resolve("book.chancery"), CLOCK);
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void anEmptyBookHasNothingAhead() {
        assertThat(desk.ahead().horizon(TODAY)).isEqualTo(new Horizon(TODAY, List.of(), 0, Map.of()));
    }

    @Test
    void whatComesIsGroupedByHowSoonAndSortedByDay() {
        due("Launch of the handbook", Imprecise.of(Span.year(2024), Part.END));
        due("Reshare the note", new Undated("soon"));
        meet("Executive Board", Days.of(day(12, 4), day(12, 6)));
        due("Adoption of the guidelines", Imprecise.month(2025, 5));
        meet("Board in March", Imprecise.month(2025, 3));
        due("Documents online", Day.of(day(10, 28)));
        due("Report", Day.of(day(10, 13)));
        meet("Briefing", Day.of(TODAY));
        assertThat(text(desk.ahead().horizon(TODAY))).containsExactly("# Overdue", "Report, 3 days overdue",
                "# Next 14 days", "Briefing, today", "Documents online, in 12 days", "# Later this year",
                "Executive Board, in 49 days", "Launch of the handbook, in about 2 months", "# 2025",
                "Board in March, in about 5 months", "Adoption of the guidelines, in about 7 months", "# Undated",
                "Reshare the note, ");
        assertThat(desk.ahead().horizon(TODAY).due()).isEqualTo(2);
    }

    @Test
    void aGroupListsWhatIsNearestAndCountsTheRest() {
        int more = 7;
        desk.change("Add many", tx -> {
            for (int i = 0; i < LookingAhead.MOST + more; i++) {
                Entries.put(tx, deadline("Late " + i, Day.of(TODAY.minusDays(1 + i))));
                Entries.put(tx, deadline("Next year " + i, Day.of(day(12, 31).plusDays(1 + i))));
            }
            return "Add many";
        });
        var groups = desk.ahead().horizon(TODAY).groups();
        assertThat(groups).extracting(Group::title).containsExactly("Overdue", "2025");
        assertThat(groups).extracting(Group::unlisted).containsExactly(more, more);
        assertThat(groups.getFirst().lines().getLast().entry().title()).isEqualTo("Late 0");
        assertThat(groups.getLast().lines().getFirst().entry().title()).isEqualTo("Next year 0");
        assertThat(desk.ahead().due(TODAY)).isEqualTo(LookingAhead.MOST + more);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-30, 2025, in 1 day or later", "2025-05-01, This month, due this month",
            "2025-05-16, This month, due this month", "2025-05-17, Next 14 days, due this month",
            "2025-05-31, Next 14 days, due this month",
            "2025-06-01, Overdue, 1 day overdue"})
    void aMonthIsNotOverdueBeforeItsLastDayHasPassed(LocalDate asOf, String group, String distance) {
        due("Adoption of the guidelines", Imprecise.month(2025, 5));
        Horizon horizon = desk.ahead().horizon(asOf);
        assertThat(text(horizon)).containsExactly(
                "# " + (group.equals("2025") ? "Later this year" : group), "Adoption of the guidelines, " + distance);
    }

    @Test
    void monthsStandAmongTheDaysByTheLastDayOnWhichTheyCanBe() {
        due("Handbook", Imprecise.of(Span.year(2024), Part.END));
        due("Guidelines", Imprecise.month(2024, 12));
        due("Survey", Imprecise.month(2024, 10));
        due("Adoption", Imprecise.month(2025, 5));
        meet("Session", Day.of(day(12, 9)));
        meet("Briefing", Day.of(day(10, 31)));
        meet("Council", Imprecise.month(2024, 11));
        assertThat(text(desk.ahead().horizon(TODAY))).containsExactly("# This month", "Briefing, in 15 days",
                "Survey, due this month", "# Later this year", "Council, in 16 days or later",
                "Session, in 54 days", "Guidelines, in about 2 months", "Handbook, in about 2 months", "# 2025",
                "Adoption, in about 7 months");
    }

    @Test
    void whatIsSettledIsNoLongerAhead() {
        Id held = meet("Held", Day.of(day(10, 20)));
        Id cancelled = meet("Cancelled", Day.of(day(10, 21)));
        Id received = due("Received", Day.of(day(10, 1)));
        Id dropped = due("Dropped", Day.of(day(10, 2)));
        meet("Yesterday's", Day.of(day(10, 15)));
        due("Still open", Day.of(day(10, 20)));
        settle(held, Meeting.Status.HELD);
        settle(cancelled, Meeting.Status.CANCELLED);
        desk.agenda().mark(received, Deliverable.Status.MET);
        desk.agenda().mark(dropped, Deliverable.Status.DROPPED);
        assertThat(text(desk.ahead().horizon(TODAY))).containsExactly("# Next 14 days", "Still open, in 4 days");
    }

    @Test
    void aMeetingThatIsRunningIsStillThere() {
        meet("Session", Days.of(day(10, 14), day(10, 18)));
        assertThat(text(desk.ahead().horizon(TODAY))).containsExactly("# Next 14 days", "Session, under way");
    }

    @Test
    void aHorizonCanBeThatOfOneBody() {
        save(meeting("First session", Day.of(day(12, 4))), "Executive Board", "2/7", List.of(7, 21));
        save(meeting("Other session", Day.of(day(12, 5))), "Assembly", "", List.of());
        Id board = desk.agenda().bodies().get(1).id();
        Line only = desk.ahead().horizon(TODAY, Optional.of(board)).groups().getFirst().lines().getFirst();
        assertThat(only).isEqualTo(new Line(only.entry(), "Executive Board", "2/7", List.of(21, 7), false,
                "in 49 days"));
        assertThat(only.entry().title()).isEqualTo("First session");
    }

    @Test
    void whatIsDueSoonNamesTheOverdueFirstAndNothingUndated() {
        due("Next month", Day.of(day(11, 15)));
        due("Report", Day.of(day(10, 1)));
        due("Soon", new Undated("soon"));
        meet("Board", Day.of(day(11, 14)));
        assertThat(desk.ahead().due(TODAY, 30)).extracting(line -> line.entry().title())
                .containsExactly("Report", "Board", "Next month");
        assertThat(desk.ahead().due(TODAY, 29)).extracting(line -> line.entry().title())
                .containsExactly("Report", "Board");
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2024, month, day);
    }

    private Id meet(String title, When when) {
        Meeting meeting = meeting(title, when);
        desk.agenda().save(meeting);
        return meeting.id();
    }

    private static Meeting meeting(String title, When when) {
        return new Meeting(Id.fresh(CLOCK), title, Optional.empty(), Optional.empty(), when, new Origin.Typed(), "",
                Meeting.Status.CONFIRMED, "", "");
    }

    private Id due(String title, When when) {
        Deliverable deadline = deadline(title, when);
        desk.agenda().save(deadline);
        return deadline.id();
    }

    private static Deliverable deadline(String title, When when) {
        return new Deliverable(Id.fresh(CLOCK), Deliverable.Kind.DEADLINE, title, Optional.empty(), Optional.empty(),
                Optional.empty(), when,
                new Origin.Typed(), "", "", Deliverable.Status.EXPECTED, "", "");
    }

    private void settle(Id id, Meeting.Status status) {
        Meeting m = (Meeting) desk.agenda().entry(id).orElseThrow();
        desk.agenda().save(new Meeting(id, m.title(), m.body(), m.resolution(), m.when(), m.origin(), m.place(),
                status, m.doubt(), m.note()));
    }

    private <E extends Entry> void save(E entry, String body, String resolution, List<Integer> reminders) {
        desk.agenda().save(new Draft<>(entry, body, resolution, reminders));
    }

    private static List<String> text(Horizon horizon) {
        return horizon.groups()
                .stream()
                .flatMap(group -> java.util.stream.Stream.concat(java.util.stream.Stream.of("# " + group.title()),
                        group.lines().stream().map(line -> line.entry().title() + ", " + line.distance())))
                .toList();
    }
}
