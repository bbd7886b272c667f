package org.chancery.ui.adding;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.TallScroll;
import org.chancery.ui.kit.Typography;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Which files are being read and what became of each.
public final class AddingSheet extends VBox {

    private final AddingModel model;
    private final VBox rows = new VBox();

    /// @param close takes the sheet away; what is being read goes on
    public AddingSheet(AddingModel model, Runnable close) {
        super(16);
        this.model = model;
        setId("adding-sheet");
        getStyleClass().addAll("sheet", "adding-sheet");
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("/theme/adding.css")).toExternalForm());
        setMaxHeight(USE_PREF_SIZE);
        var title = new Label();
        title.getStyleClass().add("sheet-title");
        title.textProperty()
                .bind(Bindings.when(model.busyProperty()).then("Adding documents").otherwise("Documents added"));
        var scroll = new TallScroll(rows);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll, foot(close));
        model.files().addListener((ListChangeListener<AddedFile>) change -> show());
        show();
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    private Node foot(Runnable close) {
        Button stop = Buttons.plain("Stop", model::cancel);
        stop.setId("stop");
        stop.visibleProperty().bind(model.busyProperty());
        stop.managedProperty().bind(model.busyProperty());
        Button done = Buttons.primary("Done", close);
        done.setId("done");
        done.setDefaultButton(true);
        done.disableProperty().bind(model.busyProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(10, Typography.quiet("The files themselves stay where they are, unchanged."), gap, stop,
                done);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void show() {
        rows.getChildren().setAll(model.files().stream().map(this::row).toList());
    }

    private Node row(AddedFile file) {
        var icon = new FontIcon(Feather.FILE_TEXT);
        Label said = Typography.wrapped(new Label());
        said.textProperty().bind(file.saidProperty());
        var bar = new ProgressBar();
        bar.getStyleClass().add("thin");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(file.fractionProperty());
        var words = new VBox(3, Typography.wrapped(Typography.strong(file.name())), said, bar);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button review = Buttons.plain("Review", () -> model.review(file));
        review.getStyleClass().add("review-file");
        var row = new HBox(12, icon, words, review);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("file");
        file.stageProperty().subscribe(stage -> {
            boolean refused = stage == AddedFile.Stage.REFUSED;
            said.getStyleClass().setAll("label", refused ? "alarm" : "quiet");
            icon.setIconCode(switch (stage) {
                case WAITING, READING -> Feather.FILE_TEXT;
                case ADDED, THERE -> Feather.CHECK;
                case REFUSED -> Feather.ALERT_TRIANGLE;
                case CANCELLED -> Feather.X;
            });
            review.setVisible(file.document().isPresent());
            review.setManaged(file.document().isPresent());
            bar.setVisible(stage == AddedFile.Stage.READING);
            bar.setManaged(stage == AddedFile.Stage.READING);
        });
        return row;
    }
}
