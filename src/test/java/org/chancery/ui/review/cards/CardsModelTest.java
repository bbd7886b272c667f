package org.chancery.ui.review.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ui.review.Papers.id;
import static org.chancery.ui.review.Papers.quote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.desk.ReviewingProposals.Card;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.desk.ReviewingProposals.Review;
import org.chancery.desk.ReviewingProposals.State;
import org.chancery.document.Document;
import org.chancery.document.Format;
import org.chancery.extraction.Outline;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.Proposal.Kind;
import org.chancery.time.Undated;
import org.chancery.ui.review.Papers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardsModelTest {

    private final Document paper = Papers.of("Board.", "Papers.", "List.", "Note.");
    private final CardsModel cards = new CardsModel();

    @BeforeEach
    void openThePaper() {
        cards.open(
                review(item(0, Kind.MEETING), item(1, Kind.DEADLINE, "The year was inferred."), item(2, Kind.PROMISE),
                        item(3, Kind.ASK)));
    }

    @Test
    void eachFilterSaysHowManyItWouldShow() {
        assertThat(cards.countsProperty().get()).isEqualTo(Map.of(CardFilter.ALL, 4, CardFilter.MEETINGS, 1,
                CardFilter.DEADLINES, 1, CardFilter.PROMISES_AND_ASKS, 2, CardFilter.TO_CHECK, 1));
    }

    @Test
    void aFilterShowsItsCardsAndTheOfficerIsAtTheFirstOpenOne() {
        cards.filter(CardFilter.PROMISES_AND_ASKS);
        assertThat(cards.shown()).extracting(Item::id).containsExactly(id("2"), id("3"));
        assertThat(cards.item()).map(Item::id).contains(id("2"));
        cards.decide(List.of(id("2")), State.ACCEPTED);
        assertThat(cards.item()).map(Item::id).contains(id("3"));
    }

    @Test
    void theOfficerStaysAtACardThatTheFilterShowsToo() {
        cards.select(id("3"));
        cards.filter(CardFilter.PROMISES_AND_ASKS);
        assertThat(cards.item()).map(Item::id).contains(id("3"));
        assertThat(cards.currentProperty().get()).isEqualTo(1);
    }

    @Test
    void aCardThatTheFilterHidesIsStillReachedFromTheText() {
        cards.filter(CardFilter.MEETINGS);
        cards.selectOneOf(List.of(id("2")));
        assertThat(cards.filterProperty().get()).isEqualTo(CardFilter.ALL);
        assertThat(cards.item()).map(Item::id).contains(id("2"));
    }

    @Test
    void aCardIsNeverReadWithAnotherPaper() {
        var read = new ArrayList<String>();
        Runnable draw = () -> cards.shown().forEach(item -> cards.text(item).map(CardText::title).ifPresent(read::add));
        cards.currentProperty().addListener((of, was, is) -> draw.run());
        cards.filterProperty().addListener((of, was, is) -> draw.run());
        cards.outlinedProperty().addListener((of, was, is) -> draw.run());
        cards.select(id("3"));
        Document brief = Papers.of("Only.");
        Item only = Papers.item("9", Papers.proposal(Kind.MEETING, "Only", new Undated(""), quote(brief, 0, "Only")),
                Optional.empty());
        Review other = review();
        cards.open(new Review(other.card(), brief, other.outline(), List.of(), List.of(only), List.of(), List.of()));
        assertThat(read).last().isEqualTo("Only");
    }

    @Test
    void theNextFilterIsOneThatShowsSomething() {
        cards.open(review(item(0, Kind.MEETING), item(2, Kind.PROMISE)));
        cards.nextFilter();
        cards.nextFilter();
        assertThat(cards.filterProperty().get()).isEqualTo(CardFilter.PROMISES_AND_ASKS);
        cards.nextFilter();
        assertThat(cards.filterProperty().get()).isEqualTo(CardFilter.ALL);
    }

    @Test
    void ofSeveralCardsAtAMarkTheFirstOpenOneIsMeant() {
        cards.decide(List.of(id("0")), State.SKIPPED);
        cards.selectOneOf(List.of(id("0"), id("3")));
        assertThat(cards.item()).map(Item::id).contains(id("3"));
    }

    @Test
    void aPaperReadAgainKeepsThePlaceAmongMoreCards() {
        cards.select(id("2"));
        cards.renew(review(item(0, Kind.MEETING), item(1, Kind.DEADLINE), item(4, Kind.ASK), item(2, Kind.PROMISE)));
        assertThat(cards.item()).map(Item::id).contains(id("2"));
        assertThat(cards.currentProperty().get()).isEqualTo(3);
    }

    private Review review(Item... items) {
        var card = new Card(Papers.HASH, "Summary", "", "summary.txt", Format.TEXT, 1, Instant.EPOCH, 4, 0, 0);
        return new Review(card, paper, Outline.empty(), List.of(), List.of(items), List.of(), List.of());
    }

    private Item item(int number, Kind kind, String... doubts) {
        var at = quote(paper, number % 4, paper.paragraphs().get(number % 4).text());
        return Papers.item(String.valueOf(number), new Proposal(kind, "Title " + number, new Undated(""), "",
                Optional.empty(), "", "", "", "", List.of(at), List.of(doubts)), Optional.empty());
    }
}
