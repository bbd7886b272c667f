package org.chancery.ui.calendar;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.BodyChips;
import org.kordamp.ikonli.feather.Feather;

/// Which page of the calendar this is, and the ways to another one.
final class CalendarHeader extends VBox {

    /// What the field takes of the line, in pixels at the usual size of text.
    private static final double FIELD = 210;

    private final CalendarModel model;
    private final TextField field = new TextField();
    private final Label problem = new Label();
    private final Runnable back;
    /// Whether the letter that led here is still being typed: it is not part of the date.
    private boolean arriving;

    /// @param back puts the keyboard on the page again
    CalendarHeader(CalendarModel model, Runnable back) {
        super(8);
        this.model = model;
        this.back = back;
        getStyleClass().add("calendar-header");
        getChildren().addAll(pages(), choices());
    }

    private HBox pages() {
        Label title = Typography.pageTitle("Calendar");
        title.setMinWidth(60);
        title.setId("calendar-title");
        model.scopeProperty().subscribe(scope -> name(title));
        model.dayProperty().subscribe(day -> name(title));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button today = Buttons.plain("Today", model::goToToday);
        today.setTooltip(new Tooltip("Today (T)"));
        var row = new HBox(6, title, gap, Buttons.icon(Feather.CHEVRON_LEFT, "Back", () -> model.turn(-1)), today,
                Buttons.icon(Feather.CHEVRON_RIGHT, "On", () -> model.turn(1)), scopes());
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("page-header");
        return row;
    }

    private void name(Label title) {
        String text = model.dayProperty().get().map(day -> model.scopeProperty().get().title(day)).orElse("Calendar");
        title.setText(text);
        title.setTooltip(new Tooltip(text));
    }

    private HBox scopes() {
        var group = new ToggleGroup();
        var row = new HBox();
        row.getStyleClass().add("scopes");
        for (Scope scope : Scope.values()) {
            var button = new ToggleButton(scope.label());
            button.setId("scope-" + scope.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().setAll("scope");
            button.setMinWidth(USE_PREF_SIZE);
            button.setTooltip(new Tooltip(scope.label() + " (" + scope.key() + ")"));
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.show(scope);
                back.run();
            });
            model.scopeProperty().subscribe(shown -> button.setSelected(shown == scope));
            row.getChildren().add(button);
        }
        return row;
    }

    private HBox choices() {
        field.setId("go-to");
        field.setPromptText("Go to: Dec 2024, next week");
        field.setAccessibleText("Go to a date: Dec 2024, next month, week 50");
        field.getStyleClass().add("go-to");
        field.setOnAction(event -> go());
        field.addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (arriving)
                key.consume();
        });
        field.addEventFilter(KeyEvent.KEY_RELEASED, key -> arriving = false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            arriving = false;
            if (key.getCode() == KeyCode.ESCAPE) {
                leave();
                key.consume();
            }
        });
        field.textProperty().subscribe(text -> tell(""));
        problem.getStyleClass().add("field-problem");
        problem.managedProperty().bind(problem.visibleProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var chips = new BodyChips(model.bodiesProperty(), model.bodyProperty(), model::filter);
        var row = new HBox(8, field, problem, gap, chips);
        row.setAlignment(Pos.CENTER_LEFT);
        row.widthProperty().subscribe(width -> chips.fit(width.doubleValue() - FIELD));
        row.setMinWidth(0);
        return row;
    }

    private void go() {
        if (field.getText().isBlank() || model.goTo(field.getText()))
            leave();
        else
            tell("No date in these words");
    }

    private void leave() {
        field.clear();
        back.run();
    }

    private void tell(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
    }

    /// Puts the keyboard on the field in which a date is typed.
    void ask() {
        arriving = true;
        field.requestFocus();
    }
}
