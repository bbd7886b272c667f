package org.chancery.ui.inspector;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.chancery.agenda.receiving.Receipt;
import org.chancery.time.Day;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.kit.Buttons;

/// The day on which something came. Pressed, it can be typed anew: Enter keeps it, Escape leaves it.
final class DayLink extends StackPane {

    private final Receipt receipt;
    private final InspectorModel model;
    private final Hyperlink link;

    DayLink(Receipt receipt, InspectorModel model) {
        this.receipt = receipt;
        this.model = model;
        String day = WhenLabel.brief(Day.of(receipt.received()), 0);
        this.link = Buttons.link(day, this::type);
        link.setAccessibleText("Came on " + day + ", change the day");
        link.getStyleClass().add("came-on");
        setMinWidth(USE_PREF_SIZE);
        getChildren().add(link);
    }

    private void type() {
        var field = new TextField(WhenLabel.medium(Day.of(receipt.received())));
        field.setPrefColumnCount(11);
        field.setAccessibleText("The day on which it came");
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER)
                model.cameOn(receipt, field.getText());
            else if (event.getCode() == KeyCode.ESCAPE)
                leave();
            else
                return;
            event.consume();
        });
        getChildren().setAll(field);
        field.requestFocus();
        field.selectAll();
    }

    private void leave() {
        getChildren().setAll(link);
        link.requestFocus();
    }
}
