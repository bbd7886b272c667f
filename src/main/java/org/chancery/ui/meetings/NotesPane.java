package org.chancery.ui.meetings;

import java.util.Optional;
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
import org.chancery.agenda.Meeting;
import org.chancery.desk.preparing.PreparingMeetings;
import org.chancery.ui.kit.Trouble;
import org.chancery.ui.kit.Typography;

/// The officer's own note on a meeting. It is kept when the typing rests, and when the officer turns to something else.
final class NotesPane extends VBox {

    private static final KeyCombination KEEP = KeyCombination.valueOf("Shortcut+S");
    private static final Duration REST = Duration.seconds(4);

    private final MeetingsModel model;
    private final TextArea text = new TextArea();
    private final Label standing = Typography.quiet("");
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<Meeting> meeting = Optional.empty();
    /// The note as it is in the book.
    private String kept = "";
    /// What was given to be kept last, so that it is not given twice.
    private Optional<String> sent = Optional.empty();
    private int writes;

    NotesPane(MeetingsModel model) {
        this.model = model;
        getStyleClass().add("notes");
        text.setId("meeting-note");
        text.setWrapText(true);
        text.setPromptText("Your own notes on this meeting. They stay in the book and are not exported.");
        text.setAccessibleText("Notes on this meeting");
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

    /// Shows the note of this meeting. What was typed on another is kept first; what is being typed on this one, or on its way into the book, stays.
    void show(Meeting now) {
        boolean same = meeting.filter(m -> m.id().equals(now.id())).isPresent();
        if (same && (isChanged() || writes > 0))
            return;
        Optional<Meeting> before = meeting.filter(m -> isChanged());
        meeting = Optional.of(now);
        before.ifPresent(this::keep);
        kept = now.note();
        sent = Optional.empty();
        if (!text.getText().equals(kept))
            text.setText(kept);
        standing.setText("");
    }

    private boolean isChanged() {
        return meeting.isPresent() && !text.getText().equals(kept);
    }

    /// Gives what was typed to be kept, without waiting for the typing to rest.
    void keep() {
        if (isChanged())
            meeting.ifPresent(this::keep);
    }

    private void keep(Meeting of) {
        rest.stop();
        String typed = text.getText();
        if (sent.equals(Optional.of(typed)))
            return;
        sent = Optional.of(typed);
        writes++;
        model.keepNote(of, typed, () -> kept(of, typed), trouble -> notKept(of, typed, trouble));
    }

    private void kept(Meeting of, String typed) {
        writes--;
        if (isShown(of)) {
            kept = typed;
            if (!isChanged())
                standing.setText("Kept.");
        }
    }

    private void notKept(Meeting of, String typed, Trouble trouble) {
        writes--;
        if (isShown(of)) {
            sent = Optional.empty();
            standing.setText("Not kept. " + trouble.sentence());
        } else {
            model.tellNotKept(of, trouble, () -> copy(typed));
        }
    }

    private boolean isShown(Meeting of) {
        return meeting.filter(m -> m.id().equals(of.id())).isPresent();
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
