package org.chancery.ui.rules;

import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.rules.RulesModel.Part;
import org.chancery.ui.rules.days.DaysPane;
import org.chancery.ui.rules.packs.PacksPane;

/// Rules and days off on one page.
public final class RulesScreen extends VBox {

    private final RulesModel model;
    private final StackPane place = new StackPane();
    private final PacksPane packs;
    private final DaysPane days;

    public RulesScreen(RulesModel model) {
        this.model = model;
        packs = new PacksPane(model.packs());
        days = new DaysPane(model.days());
        setId("rules");
        getStyleClass().add("rules-page");
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("/theme/rules.css")).toExternalForm());
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(head(), place);
        model.partProperty().subscribe(part -> {
            boolean here = isFocusWithin();
            place.getChildren().setAll(part == Part.RULES ? packs : days);
            if (here)
                requestFocus();
        });
        focusedProperty().subscribe(focused -> {
            if (focused)
                place.getChildren().getFirst().requestFocus();
        });
    }

    private Region head() {
        var group = new ToggleGroup();
        var parts = new HBox();
        parts.getStyleClass().add("scopes");
        for (Part part : Part.values()) {
            var button = new ToggleButton(part.label());
            button.setId("part-" + part.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.getStyleClass().setAll("scope");
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.partProperty().set(part);
            });
            model.partProperty().subscribe(now -> button.setSelected(now == part));
            parts.getChildren().add(button);
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(12, Typography.pageTitle("Rules and days off"), gap, parts);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("rules-head");
        return head;
    }
}
