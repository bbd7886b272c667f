package org.chancery.ui.review;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.chancery.agenda.Id;
import org.chancery.extraction.Proposal;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.EmptyState;
import org.chancery.ui.review.cards.CardActs;
import org.chancery.ui.review.marking.AtTheWords;
import org.chancery.ui.review.paper.PaperHeading;
import org.chancery.ui.review.paper.PaperPane;
import org.kordamp.ikonli.feather.Feather;

/// The document beside what it proposes, asks and answers. A accepts, E edits, S skips, L shows what a move takes along; the arrows, J and K move; F6 goes to the text and back.
public final class ReviewScreen extends StackPane {

    private final ReviewModel model;
    private final BiConsumer<Proposal, Consumer<Proposal>> edit;
    private final Consumer<Destination> go;
    private final SidePane side;
    private final ReviewKeys keys;
    private final HBox open;

    /// @param edit opens the editor on a proposal and hands back what the officer made of it
    public ReviewScreen(ReviewModel model, BiConsumer<Proposal, Consumer<Proposal>> edit, Consumer<Destination> go) {
        this.model = model;
        this.edit = edit;
        this.go = go;
        setId("review");
        getStyleClass().add("review");
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("/theme/review.css")).toExternalForm());
        side = new SidePane(model, new CardActs(model::accept, this::edit, model::skip, this::look,
                model::showParagraph));
        var paper = new PaperPane(model.reading(), model.cards().outlinedProperty());
        model.reviewProperty().subscribe(review -> review.map(PaperHeading::of).ifPresent(paper::head));
        var words = new AtTheWords(paper, model.reading(), model.marking(), model.cards(), this::correct);
        var page = new StackPane(paper, words.layer());
        HBox.setHgrow(page, Priority.ALWAYS);
        open = new HBox(page, side);
        keys = new ReviewKeys(model, this::edit, this::look, side, paper.list());
        model.stageProperty().subscribe(stage -> put(of(stage)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(focused -> {
            if (focused)
                side.list().requestFocus();
        });
    }

    /// Who was here with the keyboard stays here with it.
    private void put(Node content) {
        if (getChildren().contains(content))
            return;
        boolean here = isFocusWithin();
        getChildren().setAll(content);
        if (here)
            (content == open ? side.list() : this).requestFocus();
    }

    private Node of(ReviewModel.Stage stage) {
        return switch (stage) {
            case LOADING -> model.reviewProperty().get().isPresent() ? open : waiting();
            case OPEN -> open;
            case NOTHING -> new EmptyState(Feather.CHECK_CIRCLE, "Nothing waits for review",
                    "Every proposal has been accepted or skipped. Add a document, and what it proposes appears here.",
                    Buttons.primary("Add document…", () -> go.accept(Destination.AddDocuments.ask())),
                    Buttons.plain("Documents", () -> go.accept(new Destination.Documents())));
            case GONE -> new EmptyState(Feather.FILE_MINUS, "This document is no longer in the book",
                    "It was removed. Undo brings it back; what was accepted from it is still there.",
                    Buttons.plain("Documents", () -> go.accept(new Destination.Documents())));
        };
    }

    private static Node waiting() {
        var wheel = new ProgressIndicator();
        wheel.setMaxSize(36, 36);
        wheel.setAccessibleText("Opening the document");
        return wheel;
    }

    private void correct(Id proposal) {
        model.cards().select(proposal);
        edit();
    }

    private void look() {
        model.cards().item().filter(item -> item.moves().isPresent())
                .ifPresent(item -> go.accept(new Destination.Weighed(item.id())));
    }

    private void edit() {
        model.cards().item().ifPresent(item -> edit.accept(item.proposal(), edited -> model.accept(item, edited)));
    }

    private void press(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && !(event.getTarget() instanceof TextInputControl) && keys.press(event))
            event.consume();
    }
}
