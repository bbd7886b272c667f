package org.chancery.ui.deliverables;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;
import org.controlsfx.control.textfield.TextFields;

/// A small card over the list that asks for one line of text: a name for a view, an owner, days of reminders. Enter keeps it, Escape leaves it.
final class AskCard extends VBox {

    /// @param question "Who owes these 5 deliverables?"
    /// @param hint what may be typed: "empty for nobody"
    /// @param text to begin with
    /// @param known what to complete with
    /// @param keeping the name of the act: "Save"
    /// @param refusal why a text is not taken, in one sentence; empty if it is
    record Question(String question, String hint, String text, Collection<String> known, String keeping,
            Function<String, Optional<String>> refusal) {

        Question(String question, String hint, String text, Collection<String> known, String keeping) {
            this(question, hint, text, known, keeping, any -> Optional.empty());
        }

        /// The same, asked about these.
        Question of(String what) {
            return new Question(question.formatted(what), hint, text, known, keeping, refusal);
        }
    }

    private final TextField field = new TextField();
    private final Label problem = Typography.wrapped(new Label());

    AskCard(Question question, Consumer<String> keep, Runnable close) {
        super(10);
        getStyleClass().add("ask-card");
        setId("ask-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        field.setId("ask-field");
        field.setText(question.text());
        field.setPromptText(question.hint());
        field.setAccessibleText(question.question());
        field.setPrefColumnCount(30);
        if (!question.known().isEmpty())
            TextFields.bindAutoCompletion(field, question.known());
        problem.getStyleClass().add("field-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        Runnable kept = () -> question.refusal().apply(field.getText()).ifPresentOrElse(problem::setText, () -> {
            close.run();
            keep.accept(field.getText());
        });
        field.setOnAction(event -> kept.run());
        var acts = new HBox(8, Buttons.primary(question.keeping(), kept), Buttons.plain("Cancel", close));
        getChildren().addAll(Typography.strong(question.question()), field, problem, acts);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    void begin() {
        field.requestFocus();
        field.selectAll();
    }
}
