package org.chancery.plan.crooked.racing.ui.review;

import javafx.application.Platform;

/// Takes threads into its own hands.
class CrookedLater {

    void show() {
        Platform.runLater(() -> {});
    }
}
