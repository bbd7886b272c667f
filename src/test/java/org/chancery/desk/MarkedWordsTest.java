package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.agenda.Id;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.desk.ReviewingProposals.Marked;
import org.chancery.desk.ReviewingProposals.State;
import org.chancery.document.Evidence;
import org.chancery.extraction.Correction.Part;
import org.chancery.extraction.Proposal.Kind;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.junit.jupiter.api.Test;

/// An officer proposes what was read over, and what was marked stays with the paper.
class MarkedWordsTest extends NoteOnTheDesk {

    @Test
    void aPromiseWithoutADateIsProposedFromItsWords() {
        Evidence words = words("promised to send the soundings to the chart office");
        Id made = ((Marked.Kept) desk.reviewing().propose(paper, Kind.PROMISE, words)).proposal();
        Item item = byId(made);
        assertThat(item.marked()).isTrue();
        assertThat(item.state()).isEqualTo(State.OPEN);
        assertThat(item.corrections()).isEmpty();
        assertThat(item.proposal().kind()).isEqualTo(Kind.PROMISE);
        assertThat(item.proposal().when()).isEqualTo(new Undated(""));
        assertThat(item.proposal().title()).containsIgnoringCase("soundings");
        assertThat(item.proposal().evidence()).containsExactly(words);
        assertThat(item.proposal().doubts()).isEmpty();
        assertThat(desk.undoing().next()).contains("Propose " + item.proposal().title());
    }

    @Test
    void aMeetingThatWasReadOverIsProposedUnderItsDateInTheOrderOfTheText() {
        Evidence words = words("met at the north light on 9 September 2024");
        Id made = ((Marked.Kept) desk.reviewing().propose(paper, Kind.MEETING, words)).proposal();
        Item item = byId(made);
        assertThat(item.proposal().kind()).isEqualTo(Kind.MEETING);
        assertThat(item.proposal().when().saying("")).isEqualTo(day(2024, 9, 9));
        assertThat(item.proposal().evidence().getFirst().quote()).isEqualTo("on 9 September 2024");
        assertThat(review().items().getLast()).isEqualTo(item);
    }

    @Test
    void whatIsPromisedForADayIsDueOnIt() {
        Id made = ((Marked.Kept) desk.reviewing().propose(paper, Kind.PROMISE,
                words("comments are welcome until 14 November")))
                .proposal();
        assertThat(byId(made).proposal().kind()).isEqualTo(Kind.DEADLINE);
    }

    @Test
    void whatWasMarkedComesBackWithThePaper() {
        desk.reviewing().mark(item("Register").id(), Part.DATE, words("14 November"));
        desk.reviewing().mark(item("Pilots").id(), Part.PLACE, words("the old customs house"));
        desk.reviewing().propose(paper, Kind.PROMISE, words("send the soundings"));
        List<Item> all = review().items();
        List<Item> marked = marked();
        desk.reviewing().removeDocument(paper);
        add();
        assertThat(marked()).hasSize(3).isEqualTo(marked);
        assertThat(review().items()).extracting(Item::proposal).isEqualTo(all.stream().map(Item::proposal).toList());
        desk.undoing().undo();
        desk.undoing().undo();
        assertThat(review().items()).isEqualTo(all);
    }

    @Test
    void whatWasMarkedAndUndoneDoesNotComeBack() {
        List<When> dates = dates();
        desk.reviewing().mark(item("Register").id(), Part.DATE, words("14 November"));
        desk.undoing().undo();
        desk.reviewing().propose(paper, Kind.PROMISE, words("send the soundings"));
        desk.undoing().undo();
        desk.reviewing().removeDocument(paper);
        add();
        assertThat(dates()).isEqualTo(dates);
        assertThat(review().items()).allMatch(item -> item.corrections().isEmpty() && !item.marked());
    }

    private List<Item> marked() {
        return review().items().stream().filter(item -> item.marked() || !item.corrections().isEmpty()).toList();
    }

    private List<When> dates() {
        return review().items().stream().map(item -> item.proposal().when()).toList();
    }
}
