package org.chancery.ui.review.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ui.review.Papers.id;
import static org.chancery.ui.review.Papers.quote;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Anchor.Edge;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.agenda.moving.Move;
import org.chancery.agenda.moving.Moving;
import org.chancery.agenda.moving.Preview;
import org.chancery.agenda.moving.Ties;
import org.chancery.agenda.ResolutionName;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.desk.ReviewingProposals.State;
import org.chancery.extraction.Correction;
import org.chancery.extraction.Exchange;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.Proposal.Kind;
import org.chancery.time.Offset.Unit;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.chancery.time.text.WhenText;
import org.chancery.time.working.DutyStation;
import org.chancery.time.working.WorkingDays;
import org.chancery.ui.review.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardTextTest {

    private final Document paper = Papers.of("Papers come by 28 October 2024.");
    private final Evidence at = quote(paper, 0, "28 October 2024");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DEADLINE | 2024-10-28            |                | Secretariat   |         | Due *Mon 28 October 2024* · by the Secretariat
            DEADLINE | 2025-05               |                | Member States |         | Due *May 2025*~ (1–31 May, exact day not set)~ · by Member States
            DEADLINE | undated               | in due course  |               |         | *undated*~ (“in due course”)~
            DEADLINE | offset 7 DAYS BEFORE the meeting | 7 days before the meeting | | | *7 days before the meeting*
            MEETING  | 2024-12-09/2024-12-11 |                |               | Nairobi | *Mon 9 – Wed 11 December 2024* · Nairobi
            MEETING  | at 2024-11-06 10:00 12:00 Africa/Nairobi | |            |         | *Wed 6 November 2024, 10:00–12:00*
            """)
    void theDateLineSaysWhenByWhomAndWhere(Kind kind, String kept, String words, String owner, String place,
            String line) {
        When when = WhenText.read(kept, words == null ? "" : words);
        var proposal = new Proposal(kind, "Papers", when, "", Optional.empty(), owner == null ? "" : owner, "",
                place == null ? "" : place, "",
                List.of(at), List.of());
        assertThat(shown(CardText.of(Papers.item("1", proposal, Optional.empty()), paper, List.of()))).isEqualTo(line);
    }

    @Test
    void aChangedDateShowsTheOldOneStruckThrough() {
        var before = new Meeting(id("7"), "Board", Optional.empty(), Optional.empty(), WhenText.read("2024-12", ""),
                new Origin.Typed(), "", Meeting.Status.TENTATIVE, "", "");
        var proposal = Papers.proposal(Kind.MEETING, "Board", WhenText.read("2024-12-04/2024-12-06", ""), at);
        var card = CardText.of(Papers.item("1", proposal, Optional.of(before)), paper, List.of());
        assertThat(shown(card)).isEqualTo("-December 2024- → *Wed 4 – Fri 6 December 2024*");
        assertThat(card.updates()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STANDS    | Accepting moves it. 1 deadline follows: Papers 28 Oct → 4 Nov.
            CANCELLED | Accepting cancels it. 1 deadline falls away: Papers.
            POSTPONED | Accepting takes its date away until a new one is known. 1 deadline follows: Papers 28 Oct → 6 weeks before Board opens.
            """)
    void theCardOfAMoveSaysWhatWouldFollow(Proposal.Fate fate, String upshot) {
        var board = new Meeting(id("7"), "Board", Optional.empty(), Optional.empty(),
                WhenText.read("2024-12-09/2024-12-11", ""), new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", "");
        var papers = new Deliverable(id("8"), Deliverable.Kind.DEADLINE, "Papers", Optional.empty(), Optional.empty(),
                Optional.empty(), WhenText.read("2024-10-28", ""),
                new Origin.Computed(Counted.exactly(-6, Unit.WEEKS, new Anchor.OfMeeting(id("7"), Edge.START)),
                        Optional.empty(), Optional.empty()),
                "", "", Deliverable.Status.EXPECTED, "", "");
        When to = WhenText.read("2024-12-16/2024-12-18", "");
        Move move = switch (fate) {
            case STANDS -> new Move.To(board.id(), to);
            case CANCELLED -> new Move.Cancel(board.id());
            case POSTPONED -> new Move.Postpone(board.id());
        };
        Preview preview = Moving.preview(Ties.of(List.of(board, papers)), move,
                new WorkingDays(DutyStation.NAIROBI.holidays(), List.of()), Set.of());
        var proposal = new Proposal(Kind.MEETING, "Board", fate == Proposal.Fate.STANDS ? to : board.when(), "",
                Optional.empty(), "", "", "", "", fate, List.of(at), List.of());
        var card = CardText.of(new Item(id("1"), proposal, State.OPEN, Optional.of(board), Optional.empty(), false,
                List.of(), Optional.of(preview)), paper, List.of());
        assertThat(card.upshot()).isEqualTo(upshot);
        assertThat(card.hanging()).isTrue();
        assertThat(card.notes()).isEmpty();
    }

    @Test
    void whatWasCancelledStaysSoUntilTheOfficerSaysOtherwise() {
        var cancelled = new Meeting(id("7"), "Board", Optional.empty(), Optional.empty(),
                WhenText.read("2024-12-04/2024-12-06", ""), new Origin.Typed(), "", Meeting.Status.CANCELLED, "", "");
        var proposal = Papers.proposal(Kind.MEETING, "Board", WhenText.read("2024-12-04/2024-12-06", ""), at);
        assertThat(CardText.of(Papers.item("1", proposal, Optional.of(cancelled)), paper, List.of()).notes())
                .containsExactly("It stays cancelled until you say otherwise.");
    }

    @Test
    void theCardTellsWhereItStandsAndWhatItBelongsTo() {
        var proposal = new Proposal(Kind.DEADLINE, "Papers online", WhenText.read("2025-05", ""), "Executive Board",
                ResolutionName.parse("Resolution 2/7 (Lake Assembly)"), "", "", "", "", List.of(at),
                List.of("The year is not in the text."));
        assertThat(CardText.of(Papers.item("1", proposal, Optional.empty()), paper, List.of()))
                .extracting(CardText::place, CardText::vague, CardText::sure, CardText::resolution,
                        CardText::body, CardText::doubts)
                .containsExactly("¶1", "imprecise", false, "Resolution 2/7 (Lake Assembly)", "Executive Board",
                        List.of("The year is not in the text."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            PROMISE | Secretariat   | Member States   |                     | The Secretariat promised Member States | ~No date~
            PROMISE | Secretariat   |                 | as early as we can  | Promised by the Secretariat            | *“as early as we can”*
            PROMISE |               | Executive Board |                     | Promised to the Executive Board        | ~No date~
            ASK     | Secretariat   | Member States   | before we meet again | Member States asked the Secretariat   | *“before we meet again”*
            ASK     | Secretariat   |                 |                     | Asked of the Secretariat               | ~No date~
            ASK     |               | Member States   |                     | Asked by Member States                 | ~No date~
            ASK     |               |                 |                     |                                        | ~No date~
            """)
    void aPromiseAndAnAskSayWhoUndertookAndWhoAskedAndTheWordsOfTheirDate(Kind kind, String owner, String addressee,
            String words, String duty, String line) {
        var proposal = new Proposal(kind, "Send the list", new Undated(words == null ? "" : words), "",
                Optional.empty(), owner == null ? "" : owner, addressee == null ? "" : addressee, "", "", List.of(at),
                List.of());
        var card = CardText.of(Papers.item("1", proposal, Optional.empty()), paper, List.of());
        assertThat(card.duty()).isEqualTo(duty == null ? "" : duty);
        assertThat(shown(card)).isEqualTo(line);
        assertThat(card.vague()).isEmpty();
    }

    @Test
    void theCardNamesTheQuestionThatItsParagraphAnswers() {
        Document asked = Papers.of("When will papers come?", "Where will it be?", "Papers come by 28 October 2024.");
        var proposal = Papers.proposal(Kind.DEADLINE, "Papers", WhenText.read("2024-10-28", ""),
                quote(asked, 2, "28 October 2024"));
        var exchanges = List.of(new Exchange(0, List.of(2)), new Exchange(1, List.of()));
        assertThat(CardText.of(Papers.item("1", proposal, Optional.empty()), asked, exchanges).answers())
                .containsExactly(new CardText.Answered("¶1", 0));
    }

    @Test
    void aVaguerDateAnotherTitleAndAnotherPlaceAreSaidToLeaveTheEntryAsItIs() {
        var before = new Meeting(id("7"), "Board", Optional.empty(), Optional.empty(),
                WhenText.read("2024-12-04/2024-12-06", ""), new Origin.Typed(), "Nairobi", Meeting.Status.CONFIRMED, "",
                "");
        var proposal = new Proposal(Kind.MEETING, "Executive Board", WhenText.read("2024-12", ""), "",
                Optional.empty(), "", "", "Geneva", "", List.of(at), List.of());
        var card = CardText.of(Papers.item("1", proposal, Optional.of(before)), paper, List.of());
        assertThat(shown(card)).isEqualTo("*December 2024*~ (1–31 Dec, exact day not set)~ · Geneva");
        assertThat(card.notes()).containsExactly("Keeps your title, “Board”.", "Keeps your date, 4–6 Dec 2024.",
                "Keeps your place, Nairobi.");
    }

    @Test
    void aPlaceThatTheBookDoesNotHaveYetStandsOut() {
        var before = new Meeting(id("7"), "Board", Optional.empty(), Optional.empty(), WhenText.read("2024-12", ""),
                new Origin.Typed(), "", Meeting.Status.TENTATIVE, "", "");
        var proposal = new Proposal(Kind.MEETING, "Board", WhenText.read("2024-12-04/2024-12-06", ""), "",
                Optional.empty(), "", "", "Geneva", "", List.of(at), List.of());
        assertThat(shown(CardText.of(Papers.item("1", proposal, Optional.of(before)), paper, List.of())))
                .isEqualTo("-December 2024- → *Wed 4 – Fri 6 December 2024* · *Geneva*");
    }

    @Test
    void whatTheOfficerMarkedIsSaidBesideWhatTheReaderHadRead() {
        var proposal = Papers.proposal(Kind.DEADLINE, "Papers", WhenText.read("2024-10-28", ""), at);
        var corrections = List.of(
                new Correction(Correction.Part.DATE, "Mon 21 Oct 2024", "Mon 28 Oct 2024", at, Instant.EPOCH),
                new Correction(Correction.Part.OWNER, "", "Papers", quote(paper, 0, "Papers"), Instant.EPOCH),
                new Correction(Correction.Part.TITLE, "Come", "Papers", quote(paper, 0, "Papers"), Instant.EPOCH));
        var item = new Item(id("1"), proposal, State.OPEN, Optional.empty(), Optional.empty(), true, corrections);
        assertThat(CardText.of(item, paper, List.of()).notes()).containsExactly(
                "You marked “28 October 2024” as the date; the reader had read Mon 21 Oct 2024.",
                "You marked “Papers” as the owner; the reader had found none.",
                "You marked “Papers” as the title; the reader had read “Come”.",
                "You marked it; the reader had missed it.");
    }

    private static String shown(CardText card) {
        return card.date().stream().map(CardTextTest::shown).collect(Collectors.joining());
    }

    private static String shown(Phrase phrase) {
        return switch (phrase.style()) {
            case PLAIN -> phrase.text();
            case STRONG -> "*" + phrase.text() + "*";
            case QUIET -> "~" + phrase.text() + "~";
            case STRUCK -> "-" + phrase.text() + "-";
        };
    }
}
