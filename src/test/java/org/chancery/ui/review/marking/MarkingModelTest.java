package org.chancery.ui.review.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.desk.Desk;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.extraction.Correction;
import org.chancery.extraction.Proposal.Kind;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.Briefing;
import org.chancery.ui.kit.OnTheSpot;
import org.chancery.ui.review.ReviewModel;
import org.chancery.ui.review.text.MarkedParagraph;
import org.chancery.ui.review.text.Spot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkingModelTest {

    @TempDir
    Path folder;

    private Desk desk;
    private ReviewModel model;
    private MarkingModel marking;

    @BeforeEach
    void openThePaper() {
        desk = Briefing.emptyBook(folder);
        model = new ReviewModel(desk, new OnTheSpot());
        model.open(Briefing.addTo(desk, folder));
        marking = model.marking();
    }

    @AfterEach
    void closeTheBook() {
        desk.close();
    }

    @Test
    void wordsThatHoldADateBecomeTheDateOfTheCardAndUndoTakesItBack() {
        goTo("Harbour Forum", Kind.DEADLINE);
        Item before = here();
        select("9-11 December 2024");
        marking.take(offer("date"));
        assertThat(here().id()).isEqualTo(before.id());
        assertThat(WhenLabel.medium(here().proposal().when())).isEqualTo("9–11 Dec 2024");
        assertThat(here().corrections()).extracting(Correction::before).containsExactly("Mon 28 Oct 2024");
        assertThat(model.reading().selectedProperty().get()).isEmpty();
        desk.undoing().undo();
        model.refresh();
        assertThat(here()).isEqualTo(before);
    }

    @Test
    void wordsWithoutADateAreRefusedInASentenceAndStaySelected() {
        select("harbour towns");
        Item before = here();
        marking.take(offer("date"));
        assertThat(marking.refusalProperty().get()).isNotBlank().endsWith(".");
        assertThat(here()).isEqualTo(before);
        assertThat(model.reading().words()).isEqualTo("harbour towns");
        select("how harbour towns");
        assertThat(marking.refusalProperty().get()).isEmpty();
    }

    @Test
    void whatTheReaderMissedIsProposedFromTheWordsAndIsTheCardTheOfficerIsAtThen() {
        int before = model.cards().items().size();
        select("how harbour towns would share what they had learnt");
        marking.take(new Offer.Propose(Kind.ASK, "ask", "A"));
        assertThat(model.cards().items()).hasSize(before + 1);
        assertThat(here().marked()).isTrue();
        assertThat(here().proposal().kind()).isEqualTo(Kind.ASK);
    }

    @Test
    void wordsOfSeveralParagraphsAreNotUsedForACard() {
        model.reading().selectParagraph(2);
        model.reading().extend(new Spot(3, 5));
        assertThat(marking.usable()).isFalse();
        marking.take(offer("title"));
        assertThat(marking.refusalProperty().get()).isEqualTo("Select words of one paragraph.");
    }

    @Test
    void whatIsInTheAgendaAlreadyIsNotCorrectedHere() {
        model.accept();
        model.cards().select(0);
        assertThat(marking.card()).isEmpty();
        assertThat(marking.offers()).isEqualTo(Offer.proposals());
    }

    private Item here() {
        return model.cards().item().orElseThrow();
    }

    private void goTo(String title, Kind kind) {
        model.cards().select(model.cards().items().stream()
                .filter(i -> i.proposal().kind() == kind && i.proposal().title().contains(title)).findFirst()
                .map(Item::id).orElseThrow());
    }

    private Offer offer(String label) {
        return marking.offers().stream().filter(o -> o instanceof Offer.Correct && o.label().equals(label)).findFirst()
                .orElseThrow();
    }

    private void select(String words) {
        Optional<MarkedParagraph> row = model.reading().rows().stream()
                .filter(r -> r.paragraph().text().contains(words)).findFirst();
        int start = row.orElseThrow().paragraph().text().indexOf(words);
        model.reading().select(row.get().paragraph().position(), start, start + words.length());
    }
}
