package org.chancery.ui.rules.days;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.chancery.ui.editing.DateField;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;

/// A line in which a day, or a run of days, is entered with its name. Enter takes it.
final class EntryLine extends VBox {

    private final DateField date;
    private final TextField days = new TextField();
    private final TextField name = new TextField();
    private final BiConsumer<When, String> take;

    /// @param id of its fields: "holiday"
    /// @param what is entered besides the day: "Name of the holiday"
    EntryLine(String id, Places places, String what, BiConsumer<When, String> take) {
        super(3);
        this.take = take;
        date = new DateField(new Undated(""), places.today(), places.station());
        days.setId(id + "-days");
        days.setPromptText("20 Mar 2026");
        days.setAccessibleText("Day, or first and last day");
        days.textProperty().bindBidirectional(date.textProperty());
        days.getStyleClass().add("entry-days");
        name.setId(id + "-name");
        name.setPromptText(what);
        name.setAccessibleText(what);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button add = Buttons.plain("Add", this::take);
        add.setId(id + "-add");
        var line = new HBox(8, days, name, add);
        line.setAlignment(Pos.CENTER_LEFT);
        Label understood = Typography.quiet("");
        understood.getStyleClass().add("small");
        understood.textProperty().bind(date.understoodProperty().map(text -> days.getText().isEmpty() ? "" : text));
        understood.managedProperty().bind(understood.textProperty().isNotEmpty());
        getChildren().addAll(line, understood);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
                take();
                key.consume();
            }
        });
    }

    /// Begins with a name, as that is what is missing.
    void begin(String named) {
        name.setText(named);
        days.requestFocus();
    }

    void begin(String day, String named) {
        days.setText(day);
        begin(named);
    }

    private void take() {
        Optional<When> when = date.when();
        take.accept(when.orElseGet(() -> new Undated("")), name.getText().strip());
        days.requestFocus();
    }

    void empty() {
        days.clear();
        name.clear();
    }
}
