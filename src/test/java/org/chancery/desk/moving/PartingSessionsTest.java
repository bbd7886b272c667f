package org.chancery.desk.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.chancery.agenda.AgendaItem;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Anchor.Edge;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Meeting.Status;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.agenda.moving.Move;
import org.chancery.agenda.moving.Preview;
import org.chancery.agenda.moving.Preview.Reason;
import org.chancery.agenda.moving.Preview.Stays;
import org.chancery.desk.Desk;
import org.chancery.desk.exporting.Inexact;
import org.chancery.desk.exporting.Row;
import org.chancery.desk.exporting.Selection;
import org.chancery.desk.exporting.Target;
import org.chancery.desk.ImportingDocuments.Outcome;
import org.chancery.desk.Progress;
import org.chancery.desk.preparing.MeetingLine;
import org.chancery.history.Act;
import org.chancery.time.Offset.Unit;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartingSessionsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-06-09T08:00:00Z"), ZoneOffset.UTC);

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
    void aSessionThatIsAdjournedKeepsItsDaysAndGainsAPartWithoutADate() {
        Meeting session = session();
        Deliverable papers = tied("Papers", -42, session, Edge.START);
        Deliverable report = tied("Report of the session", 14, session, Edge.END);
        Deliverable comments = due("Comments", new Origin.Typed(), Optional.empty());
        desk.tracking().tie(comments.id(), Counted.exactly(7, Unit.DAYS, new Anchor.Due(report.id())));
        var adjourn = desk.moving().adjourning(session.id(), new Undated(""));

        Preview preview = desk.moving().preview(adjourn, Set.of());
        assertThat(preview.after().status()).isEqualTo(Status.ADJOURNED);
        assertThat(preview.resumed()).map(Meeting::title).contains("Lake Assembly, second session, resumed");
        assertThat(preview.lines()).filteredOn(line -> line.outcome() instanceof Stays)
                .extracting(line -> line.entry().id(), Preview.Line::outcome)
                .containsExactly(tuple(papers.id(), new Stays(Reason.SAME)));
        assertThat(desk.agenda().meetings()).containsExactly(session);

        assertThat(desk.moving().move(adjourn, Set.of())).isEqualTo(
                "Adjourn Lake Assembly, second session and 2 deadlines");
        Meeting part = meeting(adjourn.part());
        assertThat(meeting(session.id())).isEqualTo(session.as(Status.ADJOURNED));
        assertThat(part).isEqualTo(new Meeting(part.id(), "Lake Assembly, second session, resumed", session.body(),
                session.resolution(), new Undated("to be resumed, date not set"), new Origin.Typed(), "Nairobi",
                Status.TENTATIVE, Optional.of(session.id()), "", ""));
        assertThat(dates(papers.id(), report.id(), comments.id())).containsExactly("2023-04-24",
                "offset 14 DAYS AFTER Lake Assembly, second session, resumed closes",
                "offset 7 DAYS AFTER Report of the session is due");

        reopen();
        desk.moving().move(new Move.To(part.id(), when("2025-05-29/2025-05-30")), Set.of());
        assertThat(meeting(part.id()).status()).isEqualTo(Status.CONFIRMED);
        assertThat(dates(session.id(), papers.id(), report.id(), comments.id())).containsExactly(
                "2023-06-05/2023-06-09", "2023-04-24", "2025-06-13", "2025-06-20");

        desk.undoing().undo();
        reopen();
        assertThat(desk.undoing().undo().map(Act::label)).contains(
                "Adjourn Lake Assembly, second session and 2 deadlines");
        assertThat(desk.agenda().meetings()).containsExactly(session);
        assertThat(dates(papers.id(), report.id(), comments.id())).containsExactly("2023-04-24", "2023-06-23",
                "2023-06-30");
    }

    @Test
    void whatIsLeftKeepsToThePartThatRisesAndIsNotPinned() {
        Meeting session = session();
        Deliverable report = tied("Report of the first part", 14, session, Edge.END);
        Origin tie = report.origin();
        var adjourn = desk.moving().adjourning(session.id(), when("2025-05"));
        assertThat(desk.moving().preview(adjourn, Set.of(report.id())).lines()).singleElement()
                .returns(new Stays(Reason.EARLIER_PART), Preview.Line::outcome)
                .returns(true, Preview.Line::canBeLeft);
        desk.moving().move(adjourn, Set.of(report.id()));
        assertThat(desk.agenda().entry(report.id()).orElseThrow().origin()).isEqualTo(tie);
        assertThat(meeting(adjourn.part())).returns(when("2025-05"), Meeting::when)
                .returns(Status.TENTATIVE, Meeting::status);
    }

    @Test
    void adjournedOnceMoreItsPartIsPutOnTheOtherDateAndNoSecondIsMade() {
        Meeting session = session();
        desk.moving().move(desk.moving().adjourning(session.id(), new Undated("")), Set.of());
        var again = desk.moving().adjourning(session.id(), when("2025-05-29/2025-05-30"));
        desk.moving().move(again, Set.of());
        assertThat(desk.agenda().meetings()).extracting(Meeting::id).containsExactly(session.id(), again.part());
        assertThat(desk.moving().preview(again, Set.of()).changesNothing()).isTrue();
    }

    @Test
    void aPartCanBeAdjournedItself() {
        Meeting session = session();
        var first = desk.moving().adjourning(session.id(), when("2025-05-29/2025-05-30"));
        desk.moving().move(first, Set.of());
        var second = desk.moving().adjourning(first.part(), when("2026-05"));
        desk.moving().move(second, Set.of());
        assertThat(meeting(second.part())).returns("Lake Assembly, second session, 2nd resumption", Meeting::title)
                .returns(Optional.of(first.part()), Meeting::resumes);
        desk.agenda().delete(first.part());
        assertThat(meeting(second.part()).resumes()).contains(session.id());
    }

    @Test
    void aPartThatWouldComeFirstIsSaid() {
        Meeting session = session();
        assertThat(desk.moving().preview(desk.moving().adjourning(session.id(), when("2023-05-02")), Set.of())
                .clashes()).extracting(clash -> clash.what() + ": " + clash.detail())
                .containsExactly("Comes before what it resumes: Lake Assembly, second session");
    }

    @Test
    void theDossierOfAPartShowsAllPartsAndCarriesWhatIsStillOpen() {
        Meeting session = session();
        Deliverable open = due("Reply to the host", new Origin.Typed(), Optional.of(session.id()));
        Deliverable met = due("Credentials", new Origin.Typed(), Optional.of(session.id()));
        desk.agenda().mark(met.id(), Deliverable.Status.MET);
        var adjourn = desk.moving().adjourning(session.id(), new Undated(""));
        desk.moving().move(adjourn, Set.of());

        assertThat(owed(session.id())).containsExactlyInAnyOrder("Reply to the host", "Credentials");
        assertThat(owed(adjourn.part())).isEmpty();
        assertThat(desk.preparing().of(session.id()).parts()).extracting(Meeting::id)
                .containsExactly(session.id(), adjourn.part());
        assertThat(desk.preparing().of(adjourn.part()).parts()).extracting(Meeting::standing)
                .containsExactly("adjourned", "to be resumed, date not set");

        desk.close();
        desk = Desk.open(folder.resolve("book.chancery"),
                Clock.fixed(Instant.parse("2023-06-12T08:00:00Z"), ZoneOffset.UTC));
        assertThat(owed(session.id())).containsExactly("Credentials");
        assertThat(owed(adjourn.part())).containsExactly("Reply to the host");
        assertThat(desk.preparing().meetings()).extracting(line -> line.meeting().id(), MeetingLine::over)
                .containsExactly(tuple(adjourn.part(), false), tuple(session.id(), true));
        assertThat(open.meeting()).contains(session.id());
    }

    @Test
    void thePartThatResumesGoesOnWithTheAgendaOfTheFirst() throws IOException {
        Path paper = Files.writeString(folder.resolve("agenda.txt"), """
                Lake Assembly
                Second session
                Nairobi, 5-9 June 2023

                Provisional agenda

                1. Opening of the session
                2. Adoption of the guidelines
                3. Closing of the session
                """);
        var added = (Outcome.Added) desk.importing().add(paper, Progress.NONE);
        desk.reviewing().acceptAll(added.document());
        Meeting session = desk.agenda().meetings().getFirst();
        List<AgendaItem> agenda = desk.preparing().of(session.id()).agenda();
        var adjourn = desk.moving().adjourning(session.id(), when("2025-05-29/2025-05-30"));
        desk.moving().move(adjourn, Set.of());
        assertThat(desk.preparing().of(adjourn.part()).agenda()).isNotEmpty().isEqualTo(agenda);
        assertThat(desk.preparing().of(adjourn.part()).papers()).hasSize(1);
    }

    @Test
    void whatHangsOnWhatHasNoDateSaysWhatItWaitsFor() {
        Meeting session = session();
        Deliverable report = tied("Report of the session", 14, session, Edge.END);
        desk.moving().move(new Move.Postpone(session.id()), Set.of());
        assertThat(distances())
                .contains(tuple(report.title(), "waits for the new date of Lake Assembly, second session"));
        desk.undoing().undo();
        desk.moving().move(desk.moving().adjourning(session.id(), new Undated("")), Set.of());
        assertThat(distances()).contains(
                tuple(report.title(), "waits for the date of Lake Assembly, second session, resumed"));
    }

    @Test
    void whatWasPostponedOrIsToBeResumedIsLeftOutOfCalendarsWithAWord() {
        Meeting session = session();
        var adjourn = desk.moving().adjourning(session.id(), new Undated(""));
        desk.moving().move(adjourn, Set.of());
        assertThat(desk.exporting()
                .preview(Selection.of(Set.of(session.id(), adjourn.part()), Target.PLAIN, Inexact.LAST_DAY)).rows())
                .extracting(row -> row.entry().id(), Row::possible, Row::why)
                .containsExactly(tuple(session.id(), true, ""),
                        tuple(adjourn.part(), false, "to be resumed, date not set"));
        desk.moving().move(new Move.Postpone(session.id()), Set.of());
        assertThat(desk.exporting().preview(Selection.of(Set.of(session.id()), Target.PLAIN, Inexact.LAST_DAY)).rows())
                .extracting(Row::why)
                .containsExactly("postponed, no new date");
    }

    private List<Tuple> distances() {
        return desk.ahead().horizon(desk.today()).groups().stream().flatMap(group -> group.lines().stream())
                .map(line -> tuple(line.entry().title(), line.distance())).toList();
    }

    private List<String> owed(Id meeting) {
        return desk.preparing().of(meeting).owed().stream().map(owed -> owed.deliverable().title()).toList();
    }

    private Meeting session() {
        var session = new Meeting(Id.fresh(CLOCK), "Lake Assembly, second session", Optional.empty(), Optional.empty(),
                when("2023-06-05/2023-06-09"), new Origin.Typed(), "Nairobi", Status.CONFIRMED, "", "");
        desk.agenda().save(session);
        return session;
    }

    private Deliverable tied(String title, int days, Meeting meeting, Edge edge) {
        Deliverable due = due(title, new Origin.Typed(), Optional.of(meeting.id()));
        desk.tracking().tie(due.id(), Counted.exactly(days, Unit.DAYS, new Anchor.OfMeeting(meeting.id(), edge)));
        return (Deliverable) desk.agenda().entry(due.id()).orElseThrow();
    }

    private Deliverable due(String title, Origin origin, Optional<Id> meeting) {
        var due = new Deliverable(Id.fresh(CLOCK), Deliverable.Kind.DEADLINE, title, Optional.empty(),
                Optional.empty(), meeting, when("2024-01-01"), origin, "", "", Deliverable.Status.EXPECTED, "", "");
        desk.agenda().save(due);
        return due;
    }

    private Meeting meeting(Id id) {
        return (Meeting) desk.agenda().entry(id).orElseThrow();
    }

    private List<String> dates(Id... entries) {
        return Arrays.stream(entries).map(id -> WhenText.write(desk.agenda().entry(id).orElseThrow().when())).toList();
    }

    private void reopen() {
        desk.close();
        desk = Desk.open(folder.resolve("book.chancery"), CLOCK);
    }

    private static When when(String text) {
        return WhenText.read(text, "");
    }
}
