package org.chancery.ui.rules.text;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chancery.time.text.PlainText.BadLine;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;

/// A field for a plain text, with the number of each line, and at each line that is not understood the reason.
public final class CheckedText extends VBox {

    private static final double GUTTER = 40;
    private static final int MOST = 4;

    private final TextArea area = new TextArea();
    private final LineMarks marks = new LineMarks(area, GUTTER);
    private final VBox list = new VBox(2);

    /// @param name what it is, for a screen reader: "Text of the rules"
    public CheckedText(String name, StringProperty text) {
        super(6);
        getStyleClass().add("checked-text");
        area.setId("text");
        area.setAccessibleText(name);
        area.textProperty().bindBidirectional(text);
        var stack = new StackPane(area, marks);
        stack.getStyleClass().add("lines");
        StackPane.setMargin(area, new Insets(0, 0, 0, GUTTER));
        VBox.setVgrow(stack, Priority.ALWAYS);
        getChildren().addAll(stack, list);
        focusedProperty().subscribe(focused -> {
            if (focused)
                area.requestFocus();
        });
    }

    /// Shows which lines are refused.
    ///
    /// @param kept what is understood besides, as a sentence
    public void show(List<BadLine> refused, String kept) {
        marks.show(refused);
        list.getChildren().clear();
        refused.stream().limit(MOST).forEach(line -> list.getChildren().add(link(line)));
        if (refused.size() > MOST)
            list.getChildren().add(Typography.quiet("and " + (refused.size() - MOST) + " more"));
        if (!refused.isEmpty()) {
            Label sentence = Typography.wrapped(Typography.quiet(kept));
            sentence.getStyleClass().add("small");
            list.getChildren().add(sentence);
        }
    }

    private Hyperlink link(BadLine line) {
        Hyperlink link = Buttons.link(line.toString(), () -> goTo(line.number()));
        link.getStyleClass().add("refused-line");
        return link;
    }

    /// Puts the caret at the end of a line, and the keyboard into the text.
    public void goTo(int line) {
        String text = area.getText();
        int end = -1;
        for (int i = 0; i < line && (end < text.length() || i == 0); i++) {
            int next = text.indexOf('\n', end + 1);
            end = next < 0 ? text.length() : next;
        }
        area.requestFocus();
        area.positionCaret(Math.max(0, end));
    }
}
