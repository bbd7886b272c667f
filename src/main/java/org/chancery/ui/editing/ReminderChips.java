package org.chancery.ui.editing;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.chancery.ui.naming.ReminderText;

/// The reminders of a form as chips: press one to take it away, type a number of days to add another.
final class ReminderChips extends FlowPane {

    private final EntryForm form;
    private final TextField adding = new TextField();

    ReminderChips(EntryForm form) {
        super(6, 6);
        this.form = form;
        getStyleClass().add("reminder-chips");
        adding.setId("add-reminder");
        adding.setPromptText("days before");
        adding.setPrefColumnCount(8);
        adding.setAccessibleText("Add a reminder, days before");
        adding.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !adding.getText().isBlank()) {
                add();
                event.consume();
            }
        });
        adding.focusedProperty().subscribe(focused -> {
            if (!focused && !adding.getText().isBlank())
                add();
        });
        form.reminders().addListener((ListChangeListener<Integer>) change -> show());
        show();
    }

    private void add() {
        if (form.addReminder(adding.getText()))
            adding.clear();
    }

    private void show() {
        List<Node> chips = form.reminders().stream().map(this::chip).toList();
        getChildren().setAll(chips);
        getChildren().add(adding);
    }

    private Node chip(int days) {
        var chip = new Button(ReminderText.label(days) + "  ×");
        chip.getStyleClass().setAll("choice", "removable");
        chip.setTooltip(new Tooltip("Remove this reminder"));
        chip.setAccessibleText("Reminder " + ReminderText.label(days) + ", press to remove");
        chip.setOnAction(event -> form.removeReminder(days));
        return chip;
    }
}
