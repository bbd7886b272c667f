package org.chancery.ui.inspector;

import java.time.LocalTime;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.chancery.agenda.Reminder;
import org.chancery.ui.naming.ReminderText;

/// The reminders of an entry as chips: press one to take it away, press + for another.
final class ReminderChips extends FlowPane {

    private static final List<Integer> USUAL = List.of(0, 1, 3, 7, 14, 21, 30, 42);

    private final InspectorModel model;

    /// @param usual the hour that goes without saying
    ReminderChips(List<Reminder> reminders, LocalTime usual, InspectorModel model) {
        super(6, 6);
        this.model = model;
        reminders.forEach(reminder -> getChildren().add(chip(reminder, usual)));
        getChildren().add(adding(reminders.stream().map(Reminder::daysBefore).toList()));
    }

    private Button chip(Reminder reminder, LocalTime usual) {
        int days = reminder.daysBefore();
        String words = ReminderText.label(days, reminder.at(), usual);
        var chip = new Button(words);
        chip.getStyleClass().setAll("choice", "removable");
        chip.setTooltip(new Tooltip("At " + reminder.at() + "; press to remove this reminder"));
        chip.setAccessibleText("Reminder " + words + ", press to remove");
        chip.setOnAction(event -> model.removeReminder(days));
        return chip;
    }

    private MenuButton adding(List<Integer> there) {
        var menu = new MenuButton("+");
        menu.setId("add-reminder");
        menu.getStyleClass().setAll("choice", "adding");
        menu.setAccessibleText("Add a reminder");
        menu.setTooltip(new Tooltip("Add a reminder"));
        USUAL.stream().filter(days -> !there.contains(days)).forEach(days -> {
            var item = new MenuItem(days == 0 ? "On the day" : ReminderText.label(days) + " before");
            item.setOnAction(event -> model.addReminder(days));
            menu.getItems().add(item);
        });
        menu.getItems().add(typed(menu));
        return menu;
    }

    private CustomMenuItem typed(MenuButton menu) {
        var field = new TextField();
        field.setId("other-reminder");
        field.setPromptText("13, 2 weeks, 13 at 08:30");
        field.setAccessibleText("Another reminder: days before, and the hour");
        field.setPrefColumnCount(15);
        field.setOnAction(event -> ReminderText.read(field.getText()).ifPresentOrElse(typed -> {
            menu.hide();
            model.addReminder(typed);
        }, field::selectAll));
        var row = new HBox(6, field, new Label("before"));
        row.getStyleClass().add("row");
        return new CustomMenuItem(row, false);
    }
}
