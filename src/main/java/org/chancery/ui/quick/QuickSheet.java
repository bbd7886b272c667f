package org.chancery.ui.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.desk.quick.Understanding;
import org.chancery.desk.quick.Understanding.Option;
import org.chancery.desk.quick.Understanding.Part;
import org.chancery.desk.quick.Understanding.Question;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;

/// The sheet with the line and, below it, how it is understood. Enter keeps it, or goes to what is asked; the arrows choose an answer; Escape
/// leaves.
public final class QuickSheet extends VBox {

    private static final List<String> EXAMPLES = List.of("Papers 6w before the third session, Secretariat",
            "Comments on the draft by 15 Nov, Member States !7d", "Board briefing 12 Dec 10:00-12:00 @ CR 4",
            "Report end of May 2025 #2/7",
            "meeting: Lunch with the ambassador tomorrow 13:00");

    private final QuickModel model;
    private final TextField line = new TextField();
    private final VBox understood = new VBox(12);
    private final List<Button> answers = new ArrayList<>();
    private final Button add;

    /// @param close takes the sheet away
    public QuickSheet(QuickModel model, Runnable close) {
        super(14);
        this.model = model;
        setId("quick-sheet");
        getStyleClass().addAll("sheet", "quick-sheet");
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("/theme/quick.css")).toExternalForm());
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var title = new Label("Quick add");
        title.getStyleClass().add("sheet-title");
        line.setId("quick-line");
        line.setPromptText("What, when, who");
        line.setAccessibleText("Quick add: what, when, who");
        line.textProperty().bindBidirectional(model.lineProperty());
        understood.getStyleClass().add("understood");
        add = Buttons.primary("Add", model::keep);
        add.setId("quick-add");
        getChildren().addAll(title, line, understood, foot(close));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.understoodProperty().subscribe(this::show);
        model.problemProperty().subscribe(problem -> show(model.understoodProperty().get()));
        model.doneProperty().subscribe(done -> {
            if (done)
                close.run();
        });
        focusedProperty().subscribe(focused -> {
            if (focused)
                line.requestFocus();
        });
    }

    private Node foot(Runnable close) {
        Button cancel = Buttons.plain("Cancel", close);
        cancel.setCancelButton(true);
        Label signs = Typography.quiet(", who owes it    @ place    # resolution    ! reminder");
        signs.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(10, signs, gap, cancel, Buttons.keyed(add, "Enter"));
        foot.getStyleClass().add("foot");
        return foot;
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown())
            return;
        int at = answers.indexOf(getScene().getFocusOwner());
        switch (event.getCode()) {
            case ENTER -> enter(at);
            case DOWN -> focus(at + 1);
            case UP -> focus(at - 1);
            default -> {
                if (at < 0 || !isLetter(event.getCode()))
                    return;
                back();
                return;
            }
        }
        event.consume();
    }

    /// What is typed on an answer belongs to the line.
    private static boolean isLetter(KeyCode code) {
        return code.isLetterKey() || code == KeyCode.BACK_SPACE;
    }

    private void back() {
        line.requestFocus();
        line.end();
    }

    private void enter(int at) {
        if (at >= 0)
            answers.get(at).fire();
        else if (getScene().getFocusOwner() instanceof Button button && button != add)
            button.fire();
        else if (answers.isEmpty())
            model.keep();
        else
            focus(0);
    }

    private void focus(int answer) {
        if (answer < 0)
            back();
        else if (answer < answers.size())
            answers.get(answer).requestFocus();
    }

    private void show(Optional<Understanding> shown) {
        boolean asking = answers.contains(getScene() == null ? null : getScene().getFocusOwner());
        answers.clear();
        understood.getChildren().clear();
        if (shown.filter(u -> !u.line().isBlank()).isEmpty())
            understood.getChildren().add(examples());
        else
            shown.ifPresent(this::tell);
        String problem = model.problemProperty().get();
        if (!problem.isEmpty() && shown.filter(u -> u.slips().contains(problem)).isEmpty())
            understood.getChildren().add(sentence(problem, "alarm"));
        add.setDisable(shown.filter(Understanding::isReady).isEmpty());
        if (asking)
            back();
    }

    private static Node examples() {
        var box = new VBox(5, Typography.caption("For example"));
        EXAMPLES.forEach(example -> box.getChildren().add(Typography.quiet(example)));
        return box;
    }

    private void tell(Understanding shown) {
        if (!shown.parts().isEmpty())
            understood.getChildren().add(parts(shown.parts()));
        shown.slips().forEach(slip -> understood.getChildren().add(sentence(slip, "alarm")));
        shown.doubts().forEach(doubt -> understood.getChildren().add(sentence(doubt, "warn")));
        shown.questions().forEach(question -> understood.getChildren().add(question(question)));
        if (!shown.isReady() && shown.questions().isEmpty() && shown.slips().isEmpty())
            understood.getChildren().add(sentence("It needs a title.", "warn"));
    }

    private static Node parts(List<Part> parts) {
        var grid = new GridPane(16, 6);
        for (int row = 0; row < parts.size(); row++) {
            Part part = parts.get(row);
            Label name = Typography.quiet(part.name());
            name.setMinWidth(Region.USE_PREF_SIZE);
            var value = new VBox(1, Typography.wrapped(Typography.strong(part.value())));
            if (!part.remark().isEmpty())
                value.getChildren().add(Typography.wrapped(Typography.quiet(part.remark())));
            GridPane.setHgrow(value, Priority.ALWAYS);
            GridPane.setValignment(name, VPos.TOP);
            grid.addRow(row, name, value);
        }
        return grid;
    }

    private Node question(Question question) {
        var box = new VBox(5, sentence(question.sentence(), "warn"));
        question.options().forEach(option -> box.getChildren().add(answer(question, option)));
        return box;
    }

    private Button answer(Question question, Option option) {
        var words = new VBox(1, new Label(option.label()));
        if (!option.detail().isEmpty())
            words.getChildren().add(Typography.quiet(option.detail()));
        var button = new Button("", words);
        button.setAccessibleText((option.label() + ", " + option.detail()).replaceFirst(", $", ""));
        button.getStyleClass().setAll("button", "quick-answer");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> model.answer(question.topic(), option.key()));
        answers.add(button);
        return button;
    }

    private static Label sentence(String text, String tone) {
        Label sentence = Typography.wrapped(new Label(text));
        sentence.getStyleClass().add(tone);
        return sentence;
    }
}
