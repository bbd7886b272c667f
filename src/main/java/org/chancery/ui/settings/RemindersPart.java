package org.chancery.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.desk.reminding.Ladders;
import org.chancery.desk.reminding.Ladders.Kind;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.naming.ReminderText;

/// When reminders usually come: a row of days for each kind, and the hour.
final class RemindersPart extends VBox {

    private final RemindersModel model;

    RemindersPart(RemindersModel model) {
        super(10);
        this.model = model;
        getChildren().add(Typography.caption("Reminders"));
        RemindersModel.kinds().forEach(kind -> getChildren().add(row(kind)));
        getChildren().addAll(hour(), remark(), offer());
    }

    private Node row(Kind kind) {
        var name = new Label(kind.label());
        name.getStyleClass().add("field-name");
        var adding = new TextField();
        adding.setId("usual-" + kind.name().toLowerCase(Locale.ROOT));
        adding.setPromptText("days before");
        adding.setAccessibleText("Another reminder for " + kind.label() + ", days before");
        adding.setPrefColumnCount(8);
        adding.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !adding.getText().isBlank()) {
                if (model.add(kind, adding.getText()))
                    adding.clear();
                event.consume();
            }
        });
        adding.focusedProperty().subscribe(focused -> {
            if (!focused && !adding.getText().isBlank() && model.add(kind, adding.getText()))
                adding.clear();
        });
        var chips = new FlowPane(6, 6);
        chips.getStyleClass().add("reminder-chips");
        model.laddersProperty().subscribe(ladders -> show(kind, ladders, chips, adding));
        var column = new VBox(name, chips);
        column.getStyleClass().add("labelled-field");
        return column;
    }

    private void show(Kind kind, Optional<Ladders> ladders, FlowPane chips, TextField adding) {
        chips.getChildren().removeIf(node -> node != adding);
        int at = 0;
        for (int days : ladders.map(all -> all.of(kind).daysBefore()).orElse(List.of()))
            chips.getChildren().add(at++, chip(kind, days));
        if (!chips.getChildren().contains(adding))
            chips.getChildren().add(adding);
    }

    private Button chip(Kind kind, int days) {
        var chip = new Button(ReminderText.label(days) + "  ×");
        chip.getStyleClass().setAll("choice", "removable");
        chip.setTooltip(new Tooltip("Remove this reminder"));
        chip.setAccessibleText(kind.label() + ": reminder " + ReminderText.label(days) + ", press to remove");
        chip.setOnAction(event -> model.remove(kind, days));
        return chip;
    }

    private Node hour() {
        var hour = new TextField();
        hour.setId("usual-hour");
        hour.setPrefColumnCount(5);
        hour.setAccessibleText("Hour at which reminders come");
        hour.textProperty().bindBidirectional(model.hourProperty());
        hour.setMinWidth(Region.USE_PREF_SIZE);
        var name = new Label("Hour");
        name.getStyleClass().add("field-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, name, hour, Typography.quiet("at the duty station"));
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(6, row, Typography.wrapped(
                Typography.quiet("Where only a month is known, they count from the first day it can be.")));
    }

    private Node remark() {
        Label remark = Typography.wrapped(new Label());
        remark.getStyleClass().addAll("remark", "field-problem");
        remark.textProperty().bind(model.problemProperty());
        remark.managedProperty().bind(remark.textProperty().isNotEmpty());
        return remark;
    }

    private Node offer() {
        var offer = new CheckBox();
        offer.setId("bring-reminders");
        offer.setWrapText(true);
        offer.selectedProperty().bindBidirectional(model.bringingProperty());
        offer.textProperty().bind(model.stillOnProperty().map(RemindersPart::offering));
        offer.visibleProperty().bind(model.stillOnProperty().greaterThan(0));
        offer.managedProperty().bind(offer.visibleProperty());
        return offer;
    }

    private static String offering(Number many) {
        return many.intValue() == 1
                ? "Also for the 1 entry that still has the old ones"
                : "Also for all " + many + " entries that still have the old ones";
    }
}
