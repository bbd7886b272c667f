package org.chancery.ui.editing;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.ui.editing.EditorModel.Opened;
import org.controlsfx.control.textfield.TextFields;

/// The fields of an entry's form, laid out.
final class EntryFields extends GridPane {

    private static final int HALVES = 2;
    private static final double AWAITED_WIDTH = 130;

    private final EntryForm form;
    private final TextField title;
    private final LabelledField titleField;
    private final LabelledField dateField;
    private final LabelledField resolutionField;
    private final LabelledField awaitedField;
    private final Label reminderProblem = new Label();

    EntryFields(Opened opened) {
        super(16, 12);
        form = opened.form();
        Vocabulary words = opened.words();
        for (int i = 0; i < HALVES; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(100.0 / HALVES);
            getColumnConstraints().add(half);
        }
        title = text("title", form.titleProperty());
        titleField = new LabelledField("Title", title);
        dateField = new LabelledField(opened.meeting() ? "Date" : "Due", text("when", form.date().textProperty()));
        resolutionField = named("Resolution or decision",
                completed("resolution", form.resolutionProperty(), words.resolutionTexts()), words::aboutResolution);
        awaitedField = new LabelledField("Documents awaited", text("awaited", form.awaitedProperty()));
        form.date().understoodProperty().subscribe(this::sayDate);
        add(titleField, 0, 0, HALVES, 1);
        add(dateField, 0, 1, HALVES, 1);
        addRow(2, named("Body", completed("body", form.bodyProperty(), words.bodies().keySet()), words::aboutBody),
                resolutionField);
        if (opened.meeting())
            add(new LabelledField("Place", completed("place", form.placeProperty(), words.places())), 0, 3);
        else
            addDuty(words);
        if (!opened.proposed()) {
            add(opened.meeting()
                    ? choice("status", "Status", StatusLabel.ofMeetings(), form.statusProperty())
                    : progress(), 1, opened.meeting() ? 3 : 4);
            add(reminders(), 0, 5, HALVES, 1);
        }
        add(new LabelledField("Note", note()), 0, 6, HALVES, 1);
        form.problems().addListener((ListChangeListener<Problem>) change -> showProblems());
    }

    /// The field to begin with.
    TextField title() {
        return title;
    }

    private TextField text(String id, StringProperty value) {
        var field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private TextField completed(String id, StringProperty value, Collection<String> known) {
        TextField field = text(id, value);
        var completion = TextFields.bindAutoCompletion(field, known.stream().sorted().toList());
        completion.setDelay(0);
        return field;
    }

    private static LabelledField named(String name, TextField field, UnaryOperator<String> about) {
        return new LabelledField(name, field).remarking(field.textProperty().map(about));
    }

    /// Who owes it to whom, and what makes it owed.
    private void addDuty(Vocabulary words) {
        addRow(3, new LabelledField("Owed by", completed("owner", form.ownerProperty(), words.owners())),
                new LabelledField("Asked by, or owed to",
                        completed("addressee", form.addresseeProperty(), words.owners())));
        add(choice("kind", "Kind", KindLabel.all(), form.kindProperty()), 0, 4);
    }

    /// How far a deliverable has come, and how many documents are to come for it.
    private Node progress() {
        Node status = choice("status", "Status", StatusLabel.ofDeliverables(), form.statusProperty());
        HBox.setHgrow(status, Priority.ALWAYS);
        awaitedField.setMinWidth(AWAITED_WIDTH);
        awaitedField.setMaxWidth(AWAITED_WIDTH);
        return new HBox(16, status, awaitedField);
    }

    private static Node choice(String id, String name, List<String> labels, StringProperty value) {
        var box = new ComboBox<>(FXCollections.observableArrayList(labels));
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().bindBidirectional(value);
        return new LabelledField(name, box);
    }

    private Node reminders() {
        var name = new Label("Reminders");
        name.getStyleClass().add("field-name");
        reminderProblem.getStyleClass().add("field-problem");
        reminderProblem.managedProperty().bind(reminderProblem.textProperty().isNotEmpty());
        var column = new VBox(name, new ReminderChips(form), reminderProblem);
        column.getStyleClass().add("labelled-field");
        return column;
    }

    private TextArea note() {
        var note = new TextArea();
        note.setId("note");
        note.setPrefRowCount(3);
        note.setWrapText(true);
        note.textProperty().bindBidirectional(form.noteProperty());
        note.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                note.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        return note;
    }

    private void sayDate(String understood) {
        boolean typing = dateField.lookup(":focused") != null;
        dateField.say(understood, !form.date().readableProperty().get() && !typing);
    }

    private void showProblems() {
        titleField.say(problem(Problem.Field.TITLE), true);
        boolean unreadable = !problem(Problem.Field.WHEN).isEmpty();
        dateField.say(form.date().understoodProperty().get(), unreadable);
        reminderProblem.setText(problem(Problem.Field.REMINDERS));
        awaitedField.say(problem(Problem.Field.AWAITED), true);
        String which = problem(Problem.Field.RESOLUTION);
        if (!which.isEmpty())
            resolutionField.say(which, true);
        if (!titleField.lookupAll(".field-problem").isEmpty() && !problem(Problem.Field.TITLE).isEmpty())
            title.requestFocus();
        else if (unreadable)
            dateField.lookup("#when").requestFocus();
        else if (!which.isEmpty())
            resolutionField.lookup("#resolution").requestFocus();
    }

    private String problem(Problem.Field field) {
        return form.problems().stream().filter(p -> p.field() == field).map(Problem::sentence).findFirst().orElse("");
    }
}
