package org.chancery.ui.calendar;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chancery.ui.kit.Buttons;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The sentences above a page.
final class RemarkBox extends VBox {

    private final Consumer<LocalDate> goTo;

    RemarkBox(Consumer<LocalDate> goTo) {
        super(3);
        this.goTo = goTo;
        setManaged(false);
    }

    void show(Remarks said) {
        getChildren().setAll(said.clashes().stream().map(RemarkBox::clash).toList());
        said.nothing().ifPresent(sentence -> getChildren().add(nothing(sentence, said)));
        setManaged(!getChildren().isEmpty());
    }

    private static Node clash(String sentence) {
        var label = new Label(sentence, new FontIcon(Feather.ALERT_TRIANGLE));
        label.getStyleClass().addAll("alarm", "remark");
        label.setTooltip(new Tooltip(sentence));
        return label;
    }

    private Node nothing(String sentence, Remarks said) {
        var line = new HBox(6, new Label(sentence));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("remark");
        said.next().ifPresent(
                next -> line.getChildren().add(Buttons.link(next.words(), () -> goTo.accept(next.day()))));
        return line;
    }
}
