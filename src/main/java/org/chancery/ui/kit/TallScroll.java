package org.chancery.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// A scroll pane as high as what is in it, for as long as there is room; only then it scrolls.
public final class TallScroll extends ScrollPane {

    private static final double FRAME = 2;
    private static final double LEAST = 80;

    public TallScroll(Node content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(LEAST);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
        return getContent().prefHeight(inner) + snappedTopInset() + snappedBottomInset() + FRAME;
    }
}
