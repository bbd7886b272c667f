package org.chancery.plan.crooked.drawing.ui.review;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A model that holds a property.
class StraightModel {

    final StringProperty title = new SimpleStringProperty();
}
