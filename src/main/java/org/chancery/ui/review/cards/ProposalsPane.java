package org.chancery.ui.review.cards;

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
import org.chancery.ui.kit.lists.InSight;

/// What the paper proposes, card under card, and how far the officer is with it.
public final class ProposalsPane extends VBox {

    private final CardsModel model;
    private final ListView<Item> list = new ListView<>();
    private final InSight<Item> sight;

    public ProposalsPane(CardsModel model, CardActs acts, Runnable acceptAllSure) {
        this.model = model;
        getStyleClass().add("proposals-tab");
        sight = new InSight<>(list, model.shown(), 1);
        list.setId("proposals");
        list.getStyleClass().add("proposal-list");
        list.setAccessibleText("Proposals");
        list.setCellFactory(view -> new ProposalCell(model, acts));
        list.setPlaceholder(Typography.quiet("Nothing to enter was found. Select words in the text to propose it."));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(acceptAllSure), list);
        list.getSelectionModel().selectedIndexProperty().subscribe(chosen -> {
            if (chosen.intValue() >= 0 && chosen.intValue() != model.currentProperty().get())
                model.select(chosen.intValue());
        });
        model.currentProperty().subscribe(this::bringIntoSight);
        model.filterProperty().subscribe(() -> bringIntoSight(model.currentProperty().get()));
        list.itemsProperty().subscribe(() -> bringIntoSight(model.currentProperty().get()));
    }

    /// The list that takes the keys.
    public ListView<Item> list() {
        return list;
    }

    private VBox head(Runnable acceptAllSure) {
        var counted = new Label();
        counted.getStyleClass().addAll("strong", "counted");
        counted.setId("reviewed");
        var size = Bindings.size(model.items());
        counted.textProperty().bind(Bindings.createStringBinding(
                () -> model.reviewedProperty().get() + " of " + size.get() + " reviewed", model.reviewedProperty(),
                size));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button all = Buttons.plain("", acceptAllSure);
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
        var head = new VBox(8, top, bar, new FilterChips(model));
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
