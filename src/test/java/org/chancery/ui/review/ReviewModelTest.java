package org.chancery.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.desk.ReviewingProposals.State.ACCEPTED;
import static org.chancery.desk.ReviewingProposals.State.OPEN;
import static org.chancery.desk.ReviewingProposals.State.SKIPPED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.desk.Desk;
import org.chancery.desk.ImportingDocuments.Outcome;
import org.chancery.desk.Progress;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.desk.ReviewingProposals.State;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.extraction.Proposal;
import org.chancery.ui.Briefing;
import org.chancery.ui.kit.OnTheSpot;
import org.chancery.ui.review.text.Mark;
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
        assertThat(model.cards().currentProperty().get()).isZero();
        assertThat(model.cards().outlinedProperty().get()).contains(quoteOf(0));
        assertThat(model.cards().reviewedProperty().get()).isZero();
    }

    @Test
    void anAcceptedProposalIsShownAtOnceThoughTheBookIsStillBusy() {
        background.hold();
        model.accept();
        assertThat(states().getFirst()).isEqualTo(ACCEPTED);
        assertThat(model.cards().reviewedProperty().get()).isEqualTo(1);
        assertThat(desk.agenda().meetings()).isEmpty();
        background.letGo();
        assertThat(states().getFirst()).isEqualTo(ACCEPTED);
        assertThat(desk.agenda().meetings()).hasSize(1);
    }

    @Test
    void aPaperThatIsBeingOpenedIsNotTakenAwayByWhatChangesMeanwhile() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "The Harbour Forum will meet on 3 March 2025.\n");
        Hash second = ((Outcome.Added) desk.importing().add(other, Progress.NONE)).document();
        background.hold();
        model.open(second);
        model.refresh();
        background.letGo();
        assertThat(model.reviewProperty().get()).map(r -> r.document().hash()).contains(second);
    }

    @Test
    void afterADecisionTheNextOpenProposalIsCurrentAndAfterTheLastTheFirst() {
        model.accept();
        assertThat(model.cards().currentProperty().get()).isEqualTo(1);
        model.cards().select(model.cards().items().size() - 1);
        model.skip();
        assertThat(model.cards().currentProperty().get()).isEqualTo(1);
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
        int sure = model.cards().sureOpenProperty().get();
        model.acceptAllSure();
        assertThat(model.cards().items()).filteredOn(i -> i.state() == OPEN).isNotEmpty()
                .noneMatch(i -> i.proposal().sure());
        assertThat(model.cards().sureOpenProperty().get()).isZero();
        assertThat(model.cards().item()).hasValueSatisfying(i -> assertThat(i.proposal().sure()).isFalse());
        desk.undoing().undo();
        model.refresh();
        assertThat(model.cards().sureOpenProperty().get()).isEqualTo(sure);
    }

    @Test
    void aSkippedProposalCanStillBeAcceptedButAnAcceptedOneCannotBeSkipped() {
        model.skip();
        model.cards().select(0);
        assertThat(model.cards().decidableProperty().get()).isTrue();
        model.accept();
        model.cards().select(0);
        model.skip();
        assertThat(states().getFirst()).isEqualTo(ACCEPTED);
        assertThat(model.cards().decidableProperty().get()).isFalse();
    }

    @Test
    void aCorrectedProposalEntersAsTheOfficerLeftIt() {
        Item item = model.cards().item().orElseThrow();
        Proposal p = item.proposal();
        model.accept(item, new Proposal(p.kind(), "Another title", p.when(), p.body(), p.resolution(), p.owner(),
                p.addressee(), p.place(), p.note(), p.evidence(), p.doubts()));
        assertThat(desk.agenda().meetings()).extracting(m -> m.title()).containsExactly("Another title");
    }

    @Test
    void aMarkLeadsToTheProposalThatRestsOnIt() {
        Evidence last = quoteOf(model.cards().items().size() - 1);
        Mark mark = model.reading().rows().get(last.paragraph()).marks().getFirst();
        model.cards().selectOneOf(mark.items());
        assertThat(model.cards().item().orElseThrow().id()).isEqualTo(mark.items().getFirst());
    }

    @Test
    void aSourceOpensItsPaperWithTheQuoteOutlined() {
        Evidence second = quoteOf(1);
        var other = new ReviewModel(desk, background);
        other.openAt(second);
        assertThat(other.cards().outlinedProperty().get()).contains(second);
        assertThat(other.cards().currentProperty().get()).isEqualTo(1);
    }

    @Test
    void whatChangesInTheBookElsewhereIsShownAndThePlaceIsKept() {
        model.cards().select(2);
        desk.reviewing().accept(model.cards().items().getFirst().id());
        model.refresh();
        assertThat(states().getFirst()).isEqualTo(ACCEPTED);
        assertThat(model.cards().currentProperty().get()).isEqualTo(2);
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
        return model.cards().items().stream().map(Item::state).toList();
    }

    private Evidence quoteOf(int item) {
        return model.cards().items().get(item).proposal().evidence().getFirst();
    }
}
