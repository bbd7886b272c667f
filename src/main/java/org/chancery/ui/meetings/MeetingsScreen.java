package org.chancery.ui.meetings;

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
import org.chancery.agenda.Id;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.EmptyState;
import org.chancery.ui.kit.Trouble;
import org.chancery.ui.kit.Typography;
import org.kordamp.ikonli.feather.Feather;

/// The meetings at the left, and beside them the dossier of the one that is chosen.
/// Enter or the right arrow goes into the dossier, Escape back; E edits, M moves, Del deletes, Ctrl+N adds, Ctrl+F filters.
public final class MeetingsScreen extends StackPane {

    private static final KeyCombination NEW = KeyCombination.valueOf("Shortcut+N");
    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");

    private final MeetingsModel model;
    private final Consumer<Destination> go;
    private final ListView<MeetingRow> list = new ListView<>();
    private final TextField filter = new TextField();
    private final DossierPane dossier;
    private final BorderPane filled = new BorderPane();

    public MeetingsScreen(MeetingsModel model, Consumer<Destination> go) {
        this.model = model;
        this.go = go;
        this.dossier = new DossierPane(model, go);
        setId("meetings");
        getStyleClass().add("meetings");
        getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("/theme/meetings.css")).toExternalForm());
        buildList();
        filled.setLeft(side());
        filled.setCenter(dossier);
        dossier.visibleProperty().bind(model.dossierProperty().map(Optional::isPresent));
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
        dossier.rest();
    }

    private void buildList() {
        list.setId("meeting-list");
        list.setAccessibleText("Meetings");
        list.setCellFactory(view -> new MeetingCell());
        list.setPlaceholder(Typography.quiet("No meeting matches the filter."));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null)
                model.choose(Optional.of(row.id()));
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInList);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private Node side() {
        filter.setId("meeting-filter");
        filter.setPromptText("Filter meetings");
        filter.setAccessibleText("Filter meetings");
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInFilter);
        HBox.setHgrow(filter, Priority.ALWAYS);
        var add = Buttons.icon(Feather.PLUS, "New meeting, Ctrl+N", this::add);
        var head = new HBox(6, filter, add);
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

    private void show(List<MeetingRow> rows) {
        if (!list.getItems().equals(rows))
            list.getItems().setAll(rows);
        reveal(model.chosenProperty().get());
    }

    private void reveal(Optional<Id> chosen) {
        int place = list.getItems().stream().map(MeetingRow::id).map(Optional::of).toList().indexOf(chosen);
        if (place >= 0 && place != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().select(place);
            list.scrollTo(Math.max(0, place - 2));
        }
    }

    private void press(KeyEvent event) {
        if (NEW.match(event)) {
            add();
        } else if (FIND.match(event)) {
            filter.requestFocus();
            filter.selectAll();
        } else if (event.getCode() == KeyCode.ESCAPE && dossier.isFocusWithin() && !dossier.isExplaining()) {
            list.requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    private void pressInList(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown())
            return;
        switch (event.getCode()) {
            case ENTER, RIGHT -> dossier.requestFocus();
            case E -> model.chosenProperty().get().ifPresent(id -> go.accept(new Destination.Edited(id)));
            case M -> dossier.move();
            case DELETE -> model.delete();
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

    private void add() {
        go.accept(new Destination.NewMeeting());
    }

    private Node nothing() {
        return new EmptyState(Feather.USERS, "No meetings yet",
                "Add a document, and Chancery proposes the meetings in it; or enter one by hand.",
                Buttons.primary("Add document…", () -> go.accept(Destination.AddDocuments.ask())),
                Buttons.plain("New meeting…", this::add));
    }

    private Node failed() {
        Trouble trouble = model.troubleProperty().get().orElseThrow();
        return new EmptyState(Feather.ALERT_TRIANGLE, "The meetings could not be read", trouble.sentence(),
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
