package org.chancery.ui.review.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Id;
import org.chancery.extraction.Correction.Part;
import org.chancery.extraction.Proposal.Kind;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Typography;
import org.kordamp.ikonli.feather.Feather;

/// What stands at a mark when it is asked for: the words, what was read, why, the doubts, and the acts.
final class MarkPopover extends VBox {

    /// What can be done from the popover.
    ///
    /// @param toCard goes to the card of a proposal
    /// @param correct opens a proposal for editing
    /// @param use uses the marked words themselves
    record Acts(Consumer<Id> toCard, Consumer<Id> correct, Consumer<Offer> use, Runnable close) {}

    private static final int MOST_CARDS = 3;

    /// @param offers what the words can be used for where no proposal rests on them
    MarkPopover(Explanation explanation, List<Offer> offers, Acts acts) {
        getStyleClass().add("popover");
        setId("mark-popover");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(head(explanation, acts), words(explanation));
        if (!explanation.reading().why().isBlank())
            getChildren().add(Typography.wrapped(Typography.plain(explanation.reading().why())));
        explanation.reading().doubts().forEach(doubt -> getChildren().add(sentence(doubt)));
        if (explanation.cards().isEmpty())
            getChildren().addAll(Typography.wrapped(Typography.quiet("Nothing is proposed because of it.")),
                    uses(offers, acts));
        else
            explanation.cards().stream().limit(MOST_CARDS).forEach(card -> getChildren().add(card(card, acts)));
    }

    private static Node head(Explanation explanation, Acts acts) {
        Label value = Typography.wrapped(Typography.strong(explanation.reading().value()));
        value.setId("mark-value");
        HBox.setHgrow(value, Priority.ALWAYS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(8, new Pill(explanation.tone(), explanation.reading().purpose().toLowerCase(
                Locale.ENGLISH)), value, gap, Buttons.icon(Feather.X, "Close", acts.close()));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node words(Explanation explanation) {
        return Typography.wrapped(Typography.quiet("“" + explanation.words() + "”"));
    }

    private static Node sentence(String doubt) {
        var label = Typography.wrapped(new Label(doubt));
        label.getStyleClass().add("alarm");
        return label;
    }

    private static Node card(Explanation.Card card, Acts acts) {
        var title = Typography.wrapped(Typography.plain(card.title()));
        title.getStyleClass().add("small");
        var row = new FlowPane(8, 6, Buttons.plain("Go to its card", () -> acts.toCard().accept(card.id())),
                Buttons.plain("Correct…", () -> acts.correct().accept(card.id())));
        var box = new VBox(6, Typography.rule(), title, row);
        box.getStyleClass().add("popover-card");
        return box;
    }

    private static Node uses(List<Offer> offers, Acts acts) {
        var buttons = new ArrayList<Node>();
        for (Offer offer : offers) {
            switch (offer) {
                case Offer.Correct c when c.part() == Part.DATE ->
                    buttons.add(Buttons.plain("Use as the card’s date", () -> acts.use().accept(offer)));
                case Offer.Correct c -> {
                    // marked words are a date: they are no title and nobody's name
                }
                case Offer.Propose p -> {
                    if (p.kind() == Kind.MEETING
                            || p.kind() == Kind.DEADLINE)
                        buttons.add(Buttons.plain("New " + p.label(), () -> acts.use().accept(offer)));
                }
            }
        }
        var row = new FlowPane(8, 6);
        row.getChildren().addAll(buttons);
        return row;
    }
}
