package org.chancery.ui.export;

import java.util.Locale;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.desk.exporting.Target;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;

/// The calendars that a file can be for, a card each: what becomes of the entries there, and what is lost. Arrow keys go from one to the next.
final class TargetCards extends HBox {

    private final ExportModel model;
    private final ToggleGroup group = new ToggleGroup();

    TargetCards(ExportModel model) {
        super(10);
        this.model = model;
        getStyleClass().add("target-cards");
        for (Target target : Target.values())
            getChildren().add(card(target));
        model.targetProperty().subscribe(this::choose);
    }

    private ToggleButton card(Target target) {
        var name = Typography.wrapped(Typography.strong(target.label()));
        var about = Typography.wrapped(Typography.quiet(target.about()));
        var limit = new Pill(target.limit().equals("full") ? Tone.PLAIN : Tone.DEADLINE, target.limit());
        var content = new VBox(4, name, about, limit);
        var card = new ToggleButton();
        card.setId("target-" + target.name().toLowerCase(Locale.ROOT));
        card.setUserData(target);
        card.setGraphic(content);
        card.setToggleGroup(group);
        card.setAccessibleText(target.label() + ": " + target.about() + ", " + target.limit());
        card.getStyleClass().setAll("toggle-button", "target-card");
        card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        card.setMinWidth(0);
        card.setPrefWidth(100);
        HBox.setHgrow(card, Priority.ALWAYS);
        card.selectedProperty().subscribe(selected -> {
            if (selected)
                model.targetProperty().set(target);
        });
        card.setOnAction(event -> choose(model.targetProperty().get()));
        return card;
    }

    /// One is always chosen: pressing it again does not let it go.
    private void choose(Target target) {
        for (Toggle toggle : group.getToggles())
            if (toggle.getUserData() == target)
                group.selectToggle(toggle);
    }
}
