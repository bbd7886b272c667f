package org.chancery.plan.crooked.racing.ui.kit;

import javafx.application.Platform;

/// The one class that may.
class FxBackground {

    void show() {
        Platform.runLater(() -> {});
    }
}
