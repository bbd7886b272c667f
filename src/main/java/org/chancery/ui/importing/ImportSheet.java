package org.chancery.ui.importing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.desk.calendars.CalendarLine.Kind;
import org.chancery.desk.calendars.CalendarPreview;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.TallScroll;
import org.chancery.ui.kit.Typography;

/// The sheet from which a calendar file is taken in. Space ticks a line, Ctrl+Enter takes what is ticked, Escape leaves all as it is.
public final class ImportSheet extends VBox {

    private final ImportModel model;
    private final Runnable close;
    private final ListView<ImportRow> list = new ListView<>();
    private final VBox remarks = new VBox(3);
    private final CheckBox unchanged = new CheckBox();

    /// @param close takes the sheet away
    public ImportSheet(ImportModel model, Runnable close) {
        super(14);
        this.model = model;
        this.close = close;
        setId("import-sheet");
        getStyleClass().addAll("sheet", "import-sheet");
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("/theme/importing.css")).toExternalForm());
        setMaxHeight(USE_PREF_SIZE);
        buildList();
        getChildren().addAll(head(), said(), list, Typography.trouble(model.troubleProperty()), foot());
        model.previewProperty().subscribe(this::show);
        model.doneProperty().subscribe(done -> {
            if (done)
                close.run();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(focused -> {
            if (focused)
                list.requestFocus();
        });
    }

    private Node head() {
        var title = new Label();
        title.getStyleClass().add("sheet-title");
        title.textProperty().bind(Bindings.concat("Import ", model.titleProperty()));
        Label counts = Typography.wrapped(Typography.strong(""));
        counts.setId("import-counts");
        counts.textProperty().bind(model.countsProperty());
        return new VBox(5, title, counts);
    }

    private Node said() {
        var scroll = new TallScroll(remarks);
        scroll.getStyleClass().add("import-remarks");
        scroll.managedProperty().bind(Bindings.isNotEmpty(remarks.getChildren()));
        scroll.visibleProperty().bind(scroll.managedProperty());
        return scroll;
    }

    private void buildList() {
        list.setId("import-lines");
        list.setAccessibleText("What the calendar file does to the book");
        list.setItems(model.rows());
        list.setCellFactory(view -> new ImportCell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPlaceholder(Typography.quiet("There is nothing to take."));
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private void show(Optional<CalendarPreview> preview) {
        List<String> sentences = preview.map(CalendarPreview::remarks).orElse(List.of());
        remarks.getChildren().setAll(sentences.stream().map(s -> Typography.wrapped(Typography.quiet(s))).toList());
        int same = preview.map(p -> p.count(Kind.UNCHANGED)).orElse(0);
        unchanged.setText("Show " + same + " unchanged");
        unchanged.setManaged(same > 0);
        unchanged.setVisible(same > 0);
    }

    private Node foot() {
        unchanged.setId("show-unchanged");
        unchanged.selectedProperty().bindBidirectional(model.unchangedProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button none = Buttons.plain("Untick all", () -> model.takeAll(false));
        none.setId("untick-all");
        Button all = Buttons.plain("Tick all", () -> model.takeAll(true));
        all.setId("tick-all");
        Button cancel = Buttons.plain("Cancel", close);
        Button take = Buttons.primary("", model::take);
        take.setId("import-now");
        take.textProperty().bind(Bindings.createStringBinding(() -> label(model.takenProperty().get()),
                model.takenProperty()));
        take.disableProperty().bind(model.takenProperty().isEqualTo(0).or(model.busyProperty()));
        var foot = new HBox(10, unchanged, gap, all, none, cancel, take);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private static String label(int lines) {
        return "Take " + lines + (lines == 1 ? " line" : " lines");
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE && list.isFocused()) {
            list.getSelectionModel().getSelectedItems().stream().filter(ImportRow::open).forEach(ImportRow::next);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            if (model.takenProperty().get() > 0 && !model.busyProperty().get())
                model.take();
            event.consume();
        }
    }
}
