package org.chancery.desk.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
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
import org.chancery.agenda.moving.PreviewWords;
import org.chancery.desk.Desk;
import org.chancery.desk.ImportingDocuments.Outcome;
import org.chancery.desk.KeepingAgenda.Source;
import org.chancery.desk.Progress;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.extraction.Proposal.Fate;
import org.chancery.time.Offset.Unit;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A session of 7 to 9 December 2026 with papers that are due 6 weeks before it, on 26 October.
class AcceptingMovesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-15T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Desk desk;
    private Meeting session;
    private Deliverable papers;

    @BeforeEach
    void aSessionWithPapers() throws IOException {
        desk = Desk.open(folder.resolve("book.chancery"), CLOCK);
        Item first = read("""
                The second session of the Ferry Committee will be held in Nairobi from 7 to 9 December 2026.
                """);
        desk.reviewing().accept(first.id());
        session = desk.agenda().meetings().getFirst();
        papers = new Deliverable(Id.fresh(CLOCK), Deliverable.Kind.DEADLINE, "Papers", Optional.empty(),
                Optional.empty(), Optional.empty(), new Undated(""), new Origin.Typed(), "", "",
                Deliverable.Status.EXPECTED, "", "");
        desk.agenda().save(papers);
        desk.tracking().tie(papers.id(),
                Counted.exactly(-6, Unit.WEEKS, new Anchor.OfMeeting(session.id(), Edge.START)));
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void aPaperThatCancelsAMeetingCancelsItOnceAccepted() throws IOException {
        Item item = read("""
                The second session of the Ferry Committee, scheduled for 7 to 9 December 2026, has been cancelled.
                """);
        assertThat(item.proposal().fate()).isEqualTo(Fate.CANCELLED);
        assertThat(item.moves()).map(Preview::after).map(Meeting::status).contains(Status.CANCELLED);
        assertThat(item.moves()).map(p -> PreviewWords.of(p.lines(), 2026)).contains("1 deadline falls away: Papers.");
        assertThat(desk.agenda().meetings()).containsExactly(session);

        desk.reviewing().accept(item.id());
        Meeting cancelled = desk.agenda().meetings().getFirst();
        assertThat(cancelled).returns(session.id(), Meeting::id).returns(session.when(), Meeting::when)
                .returns(Status.CANCELLED, Meeting::status);
        assertThat(cancelled.note()).startsWith("Cancelled: “The second session of the Ferry Committee");
        assertThat(desk.agenda().deliverables()).extracting(Deliverable::status)
                .containsExactly(Deliverable.Status.DROPPED);
        assertThat(desk.agenda().dossier(session.id()).sources()).extracting(Source::evidence)
                .contains(item.proposal().evidence().getFirst());
        assertThat(desk.undoing().next()).contains("Accept " + session.title() + " and 1 deadline");

        desk.undoing().undo();
        assertThat(desk.agenda().meetings()).containsExactly(session);
        assertThat(desk.agenda().deliverables()).extracting(Deliverable::status)
                .containsExactly(Deliverable.Status.EXPECTED);
    }

    @Test
    void aPaperThatPostponesAMeetingTakesItsDateAwayUntilAnotherPaperNamesOne() throws IOException {
        Item item = read("""
                The Bureau informs delegations that the second session of the Ferry Committee, scheduled for 7 to 9
                December 2026, has been postponed until further notice.
                """);
        assertThat(item.proposal().doubts()).contains(Fate.POSTPONED.doubt());
        desk.reviewing().accept(item.id());
        Meeting postponed = desk.agenda().meetings().getFirst();
        assertThat(postponed).returns(Status.POSTPONED, Meeting::status)
                .returns(new Undated("postponed, no new date"), Meeting::when)
                .returns(new Origin.Extracted(item.proposal().evidence().getFirst()), Meeting::origin);
        assertThat(date(papers.id())).isEqualTo("offset 6 WEEKS BEFORE " + session.title() + " opens");

        Item fresh = read("""
                New dates: the second session of the Ferry Committee will be held from 18 to 20 January 2027.
                """);
        assertThat(fresh.moves()).map(p -> PreviewWords.of(p.lines(), 2026))
                .contains("1 deadline follows: Papers 6 weeks before " + session.title() + " opens → 7 Dec.");
        desk.reviewing().accept(fresh.id());
        assertThat(desk.agenda().meetings()).singleElement().returns(Status.CONFIRMED, Meeting::status)
                .returns(session.id(), Meeting::id);
        assertThat(date(papers.id())).isEqualTo("2026-12-07");
    }

    @Test
    void aPaperThatMovesAMeetingMayBeAcceptedWithWhatStays() throws IOException {
        Item item = read("""
                The second session of the Ferry Committee will be held in Nairobi from 14 to 16 December 2026.
                """);
        assertThat(desk.acceptingMoves().move(item.id()))
                .contains(new Move.To(session.id(), item.proposal().when()));
        assertThat(desk.acceptingMoves().preview(item.id(), Set.of(papers.id()))).map(Preview::changing)
                .contains(java.util.List.of());
        assertThat(desk.acceptingMoves().accept(item.id(), Set.of(papers.id()))).isEqualTo("Accept " + session.title());
        assertThat(date(session.id())).isEqualTo("2026-12-14/2026-12-16");
        assertThat(date(papers.id())).isEqualTo("2026-10-26");
        assertThat(desk.acceptingMoves().move(item.id())).isEmpty();
    }

    @Test
    void aMeetingThatTheBookDidNotHaveEntersAsCancelledOrPostponed() throws IOException {
        desk.reviewing().accept(read("""
                The workshop on tides that was planned for 2 November 2026 is cancelled.
                """).id());
        desk.reviewing().accept(read("""
                The seminar on buoys scheduled for 3 November 2026 is postponed.
                """).id());
        assertThat(desk.agenda().meetings()).filteredOn(m -> !m.id().equals(session.id()))
                .extracting(Meeting::status).containsExactlyInAnyOrder(Status.CANCELLED, Status.POSTPONED);
        assertThat(desk.agenda().meetings()).filteredOn(m -> m.status() == Status.POSTPONED).singleElement()
                .satisfies(seminar -> {
                    assertThat(seminar.when().latest()).isEmpty();
                    assertThat(desk.agenda().dossier(seminar.id()).reminders()).isEmpty();
                });
    }

    private Item read(String text) throws IOException {
        Path paper = Files.writeString(Files.createTempFile(folder, "note", ".txt"), text);
        var added = (Outcome.Added) desk.importing().add(paper, Progress.NONE);
        return desk.reviewing().review(added.document()).items().getFirst();
    }

    private String date(Id entry) {
        When when = desk.agenda().entry(entry).orElseThrow().when();
        return WhenText.write(when);
    }
}
