package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.desk.KeepingAgenda.Source;
import org.chancery.desk.KeepingAgenda.Step;
import org.chancery.desk.Papers.Said;
import org.chancery.desk.ReviewingProposals.Card;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.desk.ReviewingProposals.State;
import org.chancery.document.Hash;
import org.chancery.extraction.Proposal;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewingProposalsTest {

    private static final Instant NOW = Instant.parse("2024-10-16T08:00:00Z");
    private static final ZonedDateTime HERE = NOW.atZone(ZoneId.of("Africa/Nairobi"));
    private static final When DECEMBER = Imprecise.month(2024, 12);
    private static final When DAYS = Days.of(LocalDate.of(2024, 12, 4), LocalDate.of(2024, 12, 6));
    private static final When DUE = Day.of(LocalDate.of(2024, 10, 28));

    @TempDir
    Path folder;

    private Desk desk;
    private Papers papers;

    @BeforeEach
    void atADesk() {
        desk = Desk.open(folder.resolve("book.chancery"), Clock.fixed(NOW, ZoneOffset.UTC));
        papers = new Papers(desk, folder);
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void aPaperJustAddedWaitsForReviewAndNothingIsInTheAgenda() {
        Hash hash = papers.add("Summary", Said.meeting("Executive Board", DAYS, "Executive Board"),
                Said.deadline("Documents online", DUE).doubted("No owner is named."));
        assertThat(desk.reviewing().documents()).extracting(Card::title, Card::open, Card::accepted, Card::skipped)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Summary", 2, 0, 0));
        assertThat(desk.reviewing().toReview()).isEqualTo(2);
        assertThat(items(hash)).extracting(Item::state).containsExactly(State.OPEN, State.OPEN);
        assertThat(desk.agenda().meetings()).isEmpty();
        assertThat(desk.agenda().deliverables()).isEmpty();
    }

    @Test
    void acceptingMakesAnEntryWithItsBodyRemindersAndSource() {
        Hash hash = papers.add("Summary", Said.meeting("Second session", DAYS, "Executive Board (EB)"));
        Id entry = desk.reviewing().accept(items(hash).getFirst().id());
        var dossier = desk.agenda().dossier(entry);
        var evidence = items(hash).getFirst().proposal().evidence().getFirst();
        var body = desk.agenda().bodies().getFirst();
        assertThat(body.name() + ", " + body.shortName()).isEqualTo("Executive Board, EB");
        assertThat(dossier.entry()).isEqualTo(
                new Meeting(entry, "Second session", Optional.of(body.id()), Optional.empty(), DAYS,
                        new Origin.Extracted(evidence), "", Meeting.Status.CONFIRMED, "", ""));
        assertThat(dossier.body()).isEqualTo("EB");
        assertThat(dossier.reminders()).allSatisfy(r -> assertThat(r.at()).isEqualTo(LocalTime.of(9, 0)))
                .extracting(r -> r.daysBefore()).containsExactly(21, 7, 1);
        String paragraph = desk.reviewing().review(hash).document().paragraphs().get(evidence.paragraph()).text();
        assertThat(dossier.sources()).containsExactly(new Source(evidence, "Summary", "1", 1, paragraph));
        assertThat(dossier.history()).containsExactly(
                new Step(HERE, "Accept Second session", "added", Optional.empty(), Optional.of("from ¶1"),
                        Optional.of(dossier.sources().getFirst())));
        assertThat(items(hash).getFirst().state()).isEqualTo(State.ACCEPTED);
        assertThat(items(hash).getFirst().entry()).contains(entry);
    }

    @Test
    void acceptingTwiceIsAcceptingOnce() {
        Hash hash = papers.add("Summary", Said.deadline("Documents online", DUE));
        Id proposal = items(hash).getFirst().id();
        assertThat(desk.reviewing().accept(proposal)).isEqualTo(desk.reviewing().accept(proposal));
        assertThat(desk.agenda().deliverables()).hasSize(1);
    }

    @Test
    void aDoubtIsKeptWithTheEntryUntilTheOfficerSettlesIt() {
        Hash hash = papers.add("Summary", Said.deadline("Documents", DUE).doubted("The text says 10 am to 12 am."),
                Said.deadline("Nomination", DUE).doubted("No year is given."));
        Id first = desk.reviewing().accept(items(hash).getFirst().id());
        assertThat(desk.agenda().entry(first).map(Entry::doubt)).contains("The text says 10 am to 12 am.");
        Proposal second = items(hash).get(1).proposal();
        Id settled = desk.reviewing().accept(items(hash).get(1).id(), edited(second, "Nomination of a chair", DAYS));
        assertThat(desk.agenda().entry(settled)).map(Entry::doubt).contains("");
        assertThat(desk.agenda().entry(settled)).map(Entry::title).contains("Nomination of a chair");
    }

    @Test
    void aSecondPaperSharpensTheDateOfWhatIsThereAndKeepsItsIdentity() {
        Id entry = accept(papers.add("First", Said.meeting("Executive Board", DECEMBER, "Executive Board")));
        Hash second = papers.add("Second", Said.meeting("Executive Board", DAYS, "Executive Board"));
        assertThat(items(second).getFirst().updates().map(Entry::id)).contains(entry);
        assertThat(accept(second)).isEqualTo(entry);
        assertThat(desk.agenda().meetings()).extracting(Meeting::when).containsExactly(DAYS);
        assertThat(desk.agenda().meetings()).extracting(Meeting::status).containsExactly(Meeting.Status.CONFIRMED);
        assertThat(desk.agenda().dossier(entry).sources()).extracting(Source::documentTitle).containsExactly("First",
                "Second");
        assertThat(desk.agenda().dossier(entry).history()).contains(new Step(HERE, "Accept Executive Board", "date",
                Optional.of("December 2024"), Optional.of("4–6 Dec 2024"),
                Optional.of(desk.agenda().dossier(entry).sources().getLast())));
        assertThat(desk.agenda().dossier(entry).reminders()).hasSize(3);
    }

    @Test
    void onePaperThatGivesTwoDatesToOneNameSpeaksOfTwoMeetings() {
        String title = "Ferry Committee, second session";
        When within = new Day(LocalDate.of(2024, 12, 5), "");
        Hash hash = papers.add("Summary", Said.meeting(title, DAYS, "Ferry Committee"),
                Said.meeting(title, within, "Ferry Committee").doubted("The paper gives two dates."));
        assertThat(desk.reviewing().acceptAll(hash)).isEqualTo(2);
        assertThat(desk.agenda().meetings()).extracting(Meeting::when).containsExactlyInAnyOrder(DAYS, within);
        desk.undoing().undo();
        desk.reviewing().acceptAllSure(hash);
        assertThat(items(hash).get(1).updates()).isEmpty();
        desk.reviewing().accept(items(hash).get(1).id());
        assertThat(desk.agenda().meetings()).extracting(Meeting::when).containsExactlyInAnyOrder(DAYS, within);
    }

    @Test
    void aVaguerPaperDoesNotBlurADateButIsAnotherSource() {
        Id entry = accept(papers.add("First", Said.meeting("Executive Board", DAYS, "Executive Board")));
        assertThat(accept(papers.add("Second", Said.meeting("Executive Board", DECEMBER, "Executive Board"))))
                .isEqualTo(entry);
        assertThat(desk.agenda().meetings()).extracting(Meeting::when).containsExactly(DAYS);
        assertThat(desk.agenda().dossier(entry).sources()).hasSize(2);
    }

    @Test
    void whatHasNoDateIsNotRemindedOfUntilItHasOne() {
        Id entry = accept(papers.add("First", Said.deadline("Presentations", new Undated("as early as possible"))));
        assertThat(desk.agenda().dossier(entry).reminders()).isEmpty();
        desk.undoing().undo();
        assertThat(desk.agenda().deliverables()).isEmpty();
    }

    @Test
    void acceptingAllThatIsSureIsOneActAndLeavesTheDoubtfulOpen() {
        Hash hash = papers.add("Summary", Said.meeting("Executive Board", DAYS, "Executive Board"),
                Said.deadline("Documents", DUE), Said.deadline("Nomination", DUE).doubted("No year is given."));
        assertThat(desk.reviewing().acceptAllSure(hash)).isEqualTo(2);
        assertThat(items(hash)).extracting(Item::state).containsExactly(State.ACCEPTED, State.ACCEPTED, State.OPEN);
        assertThat(desk.undoing().next()).contains("Accept 2 sure proposals");
        desk.undoing().undo();
        assertThat(items(hash)).extracting(Item::state).containsOnly(State.OPEN);
        assertThat(desk.agenda().meetings()).isEmpty();
        assertThat(desk.agenda().bodies()).isEmpty();
    }

    @Test
    void skippingIsUndoneLikeAnythingElse() {
        Hash hash = papers.add("Summary", Said.deadline("Documents", DUE));
        desk.reviewing().skip(items(hash).getFirst().id());
        assertThat(desk.reviewing().documents()).extracting(Card::open, Card::skipped)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0, 1));
        assertThat(desk.undoing().undo().map(act -> act.label())).contains("Skip Documents");
        assertThat(desk.reviewing().toReview()).isEqualTo(1);
    }

    @Test
    void theNoteThatTheOfficerAddsToAProposalIsKeptAlsoWhereTheDateIsNotNew() {
        Id entry = accept(papers.add("First", Said.deadline("Documents online for the session", DUE)));
        Hash second = papers.add("Second", Said.deadline("Documents online for the session", DUE));
        Proposal p = items(second).getFirst().proposal();
        Proposal noted = new Proposal(p.kind(), p.title(), p.when(), p.body(), p.resolution(), p.owner(), p.addressee(),
                p.place(),
                "Ask for the French text", p.evidence(), p.doubts());
        assertThat(desk.reviewing().accept(items(second).getFirst().id(), noted)).isEqualTo(entry);
        assertThat(desk.agenda().entry(entry)).map(Entry::note).contains("Ask for the French text");
    }

    @Test
    void whatIsInTheAgendaAlreadyIsNotSkippedAnyMore() {
        Hash hash = papers.add("Summary", Said.deadline("Documents", DUE));
        Id entry = accept(hash);
        desk.reviewing().skip(items(hash).getFirst().id());
        assertThat(items(hash)).extracting(Item::state, Item::entry)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(State.ACCEPTED, Optional.of(entry)));
        assertThat(desk.undoing().next()).contains("Accept Documents");
    }

    @Test
    void aRemovedPaperLeavesItsEntriesAndTheirSourcesAndComesBackByUndo() {
        Hash hash = papers.add("Summary", Said.deadline("Documents", DUE), Said.deadline("Nomination", DAYS));
        Id entry = accept(hash);
        desk.reviewing().removeDocument(hash);
        assertThat(desk.reviewing().documents()).isEmpty();
        assertThat(desk.reviewing().toReview()).isZero();
        assertThat(desk.agenda().dossier(entry).sources()).extracting(Source::documentTitle, Source::label)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Summary", "1"));
        desk.undoing().undo();
        assertThat(desk.reviewing().documents()).hasSize(1);
        assertThat(items(hash)).hasSize(2);
    }

    @Test
    void theBytesOfAPaperStayAsTheyCameIn() {
        Hash hash = papers.add("Summary", Said.deadline("Documents", DUE));
        assertThat(Hash.of(desk.reviewing().paper(hash))).isEqualTo(hash);
    }

    private Id accept(Hash paper) {
        return desk.reviewing().accept(items(paper).getFirst().id());
    }

    private List<Item> items(Hash paper) {
        return desk.reviewing().review(paper).items();
    }

    private static Proposal edited(Proposal p, String title, When when) {
        return new Proposal(p.kind(), title, when, p.body(), p.resolution(), p.owner(), p.addressee(), p.place(),
                p.note(),
                p.evidence(), List.of());
    }
}
