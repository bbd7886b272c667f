package org.chancery.ui.kit;

import javafx.scene.control.Label;

/// A word or two in a soft capsule: "2/7 Adequate housing", "part received", "check time".
public final class Pill extends Label {

    public Pill(Tone tone, String text) {
        super(text);
        getStyleClass().setAll("label", "pill", tone.style());
        setMinWidth(USE_PREF_SIZE);
    }
}
