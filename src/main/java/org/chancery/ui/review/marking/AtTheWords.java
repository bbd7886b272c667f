package org.chancery.ui.review.marking;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.chancery.agenda.Id;
import org.chancery.ui.review.cards.CardsModel;
import org.chancery.ui.review.paper.PaperPane;
import org.chancery.ui.review.text.Passage;
import org.chancery.ui.review.text.ReadingModel;
import org.chancery.ui.review.text.ReadingModel.Marked;

/// What lies over the paper at the words it speaks of: the explanation of a mark, or what selected words can be used for.
public final class AtTheWords {

    private static final Duration BEFORE_IT_SHOWS = Duration.millis(450);
    private static final Duration BEFORE_IT_GOES = Duration.millis(350);

    private final PaperPane paper;
    private final ReadingModel reading;
    private final MarkingModel marking;
    private final CardsModel cards;
    private final Consumer<Id> correct;
    private final Floating floating = new Floating();
    private final PauseTransition showing = new PauseTransition(BEFORE_IT_SHOWS);
    private final PauseTransition going = new PauseTransition(BEFORE_IT_GOES);
    /// Whether the explanation came by resting the pointer on the mark, and goes with it.
    private boolean passing;

    /// @param correct opens a proposal for editing
    public AtTheWords(PaperPane paper, ReadingModel reading, MarkingModel marking, CardsModel cards,
            Consumer<Id> correct) {
        this.paper = paper;
        this.reading = reading;
        this.marking = marking;
        this.cards = cards;
        this.correct = correct;
        reading.explainedProperty().subscribe(this::explain);
        reading.selectedProperty().subscribe(passage -> offer());
        paper.selectingProperty().subscribe(selecting -> offer());
        paper.underPointerProperty().subscribe(this::point);
        cards.currentProperty().subscribe(position -> reading.closeExplanation());
        floating.addEventHandler(MouseEvent.MOUSE_EXITED_TARGET, event -> leave());
        floating.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        showing.setOnFinished(
                event -> paper.underPointerProperty().get().filter(marked -> mayPass()).ifPresent(marked -> {
                    passing = true;
                    reading.explain(marked);
                }));
        going.setOnFinished(event -> {
            boolean there = floating.isHover() || paper.underPointerProperty().get().isPresent();
            if (passing && !there && !floating.isFocusWithin())
                reading.closeExplanation();
        });
    }

    /// What is to be laid over the page.
    public Region layer() {
        return floating;
    }

    private void point(Optional<Marked> under) {
        showing.stop();
        if (under.isPresent() && mayPass())
            showing.playFromStart();
        else
            leave();
    }

    /// Resting the pointer on a mark neither covers what the officer is selecting nor replaces what was asked for.
    private boolean mayPass() {
        return reading.selectedProperty().get().isEmpty()
                && (reading.explainedProperty().get().isEmpty() || passing);
    }

    private void leave() {
        if (passing)
            going.playFromStart();
    }

    private void explain(Optional<Marked> explained) {
        if (explained.isEmpty()) {
            passing = false;
            offer();
            return;
        }
        showing.stop();
        Marked marked = explained.get();
        var acts = new MarkPopover.Acts(this::toCard, id -> {
            toCard(id);
            correct.accept(id);
        }, offer -> use(marked, offer), this::close);
        var popover = new MarkPopover(Explanation.of(marked, cards.items()), marking.offers(), acts);
        floating.lay(popover, () -> linesOf(marked));
        if (!passing && paper.list().isFocused())
            firstButton(popover).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> firstButton(MarkPopover popover) {
        return popover.lookupAll(".act").stream().findFirst();
    }

    private void offer() {
        Optional<Passage> passage = reading.selectedProperty().get();
        if (reading.explainedProperty().get().isPresent())
            return;
        if (passage.isEmpty() || paper.selectingProperty().get())
            floating.lift();
        else
            floating.lay(new SelectionBar(marking), () -> linesOf(passage.get()));
    }

    private List<Bounds> linesOf(Marked marked) {
        return paper.linesOf(marked.paragraph(), marked.mark().start(), marked.mark().end());
    }

    private List<Bounds> linesOf(Passage passage) {
        int start = passage.isInOneParagraph() ? passage.from().offset() : 0;
        return paper.linesOf(passage.to().paragraph(), start, passage.to().offset());
    }

    private void toCard(Id proposal) {
        close();
        cards.select(proposal);
    }

    private void use(Marked marked, Offer offer) {
        close();
        reading.select(marked.paragraph(), marked.mark().start(), marked.mark().end());
        marking.take(offer);
    }

    private void close() {
        boolean here = floating.isFocusWithin();
        reading.closeExplanation();
        reading.deselect();
        if (here)
            paper.list().requestFocus();
    }
}
