package org.chancery.ui.review;

import org.chancery.ui.review.paper.PaperHeading;
import org.chancery.ui.review.paper.PaperPane;

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
import org.chancery.extraction.Proposal;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.EmptyState;
import org.kordamp.ikonli.feather.Feather;

/// The document beside its proposals. A accepts, E edits, S skips; the arrows, J and K move.
public final class ReviewScreen extends StackPane {

    private final ReviewModel model;
    private final BiConsumer<Proposal, Consumer<Proposal>> edit;
    private final Consumer<Destination> go;
    private final ProposalsPane proposals;
    private final HBox open;

    /// @param edit opens the editor on a proposal and hands back what the officer made of it
    public ReviewScreen(ReviewModel model, BiConsumer<Proposal, Consumer<Proposal>> edit, Consumer<Destination> go) {
        this.model = model;
        this.edit = edit;
        this.go = go;
        setId("review");
        getStyleClass().add("review");
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("/theme/review.css")).toExternalForm());
        var acts = new ProposalCard.Acts(model::accept, this::edit, model::skip);
        proposals = new ProposalsPane(model, acts);
        var paper = new PaperPane(model.paragraphs(), model.outlinedProperty(), model::select);
        model.reviewProperty().subscribe(review -> review.map(PaperHeading::of).ifPresent(paper::head));
        HBox.setHgrow(paper, Priority.ALWAYS);
        open = new HBox(paper, proposals);
        model.stageProperty().subscribe(stage -> put(of(stage)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(focused -> {
            if (focused)
                proposals.list().requestFocus();
        });
    }

    /// Who was here with the keyboard stays here with it.
    private void put(Node content) {
        boolean here = isFocusWithin();
        getChildren().setAll(content);
        if (here)
            (content == open ? proposals.list() : this).requestFocus();
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

    private void edit() {
        model.item().ifPresent(item -> edit.accept(item.proposal(), edited -> model.accept(item, edited)));
    }

    private void press(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        if (!plain || event.getTarget() instanceof TextInputControl)
            return;
        switch (event.getCode()) {
            case A -> model.accept();
            case E -> edit();
            case S -> model.skip();
            case J, DOWN -> model.next();
            case K, UP -> model.previous();
            case ENTER -> {
                if (event.getTarget() != proposals.list())
                    return;
                model.accept();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
