package org.chancery.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Id;
import org.chancery.desk.listing.KeepingViews.Counted;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Typography;

/// The lists that the officer keeps, each with how many lines it has; nothing where none is kept.
final class SavedViewRows extends VBox {

    private final ToggleGroup group;
    private final Consumer<Destination> go;
    private final VBox rows = new VBox();
    private final Map<Id, ToggleButton> byView = new LinkedHashMap<>();
    private List<Counted> shown = List.of();
    private Optional<Id> selected = Optional.empty();

    SavedViewRows(ToggleGroup group, Consumer<Destination> go) {
        this.group = group;
        this.go = go;
        setId("saved-views");
        rows.getStyleClass().add("saved-views");
        Label caption = Typography.caption("Saved views");
        caption.getStyleClass().add("sidebar-caption");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().addAll(caption, scroll);
        setMinHeight(0);
        show(List.of());
        group.selectedToggleProperty().subscribe(toggle -> {
            if (toggle != null && !byView.containsValue(toggle))
                selected = Optional.empty();
        });
    }

    void show(List<Counted> views) {
        setVisible(!views.isEmpty());
        setManaged(!views.isEmpty());
        if (views.equals(shown))
            return;
        shown = views;
        byView.values().forEach(row -> row.setToggleGroup(null));
        byView.clear();
        views.forEach(each -> byView.put(each.view().id(), row(each)));
        rows.getChildren().setAll(byView.values());
        selected.map(byView::get).ifPresent(group::selectToggle);
    }

    void select(Id view) {
        selected = Optional.of(view);
        Optional.ofNullable(byView.get(view)).ifPresent(group::selectToggle);
    }

    private ToggleButton row(Counted each) {
        var name = new Label(each.view().name());
        name.getStyleClass().add("name");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        OptionalInt lines = each.count();
        var count = new Label(lines.isPresent() ? String.valueOf(lines.getAsInt()) : "?");
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        var row = new ToggleButton("", new HBox(6, name, gap, count));
        row.getStyleClass().setAll("section", "saved-view");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(each.view().name() + " " + count.getText());
        row.setToggleGroup(group);
        row.setOnAction(event -> {
            row.setSelected(true);
            go.accept(new Destination.Deliverables(Optional.of(each.view().id())));
        });
        return row;
    }
}
