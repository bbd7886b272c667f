package org.chancery.ui.rules.days;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.text.WhenLabel;
import org.chancery.time.working.Closure;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;
import org.kordamp.ikonli.feather.Feather;

/// The weekend of a place, and the days on which the mission is closed.
final class ClosuresPane extends VBox {

    private final DaysModel model;
    private final FlowPane weekend = new FlowPane(5, 5);
    private final VBox closures = new VBox(2);

    ClosuresPane(DaysModel model, Places places) {
        super(7);
        this.model = model;
        var entry = new EntryLine[1];
        var line = new EntryLine("closure", places, "Why the mission is closed", (when, reason) -> {
            model.close(when, reason);
            if (model.problemProperty().get().isEmpty())
                entry[0].empty();
        });
        entry[0] = line;
        getChildren().addAll(Typography.caption("Weekend"), weekend, Typography.caption("The mission is closed"),
                closures, line);
        model.closuresProperty().subscribe(this::showClosures);
    }

    /// Shows the weekend as it is written now.
    void show() {
        weekend.getChildren().clear();
        for (DayOfWeek day : DayOfWeek.values()) {
            var button = new ToggleButton(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            button.setId("rest-" + day.name().toLowerCase(Locale.ROOT));
            button.setAccessibleText(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " is of the weekend");
            button.getStyleClass().setAll("choice");
            button.setSelected(model.list().weekend().contains(day));
            button.setOnAction(event -> model.rest(day, button.isSelected()));
            weekend.getChildren().add(button);
        }
    }

    private void showClosures(List<Closure> all) {
        closures.getChildren().clear();
        if (all.isEmpty())
            closures.getChildren().add(Typography.quiet("No closure is entered."));
        for (Closure closure : all) {
            String days = WhenLabel.medium(closure.first().equals(closure.last())
                    ? Day.of(closure.first())
                    : Days.of(closure.first(), closure.last()));
            Label label = Typography.plain(days + " · " + closure.reason());
            var row = new HBox(6, label, Buttons.icon(Feather.X, "Take out the closure of " + days,
                    () -> model.open(closure)));
            row.setAlignment(Pos.CENTER_LEFT);
            closures.getChildren().add(row);
        }
    }
}
