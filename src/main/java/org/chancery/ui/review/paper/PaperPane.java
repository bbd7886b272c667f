package org.chancery.ui.review.paper;

import org.chancery.ui.review.text.MarkedParagraph;
import org.chancery.ui.review.text.ReadingModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.document.Evidence;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.InSight;

/// The paper itself: what it is, and its text, in which words can be selected and marks explain themselves.
public final class PaperPane extends VBox {

    private static final int ROWS_ABOVE = 2;
    private static final double USUAL_WIDTH = 520;
    private static final double LEAST_TEXT = 120;

    private final ReadingModel reading;
    private final ListView<MarkedParagraph> text = new ListView<>();
    private final List<ParagraphCell> cells = new ArrayList<>();
    private final InSight<MarkedParagraph> sight;
    private final PaperMouse mouse;
    private final Label title = Typography.pageTitle("");
    private final Label kind = new Pill(Tone.PLAIN, "");
    private final Label contents = Typography.wrapped(Typography.quiet(""));

    /// @param outlined the quote to be framed and kept in sight
    public PaperPane(ReadingModel reading, ObservableValue<Optional<Evidence>> outlined) {
        this.reading = reading;
        getStyleClass().add("paper");
        setPrefWidth(USUAL_WIDTH);
        setMinHeight(0);
        sight = new InSight<>(text, reading.rows(), ROWS_ABOVE);
        text.setId("paper-text");
        text.getStyleClass().add("paper-text");
        text.setAccessibleText("Text of the paper");
        text.setCellFactory(list -> {
            var cell = new ParagraphCell(reading, outlined);
            cells.add(cell);
            return cell;
        });
        // the text gives way, never the title above it
        text.setPrefHeight(LEAST_TEXT);
        VBox.setVgrow(text, Priority.ALWAYS);
        mouse = new PaperMouse(this, reading);
        PaperKeys.on(this, reading);
        getChildren().addAll(head(), text, new Legend());
        outlined.subscribe(quote -> quote.ifPresent(q -> sight.bring(q.paragraph())));
        reading.pointedProperty().subscribe(paragraph -> paragraph.ifPresent(sight::bring));
        text.focusedProperty().subscribe(focused -> {
            if (focused)
                reading.enter(outlined.getValue());
        });
    }

    public void head(PaperHeading heading) {
        title.setText(heading.title());
        title.setTooltip(new Tooltip(heading.title()));
        kind.setText(heading.kind());
        contents.setText(heading.contents());
    }

    /// The list that takes the keys of the text.
    public ListView<MarkedParagraph> list() {
        return text;
    }

    /// The mark that the pointer is on.
    public ReadOnlyObjectProperty<Optional<ReadingModel.Marked>> underPointerProperty() {
        return mouse.underPointerProperty();
    }

    /// Whether words are being selected with the pointer at this moment.
    public ReadOnlyBooleanProperty selectingProperty() {
        return mouse.selectingProperty();
    }

    /// What these characters of a paragraph cover in the window, line by line; nothing while they are out of sight.
    public List<Bounds> linesOf(int paragraph, int start, int end) {
        Bounds view = text.localToScene(text.getLayoutBounds());
        return cell(paragraph).stream()
                .flatMap(cell -> cell.linesOf(start, end).stream())
                .filter(line -> line.getMaxY() > view.getMinY() && line.getMinY() < view.getMaxY())
                .toList();
    }

    /// The cell that shows a paragraph now.
    Optional<ParagraphCell> cell(int paragraph) {
        return cells.stream().filter(cell -> cell.isVisible() && cell.position() == paragraph).findFirst();
    }

    void bringIntoSight(int paragraph) {
        sight.bring(paragraph);
    }

    private VBox head() {
        title.setId("paper-title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var top = new HBox(12, title, kind);
        top.getStyleClass().add("paper-top");
        var head = new VBox(4, top, contents);
        head.getStyleClass().add("paper-head");
        return head;
    }
}
