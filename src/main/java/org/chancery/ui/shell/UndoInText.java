package org.chancery.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Undo and redo while a text is written: the text's own come first; when it has none left, those of the book.
final class UndoInText {

    private final Runnable undo;
    private final Runnable redo;

    private UndoInText(Runnable undo, Runnable redo) {
        this.undo = undo;
        this.redo = redo;
    }

    /// @param undo what to take back where the text has nothing to undo
    static void in(Node window, Runnable undo, Runnable redo) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, new UndoInText(undo, redo)::key);
    }

    private void key(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown())
            return;
        boolean back = event.getCode() == KeyCode.Z && !event.isShiftDown();
        boolean again = event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z && event.isShiftDown();
        if (back || again)
            written(event).ifPresent(text -> {
                turn(text, back);
                event.consume();
            });
    }

    private void turn(TextInputControl text, boolean back) {
        if (back && text.isUndoable())
            text.undo();
        else if (!back && text.isRedoable())
            text.redo();
        else
            (back ? undo : redo).run();
    }

    /// The text that has the keyboard; a field of a box keeps the keyboard on the box.
    private static Optional<TextInputControl> written(KeyEvent event) {
        return switch (event.getTarget()) {
            case TextInputControl text -> Optional.of(text);
            case DatePicker picker -> Optional.of(picker.getEditor());
            case ComboBox<?> box when box.isEditable() -> Optional.of(box.getEditor());
            case Object other -> Optional.empty();
        };
    }
}
