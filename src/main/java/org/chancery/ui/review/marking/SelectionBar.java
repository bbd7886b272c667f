package org.chancery.ui.review.marking;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;

/// What the selected words can be used for, offered at the words; a refusal is said here, too.
final class SelectionBar extends VBox {

    private static final int MOST = 44;

    private final MarkingModel model;

    SelectionBar(MarkingModel model) {
        this.model = model;
        getStyleClass().addAll("popover", "selection-bar");
        setId("selection-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        if (model.usable())
            offer();
        else
            getChildren().add(Typography.quiet("Ctrl+C copies it. To use words, select them in one paragraph."));
        var refusal = Typography.wrapped(new Label());
        refusal.getStyleClass().add("alarm");
        refusal.setId("refusal");
        refusal.textProperty().bind(model.refusalProperty());
        refusal.managedProperty().bind(model.refusalProperty().isNotEmpty());
        refusal.visibleProperty().bind(model.refusalProperty().isNotEmpty());
        getChildren().add(refusal);
    }

    private void offer() {
        model.card().ifPresent(card -> {
            getChildren().add(Typography.quiet("Use in “" + shortened(card) + "” as"));
            getChildren().add(buttons(Offer.corrections(card.proposal().kind()), "use-", ""));
        });
        getChildren().add(Typography.quiet("Or propose what was missed: a new"));
        getChildren().add(buttons(Offer.proposals(), "new-", "Shift+"));
    }

    private Node buttons(List<Offer> offers, String id, String shift) {
        var row = new FlowPane(6, 6);
        row.setAlignment(Pos.CENTER_LEFT);
        for (Offer offer : offers) {
            var button = Buttons.keyed(Buttons.plain(offer.label(), () -> model.take(offer)), shift + offer.key());
            button.setId(id + offer.label());
            row.getChildren().add(button);
        }
        return row;
    }

    private static String shortened(Item card) {
        String title = card.proposal().title();
        if (title.length() <= MOST)
            return title;
        int end = title.lastIndexOf(' ', MOST);
        return title.substring(0, end < 0 ? MOST : end) + " …";
    }
}
