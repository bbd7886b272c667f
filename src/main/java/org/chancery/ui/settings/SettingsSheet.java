package org.chancery.ui.settings;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;
import org.controlsfx.control.textfield.TextFields;

/// The sheet for the mission's name, its duty station, its capital, and when reminders come. Enter keeps, Escape closes.
public final class SettingsSheet extends VBox {

    private final TextField first;

    /// @param close takes the sheet away
    public SettingsSheet(SettingsModel model, Runnable close) {
        super(16);
        setId("settings-sheet");
        getStyleClass().addAll("sheet", "settings-sheet");
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("/theme/editing.css")).toExternalForm());
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var title = new Label("Mission and reminders");
        title.getStyleClass().add("sheet-title");
        first = field("mission-name", model.mission(), List.of());
        List<String> cities = SettingsModel.cities();
        var mission = new VBox(16,
                labelled("Name", "As it stands above the list of pages.", first, model.mission()),
                labelled("Duty station",
                        "A city, like Nairobi or New York. Times in papers and calendars are read here.",
                        field("duty-station", model.dutyStation(), cities), model.dutyStation()),
                labelled("Capital", "Its time is shown beside that of the duty station. May be left empty.",
                        field("capital", model.capital(), cities), model.capital()));
        mission.getStyleClass().add("half");
        var reminders = new RemindersPart(model.reminders());
        reminders.getStyleClass().add("half");
        getChildren().addAll(title, new HBox(36, mission, reminders), foot(model, close));
        model.doneProperty().subscribe(done -> {
            if (done)
                close.run();
        });
        focusedProperty().subscribe(focused -> {
            if (focused)
                first.requestFocus();
        });
    }

    private static TextField field(String id, SettingsModel.Setting setting, Collection<String> known) {
        var field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(setting.typedProperty());
        if (!known.isEmpty())
            TextFields.bindAutoCompletion(field, known).setDelay(0);
        return field;
    }

    private static Node labelled(String name, String about, TextField field, SettingsModel.Setting setting) {
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        var remark = Typography.wrapped(new Label());
        setting.problemProperty().subscribe(problem -> {
            remark.setText(problem.isEmpty() ? about : problem);
            remark.getStyleClass().setAll("label", "remark", problem.isEmpty() ? "quiet" : "field-problem");
        });
        var column = new VBox(label, field, remark);
        column.getStyleClass().add("labelled-field");
        return column;
    }

    private static Node foot(SettingsModel model, Runnable close) {
        Button save = Buttons.primary("Save", model::save);
        save.setId("save-settings");
        save.setDefaultButton(true);
        Button cancel = Buttons.plain("Cancel", close);
        cancel.setCancelButton(true);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(10, gap, cancel, save);
    }
}
