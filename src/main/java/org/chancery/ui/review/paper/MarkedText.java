package org.chancery.ui.review.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import org.chancery.document.Evidence;

/// A paragraph's text with coloured marks behind its words. The text is real text: it wraps, and nothing is drawn on pictures.
final class MarkedText extends Region {

    private static final double SIDE = 2.5;
    private static final double ROUND = 5;

    private record Span(int start, int end, String style) {}

    private final TextFlow flow = new TextFlow();
    private final List<Rectangle> backs = new ArrayList<>();
    private final Consumer<Mark> chosen;
    private List<Span> spans = List.of();

    MarkedText(Consumer<Mark> chosen) {
        this.chosen = chosen;
        flow.setLineSpacing(3);
        getChildren().add(flow);
    }

    /// @param outlined the quote to be framed, if it stands in this paragraph
    void show(MarkedParagraph row, Optional<Evidence> outlined) {
        flow.getChildren().setAll(row.runs().stream().map(this::text).toList());
        var wanted = new ArrayList<Span>();
        for (Mark mark : row.marks())
            wanted.add(new Span(mark.start(), mark.end(), mark.tone().style()));
        outlined.ifPresent(quote -> wanted.add(frame(row, quote)));
        spans = wanted;
        requestLayout();
    }

    /// The frame takes the colour of the mark that it covers best.
    private static Span frame(MarkedParagraph row, Evidence quote) {
        String tone = row.marks()
                .stream()
                .filter(m -> m.start() < quote.end() && quote.start() < m.end())
                .map(m -> m.tone().style())
                .findFirst()
                .orElse("plain");
        return new Span(quote.start(), quote.end(), tone + " outlined");
    }

    private Text text(MarkedParagraph.Run run) {
        var text = new Text(run.text());
        run.mark().ifPresent(mark -> {
            text.getStyleClass().add("marked");
            text.setCursor(mark.items().isEmpty() ? Cursor.DEFAULT : Cursor.HAND);
            text.setOnMouseClicked(event -> chosen.accept(mark));
            if (!mark.why().isBlank())
                Tooltip.install(text, tooltip(mark.why()));
        });
        return text;
    }

    private static Tooltip tooltip(String why) {
        var tooltip = new Tooltip(why);
        tooltip.setShowDelay(Duration.millis(250));
        tooltip.setShowDuration(Duration.INDEFINITE);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        return tooltip;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        getChildren().removeAll(backs);
        backs.clear();
        for (Span span : spans)
            lines(flow.rangeShape(span.start(), span.end()), span.style());
        getChildren().addAll(0, backs);
    }

    /// One rectangle for each line that the words cover.
    private void lines(PathElement[] shape, String style) {
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        boolean any = false;
        for (PathElement element : shape) {
            if (element instanceof MoveTo move) {
                if (any)
                    back(left, top, right, bottom, style);
                left = right = move.getX();
                top = bottom = move.getY();
                any = true;
            } else if (element instanceof LineTo line) {
                left = Math.min(left, line.getX());
                right = Math.max(right, line.getX());
                top = Math.min(top, line.getY());
                bottom = Math.max(bottom, line.getY());
            }
        }
        if (any)
            back(left, top, right, bottom, style);
    }

    private void back(double left, double top, double right, double bottom, String style) {
        if (right <= left)
            return;
        var back = new Rectangle(left - SIDE, top, right - left + 2 * SIDE, bottom - top);
        back.setArcWidth(ROUND);
        back.setArcHeight(ROUND);
        back.setManaged(false);
        back.setMouseTransparent(true);
        back.getStyleClass().add("mark");
        back.getStyleClass().addAll(style.split(" "));
        backs.add(back);
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
