package org.chancery.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Destination;
import org.kordamp.ikonli.feather.Feather;

/// What can be done on every screen: find, jot something down, undo, redo, export, add a document.
final class TopBar extends HBox {

    private final Button undo;
    private final Button redo;

    TopBar(Node finder, ShellModel model, Consumer<Destination> go) {
        getStyleClass().add("top-bar");
        undo = Buttons.quiet("Undo", Feather.CORNER_UP_LEFT, model::undo);
        undo.setId("undo");
        redo = Buttons.icon(Feather.CORNER_UP_RIGHT, "Redo", model::redo);
        redo.setId("redo");
        Button quick = Buttons.icon(Feather.EDIT_3, "Quick add: one line (Ctrl+Shift+N)",
                () -> go.accept(new Destination.QuickAdd()));
        quick.setId("quick");
        Button export = Buttons.plain("Export calendar…", () -> go.accept(Destination.Export.all()));
        export.setId("export");
        Button add = Buttons.primary("Add document…", () -> go.accept(Destination.AddDocuments.ask()));
        add.setId("add-document");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(finder, gap, quick, undo, redo, export, add);
    }

    void show(Standing standing) {
        name(undo, "Undo", "Ctrl+Z", standing.undo());
        name(redo, "Redo", "Ctrl+Y", standing.redo());
    }

    private static void name(Button button, String verb, String keys, Optional<String> act) {
        button.setDisable(act.isEmpty());
        String whole = act.map(label -> verb + ": " + label).orElse(verb);
        button.setTooltip(new Tooltip(whole + " (" + keys + ")"));
        button.setAccessibleText(whole);
    }
}
