package org.chancery.ui.inspector.cutoffs;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chancery.desk.SettingUp;
import org.chancery.desk.cutoffs.LastMoment;
import org.chancery.time.zone.CutoffLabel;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;
import org.controlsfx.control.textfield.TextFields;

/// By when exactly, where it is meant and in the capital; and the form to set it.
public final class CutoffCard extends VBox {

    private final CutoffModel model;
    private final LastMoment moment;
    private final Hyperlink change = Buttons.link("Whose midnight…", this::edit);

    /// @param ofBody whether it is owed to a body
    public CutoffCard(CutoffModel model, LastMoment moment, boolean ofBody) {
        super(3);
        this.model = model;
        this.moment = moment;
        setId("cutoff");
        change.setId("set-cutoff");
        getChildren().add(Typography.wrapped(Typography.quiet(moment.label())));
        if (!moment.doubt().isEmpty())
            getChildren().add(voiced(moment.doubt(), "alarm"));
        if (!moment.dayOff().isEmpty())
            getChildren().add(voiced("That day is a day off: " + moment.dayOff() + ".", "warn"));
        getChildren().add(change);
        change.setUserData(ofBody);
    }

    private void edit() {
        var clock = new TextField(moment.cutoff().at().map(time -> time.toString()).orElse(""));
        clock.setId("cutoff-clock");
        clock.setPromptText("end of day");
        clock.setAccessibleText("Time of the cut-off; nothing for the end of the day");
        clock.setPrefColumnCount(6);
        var place = new TextField(CutoffLabel.place(moment.cutoff().zone()));
        place.setId("cutoff-place");
        place.setAccessibleText("City whose clock counts");
        place.setPrefColumnCount(11);
        TextFields.bindAutoCompletion(place, SettingUp.zones().stream().map(SettingUp::city).sorted().toList());
        var all = new CheckBox("For all that is owed to this body");
        boolean ofBody = Boolean.TRUE.equals(change.getUserData());
        all.setVisible(ofBody);
        all.setManaged(ofBody);
        Button set = Buttons.plain("Set", () -> model.set(clock.getText(), place.getText(), all.isSelected()));
        set.setId("cutoff-set");
        var line = new FlowPane(6, 6, clock, place, set);
        line.setAlignment(Pos.CENTER_LEFT);
        Label problem = voiced("", "alarm");
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var form = new VBox(5, line, all, problem);
        form.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER)
                set.fire();
            else if (key.getCode() == KeyCode.ESCAPE)
                getChildren().set(getChildren().indexOf(form), change);
            else
                return;
            key.consume();
        });
        getChildren().set(getChildren().indexOf(change), form);
        clock.requestFocus();
    }

    private static Label voiced(String text, String style) {
        Label label = Typography.wrapped(new Label(text));
        label.getStyleClass().addAll(style, "small");
        return label;
    }
}
