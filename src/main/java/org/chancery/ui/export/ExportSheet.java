package org.chancery.ui.export;

import java.io.File;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.chancery.desk.exporting.Inexact;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;

/// The sheet from which the calendar file is written. Ctrl+Enter exports, Escape closes.
public final class ExportSheet extends VBox {

    private final ExportModel model;
    private final Runnable close;
    private final ExportTable table;

    /// @param close takes the sheet away
    public ExportSheet(ExportModel model, PublishModel publishing, Runnable close) {
        super(14);
        this.model = model;
        this.close = close;
        setId("export-sheet");
        getStyleClass().addAll("sheet", "export-sheet");
        getStylesheets().addAll(sheet("lists"), sheet("export"));
        setMaxHeight(USE_PREF_SIZE);
        var title = new Label("Export calendar reminders");
        title.getStyleClass().add("sheet-title");
        var about = Typography.wrapped(Typography.quiet(
                "One file that your calendar imports or follows. An entry is the same entry in every export."));
        table = new ExportTable(model);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(new VBox(5, title, about), new TargetCards(model), new SinceLast(model), table,
                inexact(), new RemarkList(model), new PublishPart(model, publishing),
                Typography.trouble(model.troubleProperty()),
                foot());
        model.doneProperty().subscribe(done -> {
            if (done)
                close.run();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(focused -> {
            if (focused)
                table.requestFocus();
        });
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(ExportSheet.class.getResource("/theme/" + name + ".css")).toExternalForm();
    }

    private Node inexact() {
        var group = new ToggleGroup();
        var row = new HBox(16, Typography.plain("Where the day is not set:"),
                choice("put it on the last possible day, as tentative", Inexact.LAST_DAY, group),
                choice("leave it out", Inexact.LEAVE_OUT, group));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private RadioButton choice(String text, Inexact value, ToggleGroup group) {
        var button = new RadioButton(text);
        button.setId(value.name().toLowerCase(Locale.ROOT));
        button.setToggleGroup(group);
        button.setSelected(model.inexactProperty().get() == value);
        button.setOnAction(event -> model.inexactProperty().set(value));
        return button;
    }

    private Node foot() {
        var name = new Pill(Tone.PLAIN, "");
        name.textProperty().bind(model.fileProperty().map(file -> String.valueOf(file.getFileName())));
        var folder = Typography.quiet("");
        folder.setMinWidth(40);
        folder.textProperty().bind(model.fileProperty().map(file -> String.valueOf(file.toAbsolutePath().getParent())));
        var change = Buttons.link("Change…", this::choose);
        change.setId("change-file");
        change.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button copy = Buttons.plain("Copy to clipboard", () -> model.copy(ExportSheet::toClipboard));
        copy.setId("copy-calendar");
        Button cancel = Buttons.plain("Cancel", close);
        Button export = Buttons.primary("", model::export);
        export.setId("export-now");
        export.textProperty().bind(Bindings.createStringBinding(() -> label(model.tickedProperty().get()),
                model.tickedProperty()));
        var nothing = model.tickedProperty().isEqualTo(0).or(model.busyProperty());
        export.disableProperty().bind(nothing);
        copy.disableProperty().bind(nothing);
        var foot = new HBox(10, name, folder, change, gap, copy, cancel, export);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private static String label(int entries) {
        return "Export " + entries + (entries == 1 ? " entry" : " entries");
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle("Export calendar");
        chooser.setInitialFileName(String.valueOf(model.fileProperty().get().getFileName()));
        Optional.ofNullable(model.fileProperty().get().getParent()).map(folder -> folder.toFile())
                .filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Calendar file", "*.ics"));
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow())).map(File::toPath).ifPresent(
                model.fileProperty()::set);
    }

    private static void toClipboard(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            if (model.tickedProperty().get() > 0 && !model.busyProperty().get())
                model.export();
            event.consume();
        }
    }
}
