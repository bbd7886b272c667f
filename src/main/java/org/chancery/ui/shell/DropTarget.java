package org.chancery.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chancery.ui.kit.Typography;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The whole window takes files that are dropped on it, and says so while they hover.
final class DropTarget extends StackPane {

    private DropTarget() {
        getStyleClass().add("drop-target");
        setMouseTransparent(true);
        setVisible(false);
        var icon = new FontIcon(Feather.DOWNLOAD);
        icon.getStyleClass().addAll("large-icon", "drop-icon");
        var headline = new Label("Drop to read into the book");
        headline.getStyleClass().add("panel-title");
        var box = new VBox(10, icon, headline,
                Typography.quiet("PDF, Word, text and calendar files. The originals stay where they are, unchanged."));
        box.getStyleClass().add("drop-box");
        getChildren().add(box);
    }

    /// Makes this node take files.
    ///
    /// @return the sign to be laid over the node
    static DropTarget on(Node node, Consumer<List<Path>> dropped) {
        var sign = new DropTarget();
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                sign.setVisible(true);
            }
            event.consume();
        });
        node.setOnDragExited(event -> sign.setVisible(false));
        node.setOnDragDropped(event -> {
            sign.setVisible(false);
            boolean files = event.getDragboard().hasFiles();
            if (files)
                dropped.accept(event.getDragboard().getFiles().stream().map(file -> file.toPath()).toList());
            event.setDropCompleted(files);
            event.consume();
        });
        return sign;
    }
}
