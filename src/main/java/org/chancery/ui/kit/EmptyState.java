package org.chancery.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands where there is nothing to show: what would be here, and what a person can do about it.
public final class EmptyState extends VBox {

    public EmptyState(Ikon icon, String headline, String sentence, Node... acts) {
        getStyleClass().add("empty-state");
        var picture = new FontIcon(icon);
        picture.getStyleClass().add("large-icon");
        var title = new Label(headline);
        title.getStyleClass().add("headline");
        var text = Typography.wrapped(new Label(sentence));
        text.getStyleClass().add("sentence");
        getChildren().addAll(picture, title, text);
        if (acts.length > 0) {
            var row = new HBox(10, acts);
            row.setAlignment(Pos.CENTER);
            getChildren().add(row);
        }
    }
}
