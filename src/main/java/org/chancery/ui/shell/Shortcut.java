package org.chancery.ui.shell;

import javafx.scene.input.KeyCombination;

/// A key that does something on every screen, and what it does in words; the sheet of shortcuts is made from the same list.
///
/// @param keys as [KeyCombination#valueOf(String)] reads them: "Shortcut+Z"
record Shortcut(KeyCombination keys, String does, Runnable act) {

    Shortcut(String keys, String does, Runnable act) {
        this(KeyCombination.valueOf(keys), does, act);
    }
}
