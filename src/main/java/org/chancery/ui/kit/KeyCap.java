package org.chancery.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/// The key that does the same, drawn as a small cap: "E", "Ctrl+Z".
public final class KeyCap extends Label {

    public KeyCap(String key) {
        super(key);
        getStyleClass().add("keycap");
        setMinWidth(USE_PREF_SIZE);
    }

    public KeyCap(KeyCombination keys) {
        this(keys.getDisplayText());
    }
}
