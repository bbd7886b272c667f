package org.chancery.ui.kit.lists;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// A cell whose row is drawn by itself, and anew only when it would look different: a list tells a cell of its row again and again.
public abstract class DrawnCell<R> extends WrappingCell<R> {

    private @Nullable R drawn;

    /// @param style class of the cell in the style sheets
    protected DrawnCell(String style) {
        getStyleClass().add(style);
        setText(null);
    }

    protected abstract Node draw(R row);

    /// What a screen reader says of a row.
    protected abstract String spoken(R row);

    @Override
    protected final void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            drawn = null;
            setGraphic(null);
            setAccessibleText(null);
        } else if (!row.equals(drawn)) {
            drawn = row;
            setGraphic(draw(row));
            setAccessibleText(spoken(row));
        }
    }
}
