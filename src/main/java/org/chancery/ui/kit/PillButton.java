package org.chancery.ui.kit;

import javafx.scene.Cursor;
import javafx.scene.control.Button;

/// A pill that leads somewhere.
public final class PillButton extends Button {

    /// @param where it leads, for screen readers: "Open the thread of Resolution 2/7"
    public PillButton(Tone tone, String text, String where, Runnable act) {
        super(text);
        getStyleClass().setAll("label", "pill", "pill-button", tone.style());
        setMnemonicParsing(false);
        setMinWidth(USE_PREF_SIZE);
        setCursor(Cursor.HAND);
        setAccessibleText(where);
        setOnAction(event -> act.run());
    }
}
