package org.chancery.ui.review;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.ui.review.answers.AnswersPane;
import org.chancery.ui.review.cards.CardActs;
import org.chancery.ui.review.cards.ProposalsPane;

/// What stands beside the paper, one of two: what it proposes, or what it asks and answers.
final class SidePane extends VBox {

    private final ProposalsPane proposals;
    private final AnswersPane answers;
    private final ToggleGroup tabs = new ToggleGroup();
    private final ToggleButton toProposals = tab("tab-proposals");
    private final ToggleButton toAnswers = tab("tab-answers");

    SidePane(ReviewModel model, CardActs acts) {
        getStyleClass().add("proposals");
        proposals = new ProposalsPane(model.cards(), acts, model::acceptAllSure);
        answers = new AnswersPane(model.answers(), model::showParagraph);
        VBox.setVgrow(proposals, Priority.ALWAYS);
        VBox.setVgrow(answers, Priority.ALWAYS);
        var size = Bindings.size(model.cards().items());
        toProposals.textProperty().bind(Bindings.format("Proposals %d", size));
        toAnswers.textProperty().bind(Bindings.format("Asked and answered %d", model.answers().askedProperty()));
        toProposals.setOnAction(event -> show(toProposals, proposals));
        toAnswers.setOnAction(event -> show(toAnswers, answers));
        var head = new HBox(toProposals, toAnswers);
        head.getStyleClass().add("tabs");
        getChildren().addAll(head, proposals);
        toProposals.setSelected(true);
        // who goes to a card wants to see it
        model.cards().currentProperty().subscribe(() -> show(toProposals, proposals));
        model.marking().takenProperty().subscribe(() -> show(toProposals, proposals));
    }

    boolean showsProposals() {
        return getChildren().contains(proposals);
    }

    /// Shows the other of the two and puts the keyboard on it.
    void turn() {
        if (showsProposals())
            show(toAnswers, answers);
        else
            show(toProposals, proposals);
        list().requestFocus();
    }

    /// The list that takes the keys.
    Node list() {
        return showsProposals() ? proposals.list() : answers.list();
    }

    private void show(ToggleButton tab, Node content) {
        tab.setSelected(true);
        if (!getChildren().contains(content))
            getChildren().set(1, content);
    }

    private ToggleButton tab(String id) {
        var tab = new ToggleButton();
        tab.setId(id);
        tab.getStyleClass().setAll("tab-button");
        tab.setToggleGroup(tabs);
        tab.setMinWidth(USE_PREF_SIZE);
        return tab;
    }
}
