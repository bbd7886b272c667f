package org.chancery.ui.deliverables;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;
import org.chancery.ui.kit.Typography;
import org.jspecify.annotations.Nullable;

/// A row of the table. One that begins a group bears the group's heading above its cells, so that no heading can be selected, or changed, as if it
/// were a line.
final class LineRow extends TableRow<Row> {

    private static final PseudoClass HEADED = PseudoClass.getPseudoClass("headed");
    private static final double LEFT = 10;

    private final Label heading = Typography.strong("");

    LineRow() {
        heading.setManaged(false);
        heading.getStyleClass().add("group");
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        String text = empty || row == null ? "" : row.heading();
        heading.setText(text);
        pseudoClassStateChanged(HEADED, !text.isEmpty());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TableRowSkin<>(this) {

            @Override
            protected void layoutChildren(double x, double y, double width, double height) {
                super.layoutChildren(x, y, width, height);
                if (!getChildren().contains(heading))
                    getChildren().add(heading);
                double above = snappedTopInset();
                heading.setVisible(above > 0);
                heading.resizeRelocate(LEFT, 0, Math.max(0, getSkinnable().getWidth() - LEFT), above);
            }
        };
    }
}
