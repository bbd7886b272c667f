package org.chancery.ui;

import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;

/// A start of the window that ends by itself. The installer asks for one, to learn which classes a start needs.
final class Training {

    private static final Duration LONG_ENOUGH_TO_SHOW_EVERYTHING = Duration.seconds(4);

    private Training() {}

    static boolean isWanted() {
        return Boolean.getBoolean("chancery.train");
    }

    static void closeSoon(Stage stage) {
        var pause = new PauseTransition(LONG_ENOUGH_TO_SHOW_EVERYTHING);
        pause.setOnFinished(over -> stage.close());
        pause.play();
    }
}
