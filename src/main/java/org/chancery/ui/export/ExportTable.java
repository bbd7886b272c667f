package org.chancery.ui.export;

import java.util.Comparator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.chancery.desk.exporting.Difference;
import org.chancery.time.WhenOrder;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.Columns;

/// The entries that could go into the file, each with its tick. Space ticks what is selected.
final class ExportTable extends TableView<ExportLine> {

    private final ExportModel model;

    ExportTable(ExportModel model) {
        this.model = model;
        setId("export-lines");
        getStyleClass().addAll("entries", "export-lines");
        setAccessibleText("Entries to export");
        setItems(model.lines());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        model.sinceLastProperty().subscribe(since -> setPlaceholder(Typography.quiet(since
                ? "This calendar has been told everything; nothing has changed since."
                : "There is nothing in the book to export yet.")));
        getColumns().add(ticks());
        getColumns().add(Columns.drawn("", 105, ExportTable::news,
                Comparator.comparing(line -> line.row().difference())));
        getColumns().add(Columns.drawn("Entry", 345, ExportTable::title,
                Comparator.comparing(line -> line.entry().title(), String.CASE_INSENSITIVE_ORDER)));
        getColumns().add(Columns.drawn("Date", 300, ExportTable::date,
                Comparator.comparing(line -> line.entry().when(), WhenOrder.BY_DAY)));
        getColumns().add(Columns.quiet("Reminders", 90, ExportLine::reminderText));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private TableColumn<ExportLine, ExportLine> ticks() {
        TableColumn<ExportLine, ExportLine> column = Columns.drawn("", 44, this::tick,
                Comparator.comparing(line -> line.ticked().get()));
        column.setSortable(false);
        column.setMinWidth(44);
        column.setMaxWidth(44);
        var all = new CheckBox();
        all.setId("tick-all");
        all.setAccessibleText("All entries");
        all.setSelected(true);
        all.setOnAction(event -> model.tickAll(all.isSelected()));
        model.tickedProperty().subscribe(
                ticked -> all.setSelected(ticked.intValue() > 0
                        && ticked.intValue() == model.lines().stream().filter(ExportLine::possible).count()));
        column.setGraphic(all);
        return column;
    }

    private Node tick(ExportLine line) {
        var box = new CheckBox();
        box.selectedProperty().bindBidirectional(line.ticked());
        box.setDisable(!line.possible());
        box.setFocusTraversable(false);
        box.setAccessibleText("Export " + line.entry().title());
        var cell = new StackPane(box);
        cell.setAlignment(Pos.CENTER);
        return cell;
    }

    /// What the calendar will see of it: "new", "moved".
    private static Node news(ExportLine line) {
        if (!line.possible())
            return new Pill(Tone.PLAIN, "left out");
        Difference difference = line.row().difference();
        return new Pill(switch (difference) {
            case NEW -> Tone.SETTLED;
            case MOVED, CHANGED -> Tone.MEETING;
            case CANCELLED -> Tone.DOUBT;
            case UNCHANGED -> Tone.PLAIN;
        }, difference.label());
    }

    private static Node title(ExportLine line) {
        Label label = line.possible()
                ? Typography.strong(line.entry().title())
                : Typography.quiet(line.entry().title());
        label.setMinWidth(40);
        return label;
    }

    private static Node date(ExportLine line) {
        var now = line.possible() ? new Label(line.date()) : Typography.quiet(line.date());
        if (line.possible() && line.row().difference() == Difference.CANCELLED)
            now.getStyleClass().add("strike");
        if (line.row().before().isEmpty())
            return now;
        var before = Typography.quiet(WhenLabel.medium(line.row().before().get()));
        before.getStyleClass().add("strike");
        var both = new HBox(6, before, new Label("→"), now);
        both.setAlignment(Pos.CENTER_LEFT);
        both.setAccessibleText(before.getText() + ", now " + now.getText());
        return both;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            boolean tick = getSelectionModel().getSelectedItems().stream()
                    .anyMatch(l -> l.possible() && !l.ticked().get());
            getSelectionModel().getSelectedItems().stream().filter(ExportLine::possible)
                    .forEach(l -> l.ticked().set(tick));
            event.consume();
        }
    }
}
