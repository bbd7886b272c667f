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
import javafx.scene.layout.StackPane;
import org.chancery.agenda.Meeting;
import org.chancery.time.WhenOrder;
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
        setPlaceholder(Typography.quiet("There is nothing in the book to export yet."));
        getColumns().add(ticks());
        getColumns().add(Columns.drawn("", 105, ExportTable::kind,
                Comparator.comparing(line -> line.entry() instanceof Meeting)));
        getColumns().add(Columns.drawn("Entry", 375, ExportTable::title,
                Comparator.comparing(line -> line.entry().title(), String.CASE_INSENSITIVE_ORDER)));
        getColumns().add(Columns.drawn("Date", 250, ExportTable::date,
                Comparator.comparing(line -> line.entry().when(), WhenOrder.BY_DAY)));
        getColumns().add(Columns.quiet("Reminders", 110, ExportLine::reminderText));
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

    private static Node kind(ExportLine line) {
        if (!line.possible())
            return new Pill(Tone.PLAIN, "left out");
        return line.entry() instanceof Meeting
                ? new Pill(Tone.MEETING, "meeting")
                : new Pill(Tone.DEADLINE, "deadline");
    }

    private static Node title(ExportLine line) {
        Label label = line.possible()
                ? Typography.strong(line.entry().title())
                : Typography.quiet(line.entry().title());
        label.setMinWidth(40);
        return label;
    }

    private static Node date(ExportLine line) {
        return line.possible() ? new Label(line.date()) : Typography.quiet(line.date());
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
