package org.chancery.ui.shell;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Where a sheet is laid over the window: a veil over everything else, the sheet in the middle, the keyboard on it until it is lifted.
final class Sheets extends StackPane {

    private static final Insets MARGIN = new Insets(32);

    private final ChangeListener<Node> stay = (owner, from, to) -> stay(to);
    private Optional<Region> laid = Optional.empty();
    private Optional<Scene> held = Optional.empty();

    Sheets() {
        getStyleClass().add("sheets");
        setVisible(false);
    }

    boolean isLaid() {
        return laid.isPresent();
    }

    boolean lays(Region sheet) {
        return laid.filter(sheet::equals).isPresent();
    }

    void lay(Region sheet) {
        lift();
        laid = Optional.of(sheet);
        setMargin(sheet, MARGIN);
        getChildren().setAll(sheet);
        setVisible(true);
        sheet.requestFocus();
        held = Optional.ofNullable(getScene());
        held.ifPresent(scene -> scene.focusOwnerProperty().addListener(stay));
    }

    void lift() {
        held.ifPresent(scene -> scene.focusOwnerProperty().removeListener(stay));
        held = Optional.empty();
        laid = Optional.empty();
        getChildren().clear();
        setVisible(false);
    }

    /// Brings the keyboard back when it leaves the sheet for something under the veil.
    private void stay(Node owner) {
        boolean inside = false;
        for (Node node = owner; node != null; node = node.getParent())
            inside |= node == this;
        if (!inside && owner != null)
            laid.ifPresent(Node::requestFocus);
    }
}
