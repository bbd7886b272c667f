package org.chancery.desk.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Anchor.Edge;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.agenda.computing.Why;
import org.chancery.agenda.moving.Move;
import org.chancery.agenda.moving.Preview.Reason;
import org.chancery.agenda.moving.Preview.Stays;
import org.chancery.desk.Desk;
import org.chancery.desk.ImportingDocuments.Outcome;
import org.chancery.desk.KeepingAgenda.Step;
import org.chancery.desk.Progress;
import org.chancery.desk.moving.TrackingDeadlines.Suggestion;
import org.chancery.history.Act;
import org.chancery.time.Offset.Unit;
import org.chancery.time.When;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovingMeetingsTest {

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
    void aDeadlineFromAPaperIsTiedMovesWithItsSessionAndComesBack() throws IOException {
        Path paper = Files.writeString(folder.resolve("note.txt"), """
                1. The first session of the expert group on housing will be held in Nairobi from 9 to 11 December 2024.

                2. The documents for the session will be available online by 28 October 2024.
                """);
        var added = (Outcome.Added) desk.importing().add(paper, Progress.NONE);
        desk.reviewing().acceptAll(added.document());
        Meeting session = desk.agenda().meetings().getFirst();
        Deliverable documents = desk.agenda().deliverables().getFirst();
        assertThat(desk.tracking().why(documents.id()).sentence()).contains("\u00b62: \u201c");

        Suggestion suggestion = desk.tracking().suggestions(documents.id(), session.id()).getFirst();
        assertThat(suggestion.words()).isEqualTo("6 weeks before " + session.title() + " opens");
        assertThat(desk.tracking().tie(documents.id(), suggestion.reckoning())).isEqualTo(
                new Tying.Tied(when("2024-10-28"), new Why("6 weeks before Mon 9 Dec 2024, when " + session.title()
                        + " opens",
                        List.of(new Why.Step("from", "Mon 9 Dec 2024", session.title() + " opens"),
                                new Why.Step("counted", "", "6 weeks before"),
                                new Why.Step("gives", "Mon 28 Oct 2024", "")),
                        List.of())));

        assertThat(desk.agenda().dossier(documents.id()).history().getFirst())
                .extracting(Step::field, Step::before, Step::after)
                .containsExactly("counting", Optional.empty(), Optional.of("6 weeks before the meeting opens"));

        var move = new Move.To(session.id(), when("2024-12-16/2024-12-18"));
        assertThat(desk.moving().preview(move, Set.of()).difference()).isEqualTo("+7 days");
        assertThat(desk.agenda().entry(documents.id()).orElseThrow().when()).returns(when("2024-10-28"),
                w -> w.saying(""));
        assertThat(desk.moving().move(move, Set.of())).isEqualTo("Move " + session.title() + " and 1 deadline");
        assertThat(dates(session.id(), documents.id())).containsExactly("2024-12-16/2024-12-18", "2024-11-04");
        assertThat(desk.agenda().dossier(documents.id()).history().getFirst())
                .extracting(Step::act, Step::field, Step::before,
                        Step::after)
                .containsExactly("Move " + session.title() + " and 1 deadline", "date",
                        Optional.of("Mon 28 Oct 2024"), Optional.of("Mon 4 Nov 2024"));
        assertThat(desk.agenda().shown(Set.of(documents.id())).getFirst().sequence()).isGreaterThan(0);

        reopen();
        assertThat(desk.undoing().undo().map(Act::label)).contains("Move " + session.title() + " and 1 deadline");
        assertThat(dates(session.id(), documents.id())).containsExactly("2024-12-09/2024-12-11", "2024-10-28");
        reopen();
        assertThat(dates(session.id(), documents.id())).containsExactly("2024-12-09/2024-12-11", "2024-10-28");
        desk.undoing().redo();
        assertThat(dates(session.id(), documents.id())).containsExactly("2024-12-16/2024-12-18", "2024-11-04");
        desk.undoing().undo();
        desk.tracking().untie(documents.id());
        Entry untied = desk.agenda().entry(documents.id()).orElseThrow();
        assertThat(untied.when().sameDateAs(documents.when())).isTrue();
        assertThat(untied.origin()).isEqualTo(documents.origin());
    }

    @Test
    void whatTheOfficerPinsOrLeavesStays() {
        Meeting session = meeting("OEWG-H", "2024-12-09/2024-12-11");
        Deliverable documents = tied("Documents", -42, start(session));
        Deliverable comments = tied("Comments", 7, new Anchor.Due(documents.id()));
        Deliverable list = tied("Delegation list", -14, start(session));
        desk.tracking().pin(documents.id());
        var move = new Move.To(session.id(), when("2024-12-16/2024-12-18"));
        var preview = desk.moving().preview(move, Set.of(list.id()));
        assertThat(preview.lines()).extracting(line -> line.entry().id(), line -> line.outcome())
                .containsExactlyInAnyOrder(tuple(documents.id(), new Stays(Reason.PINNED)),
                        tuple(comments.id(), new Stays(Reason.SAME)), tuple(list.id(), new Stays(Reason.LEFT)));
        desk.moving().move(move, Set.of(list.id()));
        assertThat(dates(documents.id(), comments.id(), list.id())).containsExactly("2024-10-28", "2024-11-04",
                "2024-11-25");
        assertThat(desk.tracking().why(documents.id()).sentence()).isEqualTo("Set by hand to Mon 28 Oct 2024; counted,"
                + " it would be Mon 4 Nov 2024: 42 days before Mon 16 Dec 2024, when OEWG-H opens");
        desk.tracking().unpin(documents.id());
        assertThat(dates(documents.id(), comments.id())).containsExactly("2024-11-04", "2024-11-11");
    }

    @Test
    void aMeetingThatIsSharpenedOrTypedAnewTakesItsDeadlinesAlongInTheSameAct() {
        Meeting board = meeting("Executive Board", "2025-03");
        Deliverable papers = tied("Papers", -42, start(board));
        assertThat(dates(papers.id())).containsExactly("between 2025-01-18 2025-02-17");
        desk.agenda().save(board.dated(when("2025-03-25/2025-03-27"), board.origin()));
        assertThat(dates(papers.id())).containsExactly("2025-02-11");
        assertThat(desk.undoing().next()).contains("Change Executive Board and 1 deadline");
        desk.undoing().undo();
        assertThat(dates(papers.id())).containsExactly("between 2025-01-18 2025-02-17");
    }

    @Test
    void anActThatMovesDeadlinesAlongSaysSo() throws IOException {
        Meeting session = meeting("Ferry Committee, second session", "2026-12-07/2026-12-09");
        Deliverable papers = tied("Papers", -42, start(session));
        tied("Comments", 7, new Anchor.Due(papers.id()));
        var told = new ArrayList<String>();
        desk.watch(act -> told.add(act.label()));
        Path paper = Files.writeString(folder.resolve("note.txt"),
                "1. The second session of the Ferry Committee will be held from 14 to 16 December 2026.\n");
        var added = (Outcome.Added) desk.importing().add(paper, Progress.NONE);
        desk.reviewing().acceptAllSure(added.document());
        assertThat(dates(session.id(), papers.id())).containsExactly("2026-12-14/2026-12-16", "2026-11-02");
        assertThat(told).last().isEqualTo("Accept 1 sure proposal and 2 deadlines");
        desk.undoing().undo();
        desk.reviewing().accept(desk.reviewing().review(added.document()).items().getFirst().id());
        assertThat(told).last().isEqualTo("Accept Ferry Committee, second session and 2 deadlines");
        assertThat(desk.undoing().next()).contains("Accept Ferry Committee, second session and 2 deadlines");
    }

    @Test
    void aCancelledMeetingDropsItsDeadlinesAndOneUndoBringsThemBack() {
        Meeting session = meeting("OEWG-H", "2024-12-09/2024-12-11");
        Deliverable documents = tied("Documents", -42, start(session));
        assertThat(desk.moving().move(new Move.Cancel(session.id()), Set.of())).isEqualTo(
                "Cancel OEWG-H and 1 deadline");
        assertThat(desk.agenda().deliverables()).extracting(Deliverable::status)
                .containsExactly(Deliverable.Status.DROPPED);
        assertThat(desk.agenda().meetings()).extracting(Meeting::status).containsExactly(Meeting.Status.CANCELLED);
        desk.undoing().undo();
        assertThat(desk.agenda().deliverables()).extracting(Deliverable::status)
                .containsExactly(Deliverable.Status.EXPECTED);
        desk.moving().move(new Move.Postpone(session.id()), Set.of());
        assertThat(dates(session.id(), documents.id())).containsExactly("undated",
                "offset 42 DAYS BEFORE OEWG-H opens");
        desk.moving().move(new Move.To(session.id(), when("2025-02-03")), Set.of());
        assertThat(dates(documents.id())).containsExactly("2024-12-23");
    }

    @Test
    void aCircleIsRefusedNamingItsMembersAndLeavesNoTrace() {
        Meeting session = meeting("OEWG-H", "2024-12-09/2024-12-11");
        Deliverable documents = tied("Documents", -42, start(session));
        Deliverable comments = tied("Comments", 7, new Anchor.Due(documents.id()));
        int acts = desk.undoing().acts(100).size();
        assertThat(desk.tracking().tie(documents.id(),
                Counted.exactly(-7, Unit.DAYS, new Anchor.Due(comments.id()))))
                .isEqualTo(new Tying.Refused("Documents would hang on Comments, which hangs on Documents."));
        assertThat(desk.tracking().tie(comments.id(), Counted.exactly(1, Unit.DAYS, new Anchor.Due(comments.id()))))
                .isEqualTo(new Tying.Refused("Comments would hang on itself."));
        assertThat(desk.undoing().acts(100)).hasSize(acts);
    }

    @Test
    void aSessionMovedAWeekTakesAlongWhatHangsOnItAndNothingElseAndAllComesBack() {
        Meeting session = meeting("OEWG-H", "2024-12-09/2024-12-11");
        Deliverable documents = tied("Documents", -42, start(session));
        Deliverable comments = tied("Comments", 7, new Anchor.Due(documents.id()));
        Deliverable held = tied("Delegation list", -14, start(session));
        Deliverable done = tied("Nominations", -21, start(session));
        desk.tracking().pin(held.id());
        desk.agenda().mark(done.id(), Deliverable.Status.MET);
        var week = new Move.To(session.id(), when("2024-12-16/2024-12-18"));

        assertThat(desk.moving().preview(week, Set.of()).lines())
                .extracting(line -> line.entry().title(), line -> line.outcome() instanceof Stays)
                .containsExactlyInAnyOrder(tuple("Documents", false), tuple("Comments", false),
                        tuple("Delegation list", true), tuple("Nominations", true));
        var before = List.of(desk.agenda().meetings(), desk.agenda().deliverables());
        desk.moving().move(week, Set.of());
        assertThat(dates(documents.id(), comments.id(), held.id(), done.id())).containsExactly("2024-11-04",
                "2024-11-11", "2024-11-25", "2024-11-18");
        desk.undoing().undo();
        assertThat(List.of(desk.agenda().meetings(), desk.agenda().deliverables())).isEqualTo(before);

        desk.undoing().redo();
        desk.tracking().restore(documents.id());
        assertThat(dates(documents.id(), comments.id())).containsExactly("2024-01-01", "2024-01-08");
    }

    @Test
    void meetingsOnTheNewDaysAreSaid() {
        Meeting session = meeting("OEWG-H", "2024-12-09/2024-12-11");
        meeting("Executive Board", "2024-12-18/2024-12-20");
        assertThat(desk.moving().preview(new Move.To(session.id(), when("2024-12-16/2024-12-18")), Set.of()).clashes())
                .extracting(clash -> clash.what() + ": " + clash.detail())
                .containsExactly("Clashes with Executive Board, 18\u201320 Dec 2024: "
                        + "the last day of the meeting falls on it");
    }

    private void reopen() {
        desk.close();
        desk = Desk.open(folder.resolve("book.chancery"), CLOCK);
    }

    private List<String> dates(Id... entries) {
        return Arrays.stream(entries)
                .map(id -> WhenText.write(desk.agenda().entry(id).orElseThrow().when())).toList();
    }

    private Meeting meeting(String title, String when) {
        var meeting = new Meeting(Id.fresh(CLOCK), title, Optional.empty(), Optional.empty(), when(when),
                new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", "");
        desk.agenda().save(meeting);
        return meeting;
    }

    private Deliverable tied(String title, int days, Anchor anchor) {
        var deliverable = new Deliverable(Id.fresh(CLOCK), Deliverable.Kind.DEADLINE, title, Optional.empty(),
                Optional.empty(), Optional.empty(), when("2024-01-01"), new Origin.Typed(), "", "",
                Deliverable.Status.EXPECTED, "", "");
        desk.agenda().save(deliverable);
        desk.tracking().tie(deliverable.id(), Counted.exactly(days, Unit.DAYS, anchor));
        return deliverable;
    }

    private static Anchor start(Meeting meeting) {
        return new Anchor.OfMeeting(meeting.id(), Edge.START);
    }

    private static When when(String text) {
        return WhenText.read(text, "");
    }
}
