package org.chancery.ui.kit.lists;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.EmptyState;
import org.chancery.ui.kit.Trouble;
import org.chancery.ui.kit.Typography;
import org.kordamp.ikonli.feather.Feather;

/// A page that is one list: its name, how many, a filter, what can be done, and the table. Ctrl+F goes to the filter, Escape empties it.
public final class ListPage<T> extends StackPane {

    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");

    private final ListModel<T> model;
    private final TableView<T> table = new TableView<>();
    private final TextField filter = new TextField();
    private final Function<T, ?> identity;
    private final VBox filled;

    /// @param identity what stays the same when a row is read again, so that it stays selected
    public ListPage(String title, ListModel<T> model, Function<T, ?> identity, Node empty, Node... acts) {
        this.model = model;
        this.identity = identity;
        getStyleClass().add("list-page");
        getStylesheets().add(Objects.requireNonNull(ListPage.class.getResource("/theme/lists.css")).toExternalForm());
        fillTable();
        filled = new VBox(head(title, acts), table);
        filled.getStyleClass().add("list-column");
        VBox.setVgrow(table, Priority.ALWAYS);
        model.stageProperty().subscribe(stage -> put(switch (stage) {
            case LOADING -> waiting();
            case EMPTY -> empty;
            case FILLED -> filled;
            case FAILED -> failed();
        }));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(focused -> {
            if (focused)
                table.requestFocus();
        });
    }

    public TableView<T> table() {
        return table;
    }

    /// What is selected, in the order shown.
    public List<T> selected() {
        return table.getItems().stream().filter(table.getSelectionModel().getSelectedItems()::contains).toList();
    }

    /// Who was here with the keyboard stays here with it.
    private void put(Node content) {
        boolean here = isFocusWithin();
        getChildren().setAll(content);
        if (here)
            (content == filled ? table : this).requestFocus();
    }

    private void fillTable() {
        var sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getStyleClass().add("entries");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Typography.quiet("Nothing here matches the filter."));
        keepSelection(sorted);
    }

    /// A list that is read again keeps its selection; where the selected row is gone, the one in its place is selected.
    private void keepSelection(SortedList<T> rows) {
        var kept = new Selection<>(table, identity);
        rows.addListener((ListChangeListener<T>) change -> kept.restore());
        table.focusedProperty().subscribe(focused -> {
            if (focused && table.getSelectionModel().isEmpty() && !rows.isEmpty())
                table.getSelectionModel().select(0);
        });
    }

    private Node head(String title, Node... acts) {
        Label count = Typography.quiet("");
        count.getStyleClass().add("count");
        model.totalProperty().subscribe(total -> count.setText(String.valueOf(total)));
        filter.setId("filter");
        filter.setPromptText("Filter");
        filter.setAccessibleText("Filter " + title.toLowerCase(Locale.ROOT));
        filter.textProperty().bindBidirectional(model.filterProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(10, Typography.pageTitle(title), count, gap, filter);
        head.getChildren().addAll(acts);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("list-head");
        return head;
    }

    private static Node waiting() {
        var wheel = new ProgressIndicator();
        wheel.setMaxSize(36, 36);
        wheel.setAccessibleText("Reading the book");
        return wheel;
    }

    private Node failed() {
        Trouble trouble = model.troubleProperty().get().orElseThrow();
        return new EmptyState(Feather.ALERT_TRIANGLE, "The list could not be read", trouble.sentence(),
                Buttons.primary("Try again", model::refresh), Buttons.plain("Copy details", trouble::copyDetails));
    }

    private void press(KeyEvent event) {
        if (FIND.match(event)) {
            filter.requestFocus();
            filter.selectAll();
            event.consume();
        } else if (event.getTarget() == filter) {
            pressInFilter(event);
        }
    }

    private void pressInFilter(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            table.requestFocus();
            event.consume();
        }
    }
}
