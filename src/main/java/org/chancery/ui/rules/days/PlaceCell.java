package org.chancery.ui.rules.days;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chancery.time.working.HolidayList;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.WrappingCell;
import org.jspecify.annotations.Nullable;

/// A place whose days off are kept: what it is to the mission, and how many holidays of the year are not entered.
final class PlaceCell extends WrappingCell<HolidayList> {

    private final DaysModel model;

    PlaceCell(DaysModel model) {
        this.model = model;
    }

    @Override
    protected void updateItem(@Nullable HolidayList list, boolean empty) {
        super.updateItem(list, empty);
        setText(null);
        if (empty || list == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String role = model.placesProperty().get().map(places -> places.role(list.zone())).orElse("");
        List<String> missing = list.missing(model.yearProperty().get());
        var pills = new FlowPane(5, 3);
        pills.setAlignment(Pos.CENTER_LEFT);
        if (!role.isEmpty()) {
            Label label = Typography.quiet(role);
            label.getStyleClass().add("small");
            pills.getChildren().add(label);
        }
        if (!missing.isEmpty())
            pills.getChildren().add(new Pill(Tone.DEADLINE, missing.size() + " not entered"));
        var cell = new VBox(2, Typography.wrapped(Typography.strong(list.place())), pills);
        cell.getStyleClass().add("pack-line");
        setGraphic(cell);
        setAccessibleText(String.join(", ", list.place(), role, missing.isEmpty()
                ? ""
                : missing.size() + " holidays of the year are not entered"));
    }
}
