package org.chancery.ui.resolutions;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Resolution.Kind;
import org.chancery.agenda.ResolutionName;
import org.chancery.desk.threads.FollowingResolutions.Answer;
import org.chancery.desk.threads.Subject;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;
import org.controlsfx.control.textfield.TextFields;

/// Where it is set right what a resolution is called: kind, number, title, body. Ctrl+Enter saves, Escape leaves all as it was.
final class NamingPane extends VBox {

    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+Enter");
    private static final String UNSAID = "Not said";

    private final ResolutionsModel model;
    private final Runnable close;
    private final ComboBox<String> kind = new ComboBox<>();
    private final TextField number = field("resolution-number", "Number");
    private final TextField title = field("resolution-title", "Title");
    private final TextField body = field("resolution-body", "Body");
    private final Label problem = Typography.wrapped(new Label());

    NamingPane(ResolutionsModel model, Runnable close) {
        super(12);
        this.model = model;
        this.close = close;
        setId("resolution-naming");
        getStyleClass().add("notes");
        kind.setId("resolution-kind");
        kind.setAccessibleText("Kind");
        kind.getItems()
                .setAll(Stream.concat(Stream.of(UNSAID), Arrays.stream(Kind.values()).map(Kind::label)).toList());
        problem.getStyleClass().add("field-problem");
        var fields = new GridPane(12, 10);
        fields.addRow(0, named("Kind", kind), named("Number", number));
        fields.add(named("Title", title), 0, 1, 2, 1);
        fields.add(named("Body that adopted it", body), 0, 2, 2, 1);
        Button save = Buttons.keyed(Buttons.primary("Save", this::save), "Ctrl+Enter");
        save.setId("resolution-save");
        var foot = new HBox(8, Buttons.keyed(Buttons.plain("Cancel", close), "Esc"), save);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Typography.caption("What it is called"), fields, problem, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private static TextField field(String id, String name) {
        var field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.setPrefColumnCount(28);
        return field;
    }

    private static Node named(String name, Node field) {
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }

    void show(Subject subject) {
        kind.setValue(subject.name().kind().map(Kind::label).orElse(UNSAID));
        number.setText(subject.name().number());
        title.setText(subject.title());
        body.setText(subject.name().body());
        problem.setText("");
        TextFields.bindAutoCompletion(body, model.bodies()).setDelay(0);
    }

    private void save() {
        if (number.getText().isBlank()) {
            problem.setText("A resolution has a number, like 2/7.");
            number.requestFocus();
            return;
        }
        model.call(
                new ResolutionName(chosenKind(), number.getText().strip(), body.getText().strip()),
                title.getText().strip(), answer -> {
                    switch (answer) {
                        case Answer.Kept kept -> close.run();
                        case Answer.Taken taken -> problem.setText("The book has " + taken.by().name().text()
                                + " already. If they are the same, merge them.");
                    }
                });
    }

    private Optional<Kind> chosenKind() {
        return Arrays.stream(Kind.values()).filter(each -> each.label().equals(kind.getValue())).findFirst();
    }

    private void press(KeyEvent event) {
        if (SAVE.match(event))
            save();
        else if (event.getCode() == KeyCode.ESCAPE)
            close.run();
        else
            return;
        event.consume();
    }

    @Override
    public void requestFocus() {
        number.requestFocus();
        number.selectAll();
    }
}
