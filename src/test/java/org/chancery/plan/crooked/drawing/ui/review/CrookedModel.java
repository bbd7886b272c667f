package org.chancery.plan.crooked.drawing.ui.review;

import javafx.scene.control.Label;

/// A model that holds a node.
class CrookedModel {

    Label label;
}
