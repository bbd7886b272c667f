package org.chancery.ui.review.paper;

import org.chancery.ui.review.text.Spot;
import org.chancery.ui.review.text.ReadingModel;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.chancery.ui.review.text.ReadingModel.Marked;
import org.jspecify.annotations.Nullable;

/// The pointer on the text of the paper: a press puts the caret, a second takes the word, a third the paragraph, dragging selects, and a press
/// on a mark explains it.
final class PaperMouse {

    private static final int WORD = 2;
    private static final int PARAGRAPH = 3;

    private final PaperPane paper;
    private final ReadingModel reading;
    private final ReadOnlyObjectWrapper<Optional<Marked>> underPointer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper selecting = new ReadOnlyBooleanWrapper();
    private boolean pressed;

    PaperMouse(PaperPane paper, ReadingModel reading) {
        this.paper = paper;
        this.reading = reading;
        paper.list().addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        paper.list().addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        paper.list().addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        paper.list().addEventFilter(MouseEvent.MOUSE_MOVED, this::move);
        paper.list().addEventFilter(MouseEvent.MOUSE_EXITED, event -> underPointer.set(Optional.empty()));
    }

    ReadOnlyObjectProperty<Optional<Marked>> underPointerProperty() {
        return underPointer.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty selectingProperty() {
        return selecting.getReadOnlyProperty();
    }

    private void press(MouseEvent event) {
        Optional<ParagraphCell> cell = cell(event);
        if (event.getButton() != MouseButton.PRIMARY || cell.isEmpty())
            return;
        pressed = true;
        underPointer.set(Optional.empty());
        paper.list().requestFocus();
        Spot spot = cell.get().spotAt(event.getSceneX(), event.getSceneY());
        if (event.getClickCount() == WORD)
            reading.selectWord(spot);
        else if (event.getClickCount() == PARAGRAPH)
            reading.selectParagraph(spot.paragraph());
        else if (event.isShiftDown())
            reading.extend(spot);
        else
            reading.place(spot);
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!pressed)
            return;
        selecting.set(true);
        cell(event).ifPresent(cell -> reading.extend(cell.spotAt(event.getSceneX(), event.getSceneY())));
        event.consume();
    }

    private void release(MouseEvent event) {
        if (!pressed)
            return;
        pressed = false;
        selecting.set(false);
        if (reading.selectedProperty().get().isEmpty())
            marked(event).ifPresent(reading::explain);
        event.consume();
    }

    private void move(MouseEvent event) {
        Optional<Marked> here = marked(event);
        if (!here.equals(underPointer.get()))
            underPointer.set(here);
    }

    private static Optional<Marked> marked(MouseEvent event) {
        return cell(event).flatMap(cell -> cell.markAt(event.getSceneX(), event.getSceneY())
                .map(mark -> new Marked(cell.getItem(), mark)));
    }

    private static Optional<ParagraphCell> cell(MouseEvent event) {
        @Nullable
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof ParagraphCell))
            node = node.getParent();
        return node instanceof ParagraphCell cell && cell.position() >= 0 ? Optional.of(cell) : Optional.empty();
    }
}
