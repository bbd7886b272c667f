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
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.agenda.moving.Move;
import org.chancery.agenda.moving.Preview.Line;
import org.chancery.agenda.moving.Preview.Reason;
import org.chancery.agenda.moving.Preview.Stays;
import org.chancery.desk.Desk;
import org.chancery.desk.ImportingDocuments.Outcome;
import org.chancery.desk.Progress;
import org.chancery.time.Offset.Unit;
import org.chancery.document.Evidence;
import org.chancery.time.When;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Papers counted from a session: no date gets lost or goes stale when the tie between them ends.
class LosingTiesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-01T08:00:00Z"), ZoneOffset.UTC);
    private static final String SESSION = "1. The second session of the Ferry Committee will be held from 7 to 9 December 2026.";

    @TempDir
    Path folder;

    private Desk desk;
    private Meeting session;
    private Deliverable papers;

    @BeforeEach
    void papersAreTiedToASession() throws IOException {
        desk = Desk.open(folder.resolve("book.chancery"), CLOCK);
        read("first.txt",
                SESSION + "\n\n2. The documents for the session will be available online by 26 October 2026.");
        session = desk.agenda().meetings().getFirst();
        papers = desk.agenda().deliverables().getFirst();
        desk.tracking().tie(papers.id(),
                Counted.exactly(-6, Unit.WEEKS, new Anchor.OfMeeting(session.id(), Edge.START)));
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void aMeetingThatIsDeletedLeavesTheDatesCountedFromItAsTheyAre() {
        Deliverable comments = deliverable("Comments");
        desk.tracking().tie(comments.id(), Counted.exactly(1, Unit.WEEKS, new Anchor.Due(papers.id())));
        desk.agenda().delete(session.id());
        assertThat(entry(papers)).isEqualTo(papers);
        assertThat(date(comments)).isEqualTo("2026-11-02");
        assertThat(entry(comments).origin()).isInstanceOf(Origin.Computed.class);
        desk.undoing().undo();
        assertThat(entry(papers).origin()).isInstanceOf(Origin.Computed.class);
    }

    @Test
    void whatIsDeletedTogetherNeedsNoDateAnyMore() {
        desk.agenda().delete(Set.of(session.id(), papers.id()));
        assertThat(desk.agenda().entry(papers.id())).isEmpty();
    }

    @Test
    void aDateKeptByHandStaysWhenItsMeetingIsDeleted() {
        setByHand("2026-10-30");
        desk.agenda().delete(session.id());
        assertThat(date(papers)).isEqualTo("2026-10-30");
        assertThat(entry(papers).origin()).isEqualTo(new Origin.Typed());
    }

    @Test
    void untyingKeepsTheDateThatStandsNow() {
        desk.moving().move(new Move.To(session.id(), when("2026-12-14/2026-12-16")), Set.of());
        desk.tracking().untie(papers.id());
        assertThat(date(papers)).isEqualTo("2026-11-02");
        assertThat(entry(papers).origin()).isEqualTo(new Origin.Typed());
    }

    @Test
    void untyingKeepsADateSetByHand() {
        setByHand("2026-10-30");
        desk.tracking().untie(papers.id());
        assertThat(date(papers)).isEqualTo("2026-10-30");
        assertThat(entry(papers).origin()).isEqualTo(new Origin.Typed());
    }

    @Test
    void aSecondPaperDoesNotMoveADateHeldByHand() throws IOException {
        setByHand("2026-10-30");
        Entry held = entry(papers);
        read("second.txt",
                SESSION + "\n\n2. The documents for the session will be available online by 19 October 2026.");
        assertThat(desk.agenda().deliverables()).hasSize(1);
        assertThat(entry(papers)).returns(held.when(), Entry::when).returns(held.origin(), Entry::origin);
    }

    @Test
    void aSecondPaperThatMovesACountedDateLeavesItTiedAndHeld() throws IOException {
        Origin tied = entry(papers).origin();
        When counted = entry(papers).when();
        read("second.txt",
                SESSION + "\n\n2. The documents for the session will be available online by 19 October 2026.");
        assertThat(date(papers)).isEqualTo("2026-10-19");
        Evidence evidence = desk.agenda().dossier(papers.id()).sources().getLast().evidence();
        assertThat(entry(papers).origin()).isEqualTo(
                new Origin.Pinned((Origin.Computed) tied, counted, new Origin.Extracted(evidence)));
        assertThat(desk.tracking().why(papers.id()).sentence()).startsWith("Set by ")
                .endsWith("., \u00b62, \u201cby 19 October"
                        + " 2026\u201d, to Mon 19 Oct 2026; counted, it would be Mon 26 Oct 2026: 6 weeks before Mon 7 Dec 2026,"
                        + " when " + session.title() + " opens");
        assertThat(desk.moving().preview(new Move.To(session.id(), when("2026-12-14/2026-12-16")), Set.of()).lines())
                .singleElement().returns(new Stays(Reason.SET_BY_PAPER), Line::outcome);
        read("third.txt",
                SESSION + "\n\n2. The documents for the session will be available online by 12 October 2026.");
        assertThat(date(papers)).isEqualTo("2026-10-12");
    }

    @Test
    void unlinkedADateGoesBackToWhereItStoodBeforeItFollowed() {
        Entry before = papers;
        desk.moving().move(new Move.To(session.id(), when("2026-12-14/2026-12-16")), Set.of());
        desk.tracking().restore(papers.id());
        assertThat(entry(papers)).isEqualTo(before);
        assertThat(desk.undoing().next()).contains("Stop " + papers.title() + " following");
    }

    @Test
    void whatNeverStoodElsewhereStaysWhenItIsToGoBack() {
        Deliverable comments = deliverable("Comments");
        desk.tracking().tie(comments.id(), Counted.exactly(1, Unit.WEEKS, new Anchor.Due(papers.id())));
        assertThat(desk.tracking().before(comments.id()).map(Origin.Stood::when)).contains(when("2026-10-05"));
        setByHand("2026-10-30");
        assertThat(desk.tracking().before(papers.id())).isEmpty();
    }

    private void read(String name, String text) throws IOException {
        Path paper = Files.writeString(folder.resolve(name), text + "\n");
        desk.reviewing().acceptAll(((Outcome.Added) desk.importing().add(paper, Progress.NONE)).document());
    }

    private void setByHand(String date) {
        Entry tied = entry(papers);
        desk.agenda().save((Deliverable) tied.dated(when(date), tied.origin().byHand(tied.when())));
    }

    private Deliverable deliverable(String title) {
        var deliverable = new Deliverable(Id.fresh(CLOCK), Deliverable.Kind.DEADLINE, title, Optional.empty(),
                Optional.empty(), Optional.empty(), when("2026-10-05"), new Origin.Typed(), "", "",
                Deliverable.Status.EXPECTED, "", "");
        desk.agenda().save(deliverable);
        return deliverable;
    }

    private Entry entry(Entry of) {
        return desk.agenda().entry(of.id()).orElseThrow();
    }

    private String date(Entry of) {
        return WhenText.write(entry(of).when());
    }

    private static When when(String text) {
        return WhenText.read(text, "");
    }
}
