package org.chancery.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.desk.ReviewingProposals.State.ACCEPTED;
import static org.chancery.desk.ReviewingProposals.State.OPEN;
import static org.chancery.desk.ReviewingProposals.State.SKIPPED;

import java.nio.file.Path;
import java.util.List;
import org.chancery.desk.Desk;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.desk.ReviewingProposals.State;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.extraction.Proposal;
import org.chancery.ui.Briefing;
import org.chancery.ui.kit.OnTheSpot;
import org.chancery.ui.review.paper.Mark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewModelTest {

    @TempDir
    Path folder;

    private final OnTheSpot background = new OnTheSpot();
    private Desk desk;
    private Hash paper;
    private ReviewModel model;

    @BeforeEach
    void openThePaper() {
        desk = Briefing.emptyBook(folder);
        paper = Briefing.addTo(desk, folder);
        model = new ReviewModel(desk, background);
        model.open(paper);
    }

    @AfterEach
    void closeTheBook() {
        desk.close();
    }

    @Test
    void aPaperOpensAtItsFirstOpenProposalWithItsQuoteOutlined() {
        assertThat(model.stageProperty().get()).isEqualTo(ReviewModel.Stage.OPEN);
        assertThat(model.currentProperty().get()).isZero();
        assertThat(model.outlinedProperty().get()).contains(quoteOf(0));
        assertThat(model.reviewedProperty().get()).isZero();
    }

    @Test
    void anAcceptedProposalIsShownAtOnceThoughTheBookIsStillBusy() {
        background.hold();
        model.accept();
        assertThat(states().getFirst()).isEqualTo(ACCEPTED);
        assertThat(model.reviewedProperty().get()).isEqualTo(1);
        assertThat(desk.agenda().meetings()).isEmpty();
        background.letGo();
        assertThat(states().getFirst()).isEqualTo(ACCEPTED);
        assertThat(desk.agenda().meetings()).hasSize(1);
    }

    @Test
    void afterADecisionTheNextOpenProposalIsCurrentAndAfterTheLastTheFirst() {
        model.accept();
        assertThat(model.currentProperty().get()).isEqualTo(1);
        model.select(model.items().size() - 1);
        model.skip();
        assertThat(model.currentProperty().get()).isEqualTo(1);
        assertThat(states()).startsWith(ACCEPTED, OPEN).endsWith(SKIPPED);
    }

    @Test
    void whatCouldNotBeKeptIsShownAsOpenAgainAndReported() {
        desk.close();
        model.accept();
        assertThat(states().getFirst()).isEqualTo(OPEN);
        assertThat(background.reported()).isNotEmpty();
    }

    @Test
    void allThatIsSureIsAcceptedInOneActAndTheDoubtfulStaysOpen() {
        int sure = model.sureOpenProperty().get();
        model.acceptAllSure();
        assertThat(model.items()).filteredOn(i -> i.state() == OPEN).isNotEmpty().noneMatch(i -> i.proposal().sure());
        assertThat(model.sureOpenProperty().get()).isZero();
        assertThat(model.item()).hasValueSatisfying(i -> assertThat(i.proposal().sure()).isFalse());
        desk.undoing().undo();
        model.refresh();
        assertThat(model.sureOpenProperty().get()).isEqualTo(sure);
    }

    @Test
    void aSkippedProposalCanStillBeAcceptedButAnAcceptedOneCannotBeSkipped() {
        model.skip();
        model.select(0);
        assertThat(model.decidableProperty().get()).isTrue();
        model.accept();
        model.select(0);
        model.skip();
        assertThat(states().getFirst()).isEqualTo(ACCEPTED);
        assertThat(model.decidableProperty().get()).isFalse();
    }

    @Test
    void aCorrectedProposalEntersAsTheOfficerLeftIt() {
        Item item = model.item().orElseThrow();
        Proposal p = item.proposal();
        model.accept(item, new Proposal(p.kind(), "Another title", p.when(), p.body(), p.resolution(), p.owner(),
                p.addressee(), p.place(), p.note(), p.evidence(), p.doubts()));
        assertThat(desk.agenda().meetings()).extracting(m -> m.title()).containsExactly("Another title");
    }

    @Test
    void aMarkLeadsToTheProposalThatRestsOnIt() {
        Evidence last = quoteOf(model.items().size() - 1);
        Mark mark = model.paragraphs().get(last.paragraph()).marks().getFirst();
        model.select(mark);
        assertThat(model.item().orElseThrow().id()).isEqualTo(mark.items().getFirst());
    }

    @Test
    void aSourceOpensItsPaperWithTheQuoteOutlined() {
        Evidence second = quoteOf(1);
        var other = new ReviewModel(desk, background);
        other.openAt(second);
        assertThat(other.outlinedProperty().get()).contains(second);
        assertThat(other.currentProperty().get()).isEqualTo(1);
    }

    @Test
    void whatChangesInTheBookElsewhereIsShownAndThePlaceIsKept() {
        model.select(2);
        desk.reviewing().accept(model.items().getFirst().id());
        model.refresh();
        assertThat(states().getFirst()).isEqualTo(ACCEPTED);
        assertThat(model.currentProperty().get()).isEqualTo(2);
    }

    @Test
    void theNextPaperIsOneThatStillHasOpenProposals() {
        model.openNext();
        assertThat(model.stageProperty().get()).isEqualTo(ReviewModel.Stage.OPEN);
        desk.reviewing().review(paper).items().forEach(item -> desk.reviewing().skip(item.id()));
        model.openNext();
        assertThat(model.stageProperty().get()).isEqualTo(ReviewModel.Stage.NOTHING);
    }

    @Test
    void aPaperThatWasRemovedIsSaidToBeGone() {
        desk.reviewing().removeDocument(paper);
        model.refresh();
        assertThat(model.stageProperty().get()).isEqualTo(ReviewModel.Stage.GONE);
    }

    private List<State> states() {
        return model.items().stream().map(Item::state).toList();
    }

    private Evidence quoteOf(int item) {
        return model.items().get(item).proposal().evidence().getFirst();
    }
}
