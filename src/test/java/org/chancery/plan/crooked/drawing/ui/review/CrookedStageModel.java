package org.chancery.plan.crooked.drawing.ui.review;

import javafx.stage.Stage;

/// A model that knows the window through a part of itself.
class CrookedStageModel {

    record Part(Stage stage) {}
}
