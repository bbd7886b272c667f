package org.chancery.ui.review;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.chancery.ui.review.marking.Offer;

/// The keys of the review, beside those of its lists: which letter decides, which one uses the words that are selected.
final class ReviewKeys {

    private final ReviewModel model;
    private final Runnable edit;
    private final Runnable look;
    private final SidePane side;
    private final Node text;

    /// @param text the list of the paper's paragraphs
    ReviewKeys(ReviewModel model, Runnable edit, Runnable look, SidePane side, Node text) {
        this.model = model;
        this.edit = edit;
        this.look = look;
        this.side = side;
        this.text = text;
    }

    /// @return whether the key meant something here
    boolean press(KeyEvent event) {
        Optional<Offer> offer = text.isFocused() ? offer(event) : Optional.empty();
        if (offer.isPresent()) {
            model.marking().take(offer.get());
            return true;
        }
        return !event.isShiftDown() && (turn(event.getCode()) || side.showsProposals() && decide(event.getCode())
                || !text.isFocused() && side.showsProposals() && move(event));
    }

    private Optional<Offer> offer(KeyEvent event) {
        if (model.reading().selectedProperty().get().isEmpty())
            return Optional.empty();
        return model.marking()
                .offers()
                .stream()
                .filter(offer -> offer.key().equals(event.getCode().getName()))
                .filter(offer -> offer instanceof Offer.Propose == event.isShiftDown())
                .findFirst();
    }

    /// Only while the cards are in sight: nothing is decided unseen.
    private boolean decide(KeyCode key) {
        switch (key) {
            case A -> model.accept();
            case E -> edit.run();
            case S -> model.skip();
            case L -> look.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean turn(KeyCode key) {
        switch (key) {
            case Q -> side.turn();
            case F6 -> (text.isFocused() ? side.list() : text).requestFocus();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean move(KeyEvent event) {
        switch (event.getCode()) {
            case J, DOWN -> model.cards().next();
            case K, UP -> model.cards().previous();
            case F -> model.cards().nextFilter();
            case ENTER -> {
                if (event.getTarget() != side.list())
                    return false;
                model.accept();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
