package org.chancery.ui.dossier;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.chancery.desk.preparing.PreparingMeetings;
import org.chancery.ui.kit.Trouble;
import org.chancery.ui.kit.Typography;

/// The officer's own note on one thing. It is kept when the typing rests, and when the officer turns to something else.
///
/// @param <K> what the note is on, known by being equal
public final class NotePad<K> extends VBox {

    /// Where notes are kept.
    public interface Keeping<K> {

        /// @param done is run once it is in the book
        /// @param failed is given what went wrong; nothing was kept then
        void keep(K on, String note, Runnable done, Consumer<Trouble> failed);

        /// Tells that the note on something that is no longer shown was not kept.
        ///
        /// @param copy takes the words out before they are gone
        void tellNotKept(K on, Trouble trouble, Runnable copy);
    }

    private static final KeyCombination KEEP = KeyCombination.valueOf("Shortcut+S");
    private static final Duration REST = Duration.seconds(4);

    private final Keeping<K> keeping;
    private final TextArea text = new TextArea();
    private final Label standing = Typography.quiet("");
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<K> subject = Optional.empty();
    /// The note as it is in the book.
    private String kept = "";
    /// What was given to be kept last, so that it is not given twice.
    private Optional<String> sent = Optional.empty();
    private int writes;

    /// @param what "this meeting"
    /// @param id of the field
    public NotePad(Keeping<K> keeping, String what, String id) {
        this.keeping = keeping;
        getStyleClass().add("notes");
        text.setId(id);
        text.setWrapText(true);
        text.setPromptText("Your own notes on " + what + ". They stay in the book and are not exported.");
        text.setAccessibleText("Notes on " + what);
        text.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() <= PreparingMeetings.LONGEST_NOTE ? change : null));
        VBox.setVgrow(text, Priority.ALWAYS);
        getChildren().addAll(text, standing);
        rest.setOnFinished(event -> keep());
        text.textProperty().subscribe(now -> {
            if (isChanged()) {
                standing.setText("Not kept yet; Ctrl+S keeps it now.");
                rest.playFromStart();
            }
        });
        text.focusedProperty().subscribe(focused -> {
            if (!focused)
                keep();
        });
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (KEEP.match(event)) {
                keep();
                event.consume();
            }
        });
    }

    /// Shows the note on this. What was typed on another is kept first; what is being typed on this one, or on its way into the book, stays.
    public void show(K now, String note) {
        boolean same = isShown(now);
        if (same && (isChanged() || writes > 0))
            return;
        Optional<K> before = subject.filter(on -> isChanged());
        subject = Optional.of(now);
        before.ifPresent(this::keep);
        kept = note;
        sent = Optional.empty();
        if (!text.getText().equals(kept))
            text.setText(kept);
        standing.setText("");
    }

    private boolean isChanged() {
        return subject.isPresent() && !text.getText().equals(kept);
    }

    /// Gives what was typed to be kept, without waiting for the typing to rest.
    public void keep() {
        if (isChanged())
            subject.ifPresent(this::keep);
    }

    private void keep(K of) {
        rest.stop();
        String typed = text.getText();
        if (sent.equals(Optional.of(typed)))
            return;
        sent = Optional.of(typed);
        writes++;
        keeping.keep(of, typed, () -> kept(of, typed), trouble -> notKept(of, typed, trouble));
    }

    private void kept(K of, String typed) {
        writes--;
        if (isShown(of)) {
            kept = typed;
            if (!isChanged())
                standing.setText("Kept.");
        }
    }

    private void notKept(K of, String typed, Trouble trouble) {
        writes--;
        if (isShown(of)) {
            sent = Optional.empty();
            standing.setText("Not kept. " + trouble.sentence());
        } else {
            keeping.tellNotKept(of, trouble, () -> copy(typed));
        }
    }

    private boolean isShown(K of) {
        return subject.filter(of::equals).isPresent();
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void requestFocus() {
        text.requestFocus();
    }
}
