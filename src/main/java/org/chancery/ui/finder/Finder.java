package org.chancery.ui.finder;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.KeyCap;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Typography;

/// The field in which titles are found, and the few that fit below it. The arrows move, Enter opens, Escape leaves.
public final class Finder extends StackPane {

    private final FinderModel model;
    private final Consumer<Destination> go;
    private final TextField field = new TextField();
    private final VBox results = new VBox();
    private int at;

    public Finder(FinderModel model, String key, Consumer<Destination> go) {
        this.model = model;
        this.go = go;
        getStyleClass().add("finder");
        field.setId("find");
        field.setPromptText("Find meetings, deliverables and documents by title");
        field.setAccessibleText("Find by title");
        field.textProperty().bindBidirectional(model.typedProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().subscribe(focused -> show());
        var cap = new KeyCap(key);
        cap.setMouseTransparent(true);
        cap.visibleProperty().bind(field.textProperty().isEmpty());
        setAlignment(cap, Pos.CENTER_RIGHT);
        getChildren().addAll(field, cap);
        results.getStyleClass().add("finder-results");
        results.setId("found");
        results.setManaged(false);
        model.foundProperty().subscribe(found -> {
            at = 0;
            show();
        });
    }

    /// What is laid over the window below the field.
    public Node results() {
        return results;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private void key(KeyEvent event) {
        List<Found> found = model.foundProperty().get();
        switch (event.getCode()) {
            case DOWN -> at = Math.min(at + 1, Math.max(0, found.size() - 1));
            case UP -> at = Math.max(0, at - 1);
            case ENTER -> found.stream().skip(at).findFirst().ifPresent(this::open);
            case ESCAPE -> field.clear();
            default -> {
                return;
            }
        }
        event.consume();
        show();
    }

    private void open(Found found) {
        field.clear();
        go.accept(found.destination());
    }

    private void show() {
        results.setVisible(field.isFocused() && !field.getText().isBlank());
        if (!results.isVisible())
            return;
        List<Found> found = model.foundProperty().get();
        results.getChildren().clear();
        for (int i = 0; i < found.size(); i++) {
            results.getChildren().add(row(found.get(i), i == at));
        }
        if (found.isEmpty())
            results.getChildren().add(Typography.quiet("No title has these words."));
        Bounds below = results.getParent().sceneToLocal(field.localToScene(field.getLayoutBounds()));
        results.applyCss();
        results.resizeRelocate(below.getMinX(), below.getMaxY() + 4, Math.max(below.getWidth(), 560),
                results.prefHeight(Math.max(below.getWidth(), 560)));
    }

    private HBox row(Found found, boolean chosen) {
        var title = new Label(found.title());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var date = Typography.quiet(found.date());
        date.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(10, new Pill(found.tone(), found.kind()), title, gap, date);
        row.getStyleClass().add(chosen ? "chosen-row" : "row");
        row.setAccessibleText(found.kind() + " " + found.title() + ", " + found.date());
        row.setOnMousePressed(click -> open(found));
        return row;
    }
}
