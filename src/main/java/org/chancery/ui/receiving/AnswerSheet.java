package org.chancery.ui.receiving;

import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Trouble;
import org.chancery.ui.kit.Typography;

/// The sheet on which a question that nobody answered is closed. Ctrl+Enter keeps the answer, Escape leaves the question open.
public final class AnswerSheet extends VBox {

    /// Of a long question the beginning is enough to know it by.
    private static final int LETTERS = 420;

    private final AnswerModel model;
    private final Runnable close;
    private final Label question = Typography.wrapped(Typography.plain(""));
    private final PaperChooser papers;

    /// @param close takes the sheet away
    public AnswerSheet(AnswerModel model, Runnable close) {
        super(12);
        this.model = model;
        this.close = close;
        this.papers = new PaperChooser(model::choose);
        setId("answer-sheet");
        getStyleClass().addAll("sheet", "receive-sheet");
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("/theme/promises.css")).toExternalForm());
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label("What answers this?");
        title.getStyleClass().add("sheet-title");
        question.getStyleClass().add("asked");
        VBox.setVgrow(papers, Priority.ALWAYS);
        getChildren().addAll(title, question, Typography.caption("The paper that answers, if one does"), papers,
                fields(), problem(), foot());
        model.openedProperty().subscribe(opened -> opened.ifPresent(o -> {
            question.setText("“" + beginning(o.question().quote()) + "”");
            papers.show(o.papers());
        }));
        model.doneProperty().subscribe(done -> {
            if (done)
                close.run();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(focused -> {
            if (focused)
                papers.lookup("#paper-filter").requestFocus();
        });
    }

    private static String beginning(String text) {
        return text.length() <= LETTERS ? text : text.substring(0, LETTERS - 1).stripTrailing() + "…";
    }

    private Node fields() {
        var paragraph = new TextField();
        paragraph.setId("answer-paragraph");
        paragraph.setPrefColumnCount(6);
        paragraph.textProperty().bindBidirectional(model.paragraphProperty());
        var words = new TextField();
        words.setId("answer-words");
        words.setPromptText("What the answer was, or why none is waited for");
        words.textProperty().bindBidirectional(model.wordsProperty());
        VBox said = ReceiveSheet.named("In words", words);
        HBox.setHgrow(said, Priority.ALWAYS);
        return new HBox(12, ReceiveSheet.named("Paragraph", paragraph), said);
    }

    private Node problem() {
        Label sentence = Typography.wrapped(new Label());
        sentence.getStyleClass().add("alarm");
        Runnable say = () -> {
            Optional<String> trouble = model.troubleProperty().get().map(Trouble::sentence);
            sentence.setText(trouble.orElse(model.remarkProperty().get()));
            sentence.setManaged(!sentence.getText().isEmpty());
        };
        model.troubleProperty().subscribe(say);
        model.remarkProperty().subscribe(say);
        say.run();
        return sentence;
    }

    private Node foot() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var keep = Buttons.primary("Answered", model::answer);
        keep.setId("keep-answer");
        var letGo = Buttons.plain("Let it go", model::letGo);
        letGo.setId("let-go");
        var foot = new HBox(10, letGo, gap, Buttons.keyed(Buttons.plain("Leave it open", close), "Esc"),
                Buttons.keyed(keep, "Ctrl+Enter"));
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE)
            close.run();
        else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown())
            model.answer();
        else
            return;
        event.consume();
    }
}
