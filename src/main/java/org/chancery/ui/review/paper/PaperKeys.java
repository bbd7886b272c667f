package org.chancery.ui.review.paper;

import org.chancery.ui.review.text.Spot;
import org.chancery.ui.review.text.Step;
import org.chancery.ui.review.text.ReadingModel;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of the text: the caret moves as in any text, with Shift it selects, N goes from mark to mark, Enter explains the mark.
final class PaperKeys {

    private static final int PAGE = 6;
    private static final Map<KeyCode, Step> PLAIN = Map.of(KeyCode.LEFT, Step.BACK, KeyCode.RIGHT, Step.ON,
            KeyCode.HOME, Step.PARAGRAPH_START, KeyCode.END, Step.PARAGRAPH_END);
    private static final Map<KeyCode, Step> WITH_CONTROL = Map.of(KeyCode.LEFT, Step.WORD_BACK, KeyCode.RIGHT,
            Step.WORD_ON, KeyCode.HOME, Step.TOP, KeyCode.END, Step.BOTTOM);

    private final PaperPane paper;
    private final ReadingModel reading;

    private PaperKeys(PaperPane paper, ReadingModel reading) {
        this.paper = paper;
        this.reading = reading;
    }

    static void on(PaperPane paper, ReadingModel reading) {
        paper.list().addEventFilter(KeyEvent.KEY_PRESSED, new PaperKeys(paper, reading)::press);
    }

    private void press(KeyEvent event) {
        if (reading.rows().isEmpty() || event.isAltDown())
            return;
        boolean taken = event.isShortcutDown() ? pressWithControl(event) : pressPlain(event);
        if (taken)
            event.consume();
    }

    private boolean pressWithControl(KeyEvent event) {
        if (event.getCode() == KeyCode.C)
            return copy();
        if (event.getCode() == KeyCode.A) {
            reading.caretProperty().get().ifPresent(spot -> reading.selectParagraph(spot.paragraph()));
            return true;
        }
        return step(WITH_CONTROL.get(event.getCode()), event);
    }

    private boolean pressPlain(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> line(-1, event.isShiftDown());
            case DOWN -> line(1, event.isShiftDown());
            case PAGE_UP -> page(-PAGE, event.isShiftDown());
            case PAGE_DOWN -> page(PAGE, event.isShiftDown());
            case N -> {
                reading.toMark(event.isShiftDown());
                show();
            }
            case ENTER, SPACE -> reading.explainAtCaret();
            case ESCAPE -> {
                return escape();
            }
            default -> {
                return step(PLAIN.get(event.getCode()), event);
            }
        }
        return true;
    }

    private boolean escape() {
        boolean open = reading.explainedProperty().get().isPresent() || reading.selectedProperty().get().isPresent();
        if (open)
            reading.deselect();
        return open;
    }

    private boolean copy() {
        String words = reading.words();
        if (words.isEmpty())
            return false;
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
        return true;
    }

    private boolean step(@Nullable Step step, KeyEvent event) {
        if (step == null)
            return false;
        reading.step(step, event.isShiftDown());
        show();
        return true;
    }

    /// Goes a line up or down where the lines are drawn; past the first or last line, to the neighbouring paragraph.
    private void line(int by, boolean extend) {
        Spot at = reading.caretProperty().get().orElse(new Spot(0, 0));
        Optional<ParagraphCell> here = paper.cell(at.paragraph());
        Spot there = here.map(cell -> inCell(cell, at, by)).filter(spot -> !spot.equals(at)).orElse(at);
        boolean stayed = there.equals(at)
                || here.map(cell -> sameLine(cell, at.offset(), there.offset())).orElse(true);
        go(stayed ? neighbour(at, by) : there, extend);
    }

    private static Spot inCell(ParagraphCell cell, Spot at, int by) {
        Bounds caret = cell.caretAt(at.offset());
        return cell.spotAt(caret.getMinX(), caret.getCenterY() + by * caret.getHeight());
    }

    private static boolean sameLine(ParagraphCell cell, int one, int other) {
        return Math.abs(cell.caretAt(one).getMinY() - cell.caretAt(other).getMinY()) < 1;
    }

    private Spot neighbour(Spot at, int by) {
        int next = at.paragraph() + by;
        if (next < 0)
            return new Spot(0, 0);
        if (next >= reading.rows().size())
            return Step.BOTTOM.from(at, reading.rows());
        double x = paper.cell(at.paragraph()).map(cell -> cell.caretAt(at.offset()).getMinX()).orElse(0.0);
        int far = by > 0 ? 0 : reading.rows().get(next).paragraph().text().length();
        return paper.cell(next)
                .map(cell -> cell.spotAt(x, cell.caretAt(far).getCenterY()))
                .orElse(new Spot(next, far));
    }

    private void page(int by, boolean extend) {
        Spot at = reading.caretProperty().get().orElse(new Spot(0, 0));
        go(new Spot(at.paragraph() + by, 0), extend);
    }

    private void go(Spot spot, boolean extend) {
        if (extend)
            reading.extend(spot);
        else
            reading.place(spot);
        show();
    }

    private void show() {
        reading.caretProperty().get().ifPresent(spot -> paper.bringIntoSight(spot.paragraph()));
    }
}
