package org.chancery.ui.review.paper;

import org.chancery.ui.review.text.Mark;
import org.chancery.ui.review.text.MarkedParagraph;
import org.chancery.ui.review.text.Spot;
import org.chancery.ui.review.text.Passage;
import org.chancery.ui.review.text.ReadingModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.chancery.document.Evidence;
import org.chancery.document.Paragraph;
import org.chancery.ui.kit.lists.WrappingCell;
import org.jspecify.annotations.Nullable;

/// A paragraph of the paper: its number in the margin, its text with marks; a heading stands as a caption.
final class ParagraphCell extends WrappingCell<MarkedParagraph> {

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    /// Room for three digits, as most papers need; longer numbers get more.
    private static final int USUAL_LABEL = 3;

    private record Drawn(MarkedParagraph row, Optional<Evidence> quote) {}

    private final Label number = new Label();
    private final MarkedText text = new MarkedText();
    private final HBox line;
    private final ReadingModel reading;
    private final ObservableValue<Optional<Evidence>> outlined;
    private Optional<Drawn> drawn = Optional.empty();

    ParagraphCell(ReadingModel reading, ObservableValue<Optional<Evidence>> outlined) {
        this.reading = reading;
        this.outlined = outlined;
        getStyleClass().add("paragraph");
        number.getStyleClass().add("number");
        number.setAlignment(Pos.TOP_RIGHT);
        HBox.setHgrow(text, Priority.ALWAYS);
        line = new HBox(number, text);
        line.getStyleClass().add("line");
        outlined.addListener((source, before, now) -> {
            if (touches(before) || touches(now))
                draw();
        });
        reading.selectedProperty().addListener(changed -> drawCaret());
        reading.caretProperty().addListener(changed -> drawCaret());
        reading.pointedProperty().addListener(changed -> drawPointed());
        listViewProperty().subscribe(list -> {
            if (list != null)
                list.focusedProperty().addListener(changed -> drawCaret());
        });
        setText(null);
    }

    private boolean touches(Optional<Evidence> quote) {
        return position() >= 0 && quote.filter(q -> q.paragraph() == position()).isPresent();
    }

    /// Position of the paragraph that is shown here; -1 for none.
    int position() {
        MarkedParagraph row = getItem();
        return row == null || isEmpty() ? -1 : row.paragraph().position();
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
            drawPointed();
            return;
        }
        var wanted = new Drawn(row, outlined.getValue().filter(this::stands));
        if (drawn.filter(wanted::equals).isEmpty()) {
            drawn = Optional.of(wanted);
            draw(row, wanted.quote());
        }
        drawCaret();
        drawPointed();
    }

    private boolean stands(Evidence quote) {
        return quote.paragraph() == position();
    }

    private void draw(MarkedParagraph row, Optional<Evidence> quote) {
        Paragraph paragraph = row.paragraph();
        boolean caption = paragraph.kind() == Paragraph.Kind.HEADING;
        String kind = caption ? "heading-caption" : paragraph.kind().name().toLowerCase(Locale.ROOT);
        number.setText(label(paragraph));
        number.getStyleClass().setAll("label", "number", paragraph.label().length() > USUAL_LABEL ? "wide" : "narrow");
        line.getStyleClass().setAll("line", kind);
        text.show(row, quote.map(q -> new Passage(new Spot(q.paragraph(), q.start()),
                new Spot(q.paragraph(), q.end()))), caption);
        setGraphic(line);
    }

    private static String label(Paragraph paragraph) {
        boolean bullet = paragraph.kind() == Paragraph.Kind.ITEM && paragraph.label().isEmpty();
        return bullet ? "–" : paragraph.label();
    }

    private void drawCaret() {
        MarkedParagraph row = getItem();
        if (isEmpty() || row == null)
            return;
        int length = row.paragraph().text().length();
        text.select(reading.selectedProperty().get(), position(), length);
        boolean here = getListView() != null && getListView().isFocused();
        text.caret(reading.caretProperty().get().filter(s -> here && s.paragraph() == position()).map(Spot::offset));
    }

    private void drawPointed() {
        pseudoClassStateChanged(POINTED,
                position() >= 0 && reading.pointedProperty().get().filter(p -> p == position()).isPresent());
    }

    // Where things are

    /// The place in the text that is nearest to this point of the window.
    Spot spotAt(double sceneX, double sceneY) {
        Point2D at = text.sceneToLocal(sceneX, sceneY);
        return new Spot(position(), text.offsetAt(at.getX(), at.getY()));
    }

    /// The mark that lies at this point of the window.
    Optional<Mark> markAt(double sceneX, double sceneY) {
        Point2D at = text.sceneToLocal(sceneX, sceneY);
        MarkedParagraph row = getItem();
        return row == null
                ? Optional.empty()
                : row.marks().stream().filter(m -> text.covers(m, at.getX(), at.getY())).findFirst();
    }

    /// Where the caret stands before this character, in the window.
    Bounds caretAt(int offset) {
        return text.localToScene(text.caretAt(offset));
    }

    /// What these characters cover in the window, line by line.
    List<Bounds> linesOf(int start, int end) {
        return text.linesOf(start, end).stream().map(text::localToScene).toList();
    }
}
