package org.chancery.ui.rules.days;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.time.Day;
import org.chancery.time.text.WhenLabel;
import org.chancery.time.working.HolidayList;
import org.chancery.time.working.HolidayYear;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;
import org.kordamp.ikonli.feather.Feather;

/// The holidays of a place in one year, with their source and what is not entered. Del takes one out, Enter takes it up to change it.
final class YearPane extends VBox {

    private final DaysModel model;
    private final Label year = Typography.strong("");
    private final ListView<Holiday> list = new ListView<>();
    private final FlowPane missing = new FlowPane(8, 2);
    private final TextField source = new TextField();
    private final CheckBox checked = new CheckBox("compared with the official list");
    private final Label everyYear = Typography.wrapped(Typography.quiet(""));
    private final EntryLine entry;
    private Optional<Holiday> changing = Optional.empty();

    YearPane(DaysModel model, Places places) {
        super(8);
        this.model = model;
        entry = new EntryLine("holiday", places, "Name of the holiday", (when, name) -> {
            changing.ifPresentOrElse(old -> model.replace(old, when, name), () -> model.add(when, name));
            if (model.problemProperty().get().isEmpty())
                finished();
        });
        list.setId("holidays");
        list.setAccessibleText("Holidays");
        list.setCellFactory(view -> new HolidayCell(model));
        list.setPlaceholder(Typography.quiet("No holiday of this year is entered."));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(), missing, list, everyYear, entry, sources());
        everyYear.getStyleClass().add("small");
        model.yearProperty().subscribe(this::show);
    }

    private Node head() {
        var head = new HBox(4, Buttons.icon(Feather.CHEVRON_LEFT, "The year before", () -> turn(-1)), year,
                Buttons.icon(Feather.CHEVRON_RIGHT, "The year after", () -> turn(1)));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node sources() {
        source.setId("source");
        source.setPromptText("Where the list of this year is from");
        source.setAccessibleText("Source of the list of this year");
        HBox.setHgrow(source, Priority.ALWAYS);
        source.setOnAction(event -> sourced());
        source.focusedProperty().addListener((seen, was, now) -> {
            if (!now)
                sourced();
        });
        checked.setOnAction(event -> sourced());
        var line = new HBox(8, source, checked);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void sourced() {
        model.source(source.getText(), checked.isSelected());
    }

    private void turn(int by) {
        model.yearProperty().set(model.yearProperty().get() + by);
    }

    private void finished() {
        changing = Optional.empty();
        entry.empty();
    }

    /// Shows the list as it is written now.
    void show() {
        int shown = model.yearProperty().get();
        HolidayList now = model.list();
        year.setText(String.valueOf(shown));
        List<Holiday> holidays = Holiday.of(now, shown);
        if (!list.getItems().equals(holidays))
            list.getItems().setAll(holidays);
        HolidayYear own = now.of(shown);
        if (!source.isFocused())
            source.setText(own.source());
        checked.setSelected(own.checked());
        everyYear.setText(now.years().stream().filter(each -> each.year().isEmpty()).map(HolidayYear::source)
                .filter(text -> !text.isBlank()).map(text -> "Every year: " + text).findFirst().orElse(""));
        missing.getChildren().clear();
        for (String name : now.missing(shown)) {
            var link = Buttons.link(name + " " + shown + " is not entered", () -> entry.begin(name));
            link.getStyleClass().add("missing");
            missing.getChildren().add(link);
        }
        if (!missing.getChildren().isEmpty()) {
            Label why = Typography.quiet("What moves is entered from the official list, never computed.");
            why.getStyleClass().add("small");
            missing.getChildren().add(why);
        }
    }

    private void press(KeyEvent key) {
        Holiday holiday = list.getSelectionModel().getSelectedItem();
        if (holiday == null || key.isShortcutDown())
            return;
        if (key.getCode() == KeyCode.DELETE)
            model.remove(holiday);
        else if (key.getCode() == KeyCode.ENTER) {
            changing = Optional.of(holiday);
            entry.begin(WhenLabel.medium(Day.of(holiday.day())), holiday.name());
        } else
            return;
        key.consume();
    }
}
