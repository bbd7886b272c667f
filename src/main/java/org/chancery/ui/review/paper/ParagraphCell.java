package org.chancery.ui.review.paper;

import org.chancery.ui.kit.lists.WrappingCell;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.chancery.document.Evidence;
import org.chancery.document.Paragraph;
import org.jspecify.annotations.Nullable;

/// A paragraph of the paper: its number in the margin, its text with marks; a heading stands as a caption.
final class ParagraphCell extends WrappingCell<MarkedParagraph> {

    private record Drawn(MarkedParagraph row, Optional<Evidence> quote) {}

    private final Label number = new Label();
    private final MarkedText text;
    private final HBox line;
    private final Label heading = new Label();
    private final ObservableValue<Optional<Evidence>> outlined;
    private Optional<Drawn> drawn = Optional.empty();

    ParagraphCell(ObservableValue<Optional<Evidence>> outlined, Consumer<Mark> chosen) {
        this.outlined = outlined;
        getStyleClass().add("paragraph");
        number.getStyleClass().add("number");
        number.setAlignment(Pos.TOP_RIGHT);
        text = new MarkedText(chosen);
        HBox.setHgrow(text, Priority.ALWAYS);
        line = new HBox(number, text);
        line.getStyleClass().add("line");
        heading.getStyleClass().add("caption");
        heading.setWrapText(true);
        outlined.addListener((source, before, now) -> {
            if (touches(before) || touches(now))
                draw();
        });
        setText(null);
    }

    private boolean touches(Optional<Evidence> quote) {
        MarkedParagraph row = getItem();
        return row != null && quote.filter(q -> q.paragraph() == row.paragraph().position()).isPresent();
    }

    @Override
    protected void updateItem(@Nullable MarkedParagraph row, boolean empty) {
        super.updateItem(row, empty);
        draw();
    }

    private void draw() {
        MarkedParagraph row = getItem();
        if (isEmpty() || row == null) {
            drawn = Optional.empty();
            setGraphic(null);
            return;
        }
        var wanted = new Drawn(row, outlined.getValue().filter(q -> q.paragraph() == row.paragraph().position()));
        if (drawn.filter(wanted::equals).isPresent())
            return;
        drawn = Optional.of(wanted);
        Paragraph paragraph = row.paragraph();
        boolean caption = paragraph.kind() == Paragraph.Kind.HEADING && row.marks().isEmpty();
        if (caption) {
            heading.setText(heading(paragraph).toUpperCase(Locale.ENGLISH));
            setGraphic(heading);
        } else {
            number.setText(label(paragraph));
            text.show(row, wanted.quote());
            line.getStyleClass().setAll("line", paragraph.kind().name().toLowerCase(Locale.ROOT));
            setGraphic(line);
        }
    }

    private static String heading(Paragraph paragraph) {
        return paragraph.label().isEmpty() ? paragraph.text() : paragraph.label() + " " + paragraph.text();
    }

    private static String label(Paragraph paragraph) {
        boolean bullet = paragraph.kind() == Paragraph.Kind.ITEM && paragraph.label().isEmpty();
        return bullet ? "–" : paragraph.label();
    }
}
