package org.chancery.ui.review;

import org.chancery.ui.kit.lists.InSight;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;

/// What the paper proposes, card under card, and how far the officer is with it.
final class ProposalsPane extends VBox {

    private final ReviewModel model;
    private final ListView<Item> list;
    private final InSight<Item> sight;

    ProposalsPane(ReviewModel model, ProposalCard.Acts acts) {
        this.model = model;
        getStyleClass().add("proposals");
        list = new ListView<>();
        sight = new InSight<>(list, model.items(), 1);
        list.setId("proposals");
        list.getStyleClass().add("proposal-list");
        list.setAccessibleText("Proposals");
        list.setCellFactory(view -> new ProposalCell(model, acts));
        var none = new Label("No meeting and no deadline was found in this paper.");
        none.getStyleClass().add("quiet");
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(), list);
        list.getSelectionModel().selectedIndexProperty().subscribe(chosen -> {
            if (chosen.intValue() >= 0 && chosen.intValue() != model.currentProperty().get())
                model.select(chosen.intValue());
        });
        model.currentProperty().subscribe(this::bringIntoSight);
        list.itemsProperty().subscribe(() -> bringIntoSight(model.currentProperty().get()));
    }

    /// The list that takes the keys.
    ListView<Item> list() {
        return list;
    }

    private VBox head() {
        var counted = new Label();
        counted.getStyleClass().addAll("strong", "counted");
        counted.setId("reviewed");
        var size = Bindings.size(model.items());
        counted.textProperty().bind(Bindings.createStringBinding(
                () -> model.reviewedProperty().get() + " of " + size.get() + " reviewed", model.reviewedProperty(),
                size));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button all = Buttons.plain("", model::acceptAllSure);
        all.setId("accept-all-sure");
        all.textProperty().bind(Bindings.format("Accept all sure (%d)", model.sureOpenProperty()));
        all.disableProperty().bind(model.sureOpenProperty().isEqualTo(0));
        var top = new HBox(10, counted, gap, all);
        top.setAlignment(Pos.CENTER_LEFT);
        var bar = new ProgressBar();
        bar.getStyleClass().add("thin");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(Bindings.createDoubleBinding(
                () -> size.get() == 0 ? 0 : (double) model.reviewedProperty().get() / size.get(),
                model.reviewedProperty(), size));
        var head = new VBox(8, top, bar);
        head.getStyleClass().add("proposals-head");
        return head;
    }

    private void bringIntoSight(Number current) {
        int row = current.intValue();
        if (row < 0) {
            list.getSelectionModel().clearSelection();
            return;
        }
        list.getSelectionModel().select(row);
        list.getFocusModel().focus(row);
        sight.bring(row);
    }
}
