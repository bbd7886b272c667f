package org.chancery.ui.meetings;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.chancery.agenda.Meeting;
import org.chancery.desk.preparing.PreparingMeetings;
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
    private String kept = "";

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

    /// Shows the note of this meeting. What was typed on another is kept first, and what is being typed on this one stays.
    void show(Meeting now) {
        boolean same = meeting.filter(m -> m.id().equals(now.id())).isPresent();
        if (same && isChanged())
            return;
        keep();
        meeting = Optional.of(now);
        kept = now.note();
        if (!text.getText().equals(kept))
            text.setText(kept);
        standing.setText("");
    }

    private boolean isChanged() {
        return meeting.isPresent() && !text.getText().equals(kept);
    }

    private void keep() {
        rest.stop();
        if (!isChanged())
            return;
        kept = text.getText();
        meeting.ifPresent(m -> model.keepNote(m, kept));
        standing.setText("Kept.");
    }

    @Override
    public void requestFocus() {
        text.requestFocus();
    }
}
