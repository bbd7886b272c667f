package org.chancery.ui.kit.lists;

import javafx.scene.control.ListCell;

/// A list cell as wide as its list and as high as its content then needs, so that nothing scrolls sideways and nothing is cut off.
public abstract class WrappingCell<T> extends ListCell<T> {

    /// Kept free for the scroll bar, whether it shows or not, so that the text does not break anew when it comes.
    private static final double SCROLL_BAR = 12;
    private static final double LEAST = 80;

    private final double keptFree;

    public WrappingCell() {
        this(SCROLL_BAR);
    }

    /// @param keptFree how much of the list's width the cell leaves alone; 0 if its own margin is wide enough for a scroll bar
    protected WrappingCell(double keptFree) {
        this.keptFree = keptFree;
    }

    @Override
    protected double computePrefHeight(double width) {
        double content = getGraphic() == null ? 0 : getGraphic().prefHeight(contentWidth());
        return snapSizeY(content + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            double width = contentWidth();
            getGraphic().resizeRelocate(snappedLeftInset(), snappedTopInset(), width, getGraphic().prefHeight(width));
        }
    }

    private double contentWidth() {
        return Math.max(LEAST, getListView().getWidth() - keptFree - snappedLeftInset() - snappedRightInset());
    }
}
