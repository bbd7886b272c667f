package org.chancery.ui.review.paper;

import org.chancery.ui.review.text.Mark;
import org.chancery.ui.review.text.MarkedParagraph;
import org.chancery.ui.review.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A paragraph's text with coloured marks behind its words, what is selected, and the caret. The text is real text: it wraps, and nothing is
/// drawn on pictures.
final class MarkedText extends Region {

    private static final double SIDE = 2.5;
    private static final double ROUND = 5;
    private static final double LIGHT_LINE = 2;
    private static final double FAINT_LINE = 1;
    private static final double CARET = 1.5;

    private record Span(int start, int end, List<String> styles) {}

    private final TextFlow flow = new TextFlow();
    private final List<Rectangle> backs = new ArrayList<>();
    private List<Span> marks = List.of();
    private Optional<Span> selected = Optional.empty();
    private Optional<Integer> caret = Optional.empty();

    MarkedText() {
        flow.setLineSpacing(3);
        flow.setCursor(Cursor.TEXT);
        getChildren().add(flow);
    }

    /// @param outlined characters to be framed: a quote that stands in this paragraph
    /// @param caption whether it is a heading, set in small capitals
    void show(MarkedParagraph row, Optional<Passage> outlined, boolean caption) {
        flow.getChildren().setAll(row.runs().stream().map(run -> text(run, caption)).toList());
        var wanted = new ArrayList<Span>();
        for (Mark mark : row.marks())
            wanted.add(new Span(mark.start(), mark.end(), List.of(mark.tone().style(), mark.weight().style())));
        outlined.ifPresent(quote -> wanted.add(frame(row, quote)));
        marks = wanted;
        requestLayout();
    }

    void select(Optional<Passage> passage, int paragraph, int length) {
        Optional<Span> wanted = passage.filter(p -> p.touches(paragraph))
                .map(p -> new Span(p.start(paragraph), p.end(paragraph, length), List.of("selected-words")))
                .filter(span -> span.start() < span.end());
        if (!wanted.equals(selected)) {
            selected = wanted;
            requestLayout();
        }
    }

    void caret(Optional<Integer> offset) {
        if (!offset.equals(caret)) {
            caret = offset;
            requestLayout();
        }
    }

    /// The character that is nearest to this point of the text.
    int offsetAt(double x, double y) {
        return flow.getHitInfo(new Point2D(x, y)).getInsertionIndex();
    }

    /// Whether this point lies on these characters.
    boolean covers(Mark mark, double x, double y) {
        return Lines.of(flow.getRangeShape(mark.start(), mark.end(), false)).stream()
                .anyMatch(line -> line.contains(x, y));
    }

    /// Where the caret stands before this character.
    Bounds caretAt(int offset) {
        return Lines.of(flow.getCaretShape(offset, true)).stream().findFirst().orElse(new BoundingBox(0, 0, 0, 0));
    }

    /// What these characters cover, line by line.
    List<Bounds> linesOf(int start, int end) {
        return Lines.of(flow.getRangeShape(start, end, false));
    }

    /// The frame takes the colour of the mark that it covers best.
    private static Span frame(MarkedParagraph row, Passage quote) {
        Optional<Mark> mark = row.marks()
                .stream()
                .filter(m -> m.start() < quote.to().offset() && quote.from().offset() < m.end())
                .max(Comparator.comparing(m -> m.end() - m.start()));
        String tone = mark.map(m -> m.tone().style()).orElse("plain");
        boolean filled = mark.filter(m -> m.weight() != Mark.Weight.FULL).isEmpty();
        return new Span(quote.from().offset(), quote.to().offset(),
                List.of(tone, "outlined", filled ? "filled" : "hollow"));
    }

    private static Text text(MarkedParagraph.Run run, boolean caption) {
        var text = new Text(caption ? capitals(run.text()) : run.text());
        if (caption)
            text.getStyleClass().add("caption-text");
        run.mark().ifPresent(mark -> {
            text.getStyleClass().add("marked");
            text.setCursor(Cursor.HAND);
        });
        return text;
    }

    /// Unless a letter has no capital of its own, so that each character keeps its place.
    private static String capitals(String text) {
        String capitals = text.toUpperCase(Locale.ENGLISH);
        return capitals.length() == text.length() ? capitals : text;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        getChildren().removeAll(backs);
        backs.clear();
        marks.forEach(this::draw);
        selected.ifPresent(this::draw);
        caret.ifPresent(offset -> {
            Bounds at = caretAt(offset);
            back(at.getMinX(), at.getMinY(), CARET, at.getHeight(), List.of("caret"));
        });
        getChildren().addAll(0, backs);
    }

    private void draw(Span span) {
        for (Bounds line : linesOf(span.start(), span.end())) {
            if (span.styles().contains(Mark.Weight.LIGHT.style()))
                back(line.getMinX(), line.getMaxY() - 1, line.getWidth(), LIGHT_LINE, span.styles());
            else if (span.styles().contains(Mark.Weight.FAINT.style()))
                back(line.getMinX(), line.getMaxY() - 1, line.getWidth(), FAINT_LINE, span.styles());
            else if (span.styles().contains("selected-words"))
                back(line.getMinX(), line.getMinY(), line.getWidth(), line.getHeight(), span.styles());
            else
                rounded(back(line.getMinX() - SIDE, line.getMinY(), line.getWidth() + 2 * SIDE, line.getHeight(),
                        span.styles()));
        }
    }

    private static void rounded(Rectangle back) {
        back.setArcWidth(ROUND);
        back.setArcHeight(ROUND);
    }

    private Rectangle back(double x, double y, double width, double height, List<String> styles) {
        var back = new Rectangle(x, y, width, height);
        back.setManaged(false);
        back.setMouseTransparent(true);
        back.getStyleClass().add("mark");
        back.getStyleClass().addAll(styles);
        backs.add(back);
        return back;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
