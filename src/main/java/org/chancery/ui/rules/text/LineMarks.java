package org.chancery.ui.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.chancery.time.text.PlainText.BadLine;

/// The numbers of the lines beside a text that does not wrap, and at the end of a line why it is refused.
final class LineMarks extends Pane {

    private static final double GAP = 24;

    private final TextArea area;
    private final double gutter;
    private final List<Label> numbers = new ArrayList<>();
    private final List<Label> remarks = new ArrayList<>();
    private Map<Integer, String> refused = Map.of();

    /// @param gutter how wide the margin for the numbers is
    LineMarks(TextArea area, double gutter) {
        this.area = area;
        this.gutter = gutter;
        setMouseTransparent(true);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        area.textProperty().addListener(changed -> requestLayout());
        area.scrollTopProperty().addListener(changed -> requestLayout());
        area.scrollLeftProperty().addListener(changed -> requestLayout());
        area.fontProperty().addListener(changed -> requestLayout());
        area.heightProperty().addListener(changed -> requestLayout());
    }

    void show(List<BadLine> lines) {
        refused = lines.stream().collect(Collectors.toMap(BadLine::number, BadLine::sentence,
                (one, other) -> one + " " + other, TreeMap::new));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        String[] lines = area.getText().split("\n", -1);
        Insets inside = Optional.ofNullable(area.lookup(".content")).map(content -> ((Region) content).getInsets())
                .orElse(Insets.EMPTY);
        Text text = text();
        double height = text.getLayoutBounds().getHeight() / lines.length;
        double top = area.snappedTopInset() + inside.getTop() - area.getScrollTop();
        int first = (int) Math.max(0, Math.floor(-top / height));
        int last = (int) Math.min(lines.length - 1, Math.ceil((getHeight() - top) / height));
        int used = 0;
        int said = 0;
        for (int line = first; line <= last; line++) {
            double y = top + line * height;
            boolean bad = refused.containsKey(line + 1);
            Label number = label(numbers, used++, "line-number");
            number.setText(String.valueOf(line + 1));
            number.getStyleClass().setAll("label", "line-number", bad ? "alarm" : "quiet");
            number.resizeRelocate(0, y, gutter - 8, height);
            if (bad) {
                double end = area.snappedLeftInset() + inside.getLeft() + width(lines[line]) - area.getScrollLeft();
                say(label(remarks, said++, "line-remark"), refused.getOrDefault(line + 1, ""), end + GAP, y, height);
            }
        }
        numbers.subList(used, numbers.size()).forEach(label -> label.setVisible(false));
        remarks.subList(said, remarks.size()).forEach(label -> label.setVisible(false));
    }

    /// Behind the text of its line; where there is no room for it, at the right edge.
    private void say(Label remark, String sentence, double x, double y, double height) {
        remark.setText(Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1));
        remark.applyCss();
        double width = Math.min(Math.ceil(remark.prefWidth(-1)), getWidth() - gutter - 24);
        double left = Math.min(gutter + x, getWidth() - width - 16);
        remark.resizeRelocate(left, y, width, height);
    }

    private Label label(List<Label> labels, int index, String style) {
        if (index == labels.size()) {
            var label = new Label();
            label.getStyleClass().add(style);
            label.setManaged(false);
            labels.add(label);
            getChildren().add(label);
        }
        Label label = labels.get(index);
        label.setVisible(true);
        return label;
    }

    private double width(String line) {
        var measured = new Text(line);
        measured.setFont(text().getFont());
        return measured.getLayoutBounds().getWidth();
    }

    /// The text as the field draws it, all lines of it.
    private Text text() {
        return area.lookup(".content") instanceof Region content && content.lookup(".text") instanceof Text text
                ? text
                : new Text(area.getText());
    }
}
