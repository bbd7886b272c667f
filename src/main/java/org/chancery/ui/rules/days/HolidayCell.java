package org.chancery.ui.rules.days;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.chancery.time.Day;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.WrappingCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A holiday of the year that is shown, and the way to take it out.
final class HolidayCell extends WrappingCell<Holiday> {

    private final DaysModel model;

    HolidayCell(DaysModel model) {
        this.model = model;
    }

    @Override
    protected void updateItem(@Nullable Holiday holiday, boolean empty) {
        super.updateItem(holiday, empty);
        setText(null);
        if (empty || holiday == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String day = WhenLabel.medium(Day.of(holiday.day()));
        Label date = Typography.plain(day);
        date.getStyleClass().add("holiday-date");
        Label name = Typography.wrapped(Typography.strong(holiday.name()));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label every = Typography.quiet(holiday.everyYear() ? "every year" : "");
        every.setMinWidth(USE_PREF_SIZE);
        var remove = Buttons.icon(Feather.X, "Take out " + holiday.name(), () -> model.remove(holiday));
        remove.setFocusTraversable(false);
        var line = new HBox(10, date, name, every, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("holiday-line");
        setGraphic(line);
        setAccessibleText(day + ", " + holiday.name() + (holiday.everyYear() ? ", every year" : ""));
    }
}
