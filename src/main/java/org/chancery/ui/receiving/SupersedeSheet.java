package org.chancery.ui.receiving;

import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Deliverable;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Trouble;
import org.chancery.ui.kit.Typography;
import org.jspecify.annotations.Nullable;

/// The sheet on which an officer says what took the place of something owed. Enter keeps the chosen one, Escape leaves all as it is.
public final class SupersedeSheet extends VBox {

    private final SupersedeModel model;
    private final Runnable close;
    private final TextField filter = new TextField();
    private final ListView<Deliverable> list = new ListView<>();

    /// @param close takes the sheet away
    public SupersedeSheet(SupersedeModel model, Runnable close) {
        super(12);
        this.model = model;
        this.close = close;
        setId("supersede-sheet");
        getStyleClass().addAll("sheet", "receive-sheet");
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("/theme/promises.css")).toExternalForm());
        setMaxHeight(USE_PREF_SIZE);
        Label title = Typography.wrapped(new Label());
        title.getStyleClass().add("sheet-title");
        model.owedProperty().subscribe(
                owed -> title.setText(owed.map(d -> "What took the place of “" + d.title() + "”?").orElse("")));
        filter.setId("successor-filter");
        filter.setPromptText("Filter by title or owner");
        filter.setAccessibleText("Filter by title or owner");
        filter.textProperty().bindBidirectional(model.filterProperty());
        list.setId("successors");
        list.setAccessibleText("What may have taken its place");
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(Typography.quiet("Nothing else that is owed matches."));
        model.shownProperty().subscribe(shown -> {
            list.getItems().setAll(shown);
            list.getSelectionModel().selectFirst();
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, filter, list, problem(), foot());
        model.doneProperty().subscribe(done -> {
            if (done)
                close.run();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(focused -> {
            if (focused)
                filter.requestFocus();
        });
    }

    private static final class Cell extends ListCell<Deliverable> {

        @Override
        protected void updateItem(@Nullable Deliverable owed, boolean empty) {
            super.updateItem(owed, empty);
            setText(empty || owed == null ? null : owed.title() + " · " + WhenLabel.medium(owed.when()));
        }
    }

    private Node problem() {
        Label sentence = Typography.wrapped(new Label());
        sentence.getStyleClass().add("alarm");
        model.troubleProperty().subscribe(trouble -> {
            sentence.setText(trouble.map(Trouble::sentence).orElse(""));
            sentence.setManaged(trouble.isPresent());
        });
        return sentence;
    }

    private Node foot() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var keep = Buttons.primary("It took its place", this::keep);
        keep.setId("keep-successor");
        keep.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        var foot = new HBox(10, gap, Buttons.keyed(Buttons.plain("Leave as it is", close), "Esc"),
                Buttons.keyed(keep, "Enter"));
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void keep() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(model::by);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE)
            close.run();
        else if (event.getCode() == KeyCode.ENTER && (filter.isFocused() || list.isFocused()))
            keep();
        else if (event.getCode() == KeyCode.DOWN && filter.isFocused())
            list.requestFocus();
        else
            return;
        event.consume();
    }
}
