package org.chancery.ui.editing;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.ui.kit.Typography;

/// A field of a form under its name, with a line below that says how it is understood or what is wrong with it.
public final class LabelledField extends VBox {

    private final Label remark = Typography.wrapped(new Label());

    public LabelledField(String name, Control field) {
        getStyleClass().add("labelled-field");
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        field.setAccessibleText(name);
        field.setMaxWidth(Double.MAX_VALUE);
        remark.getStyleClass().add("remark");
        getChildren().addAll(label, field, remark);
        VBox.setVgrow(field, Priority.ALWAYS);
        say("", false);
    }

    /// @param wrong whether it is a problem, else a remark
    public void say(String sentence, boolean wrong) {
        remark.setText(sentence);
        remark.setManaged(!sentence.isEmpty());
        remark.setVisible(!sentence.isEmpty());
        remark.getStyleClass().setAll("label", "remark", wrong ? "field-problem" : "quiet");
    }

    /// Says whatever the value says, as a remark.
    LabelledField remarking(ObservableValue<String> sentence) {
        sentence.subscribe(text -> say(text, false));
        return this;
    }
}
