package org.chancery.plan.crooked.drawing.ui.review;

import javafx.scene.control.Label;

/// A screen, which is made of nodes.
class StraightScreen {

    final Label label = new Label();
}
