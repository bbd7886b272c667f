package org.chancery.ui.resolutions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chancery.desk.threads.Subject;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.EmptyState;
import org.chancery.ui.kit.Trouble;
import org.chancery.ui.kit.Typography;
import org.kordamp.ikonli.feather.Feather;

/// The resolutions and decisions at the left, and beside them the thread of the one that is chosen.
/// Enter or the right arrow goes into the thread, Escape back; E says what it is called, G merges, Ctrl+F filters.
public final class ResolutionsScreen extends StackPane {

    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");

    private final ResolutionsModel model;
    private final Consumer<Destination> go;
    private final ListView<ResolutionRow> list = new ListView<>();
    private final TextField filter = new TextField();
    private final ThreadPane thread;
    private final BorderPane filled = new BorderPane();

    public ResolutionsScreen(ResolutionsModel model, Consumer<Destination> go) {
        this.model = model;
        this.go = go;
        this.thread = new ThreadPane(model, go);
        setId("resolutions");
        getStyleClass().add("meetings");
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("/theme/meetings.css")).toExternalForm());
        buildList();
        filled.setLeft(side());
        filled.setCenter(thread);
        thread.visibleProperty().bind(model.threadProperty().map(Optional::isPresent));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.stageProperty().subscribe(stage -> put(switch (stage) {
            case READING -> reading();
            case EMPTY -> nothing();
            case FILLED -> filled;
            case FAILED -> failed();
        }));
        sceneProperty().subscribe(scene -> model.onScreen(scene != null));
        model.rowsProperty().subscribe(this::show);
        model.chosenProperty().subscribe(this::reveal);
    }

    /// Before the book is closed: what is still being typed goes into it.
    public void rest() {
        thread.rest();
    }

    private void buildList() {
        list.setId("resolution-list");
        list.setAccessibleText("Resolutions and decisions");
        list.setCellFactory(view -> new ResolutionCell());
        list.setPlaceholder(Typography.quiet("No resolution matches the filter."));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null)
                model.choose(Optional.of(row.line().subject()));
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInList);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private Node side() {
        filter.setId("resolution-filter");
        filter.setPromptText("Filter resolutions");
        filter.setAccessibleText("Filter resolutions");
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInFilter);
        HBox.setHgrow(filter, Priority.ALWAYS);
        var head = new HBox(6, filter);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("meetings-head");
        var side = new VBox(head, list);
        side.getStyleClass().add("meetings-side");
        return side;
    }

    private void put(Node content) {
        boolean here = isFocusWithin();
        getChildren().setAll(content);
        if (here)
            requestFocus();
    }

    private void show(List<ResolutionRow> rows) {
        if (!list.getItems().equals(rows))
            list.getItems().setAll(rows);
        reveal(model.chosenProperty().get());
    }

    private void reveal(Optional<Subject> chosen) {
        int place = list.getItems().stream().map(ResolutionRow::key).map(Optional::of).toList()
                .indexOf(chosen.map(ResolutionRow::key));
        if (place >= 0 && place != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().select(place);
            list.scrollTo(Math.max(0, place - 2));
        }
    }

    private void press(KeyEvent event) {
        if (FIND.match(event)) {
            filter.requestFocus();
            filter.selectAll();
        } else if (event.getCode() == KeyCode.ESCAPE && isInThread(event) && !thread.isWriting()
                && !thread.isExplaining()) {
            list.requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    /// By where the key was pressed: a list whose rows are read again may still count as focused inside.
    private boolean isInThread(KeyEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : this;
        while (node != null && node != thread)
            node = node.getParent();
        return node == thread;
    }

    private void pressInList(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown())
            return;
        switch (event.getCode()) {
            case ENTER, RIGHT -> thread.requestFocus();
            case E -> thread.edit();
            case G -> thread.merge();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pressInFilter(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty())
            filter.clear();
        else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER
                || event.getCode() == KeyCode.ESCAPE)
            list.requestFocus();
        else
            return;
        event.consume();
    }

    private Node nothing() {
        return new EmptyState(Feather.BOOKMARK, "No resolutions yet",
                "Add a document: what it says under the heading of a resolution or decision is followed here.",
                Buttons.primary("Add document…", () -> go.accept(Destination.AddDocuments.ask())));
    }

    private Node failed() {
        Trouble trouble = model.troubleProperty().get().orElseThrow();
        return new EmptyState(Feather.ALERT_TRIANGLE, "The resolutions could not be read", trouble.sentence(),
                Buttons.primary("Try again", model::refresh), Buttons.plain("Copy details", trouble::copyDetails));
    }

    private static Node reading() {
        var wheel = new ProgressIndicator();
        wheel.setMaxSize(36, 36);
        wheel.setAccessibleText("Reading the book");
        return wheel;
    }

    /// The keyboard goes to the list; until there is one, the screen keeps it.
    @Override
    public void requestFocus() {
        if (getChildren().contains(filled))
            list.requestFocus();
        else
            super.requestFocus();
    }
}
