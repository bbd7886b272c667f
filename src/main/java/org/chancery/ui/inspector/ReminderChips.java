package org.chancery.ui.inspector;

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

/// The reminders of an entry as chips: press one to take it away, press + for another.
final class ReminderChips extends FlowPane {

    private static final List<Integer> USUAL = List.of(0, 1, 3, 7, 14, 21, 30, 42);

    private final InspectorModel model;

    ReminderChips(List<Reminder> reminders, InspectorModel model) {
        super(6, 6);
        this.model = model;
        List<Integer> days = reminders.stream().map(Reminder::daysBefore).toList();
        days.forEach(day -> getChildren().add(chip(day)));
        getChildren().add(adding(days));
    }

    private Button chip(int days) {
        var chip = new Button(words(days));
        chip.getStyleClass().setAll("choice", "removable");
        chip.setTooltip(new Tooltip("Remove this reminder"));
        chip.setAccessibleText("Reminder " + words(days) + ", press to remove");
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
            var item = new MenuItem(days == 0 ? "On the day" : words(days) + " before");
            item.setOnAction(event -> model.addReminder(days));
            menu.getItems().add(item);
        });
        menu.getItems().add(typed(menu));
        return menu;
    }

    private CustomMenuItem typed(MenuButton menu) {
        var field = new TextField();
        field.setPromptText("other");
        field.setPrefColumnCount(4);
        field.setOnAction(event -> {
            String text = field.getText().strip();
            if (text.matches("\\d{1,3}") && Integer.parseInt(text) <= Reminder.MOST_DAYS_BEFORE) {
                menu.hide();
                model.addReminder(Integer.parseInt(text));
            } else {
                field.selectAll();
            }
        });
        var row = new HBox(6, field, new Label("days before"));
        row.getStyleClass().add("row");
        return new CustomMenuItem(row, false);
    }

    private static String words(int days) {
        return switch (days) {
            case 0 -> "on the day";
            case 1 -> "1 day";
            default -> days + " days";
        };
    }
}
