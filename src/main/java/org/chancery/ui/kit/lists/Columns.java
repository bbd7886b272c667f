package org.chancery.ui.kit.lists;

import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.chancery.ui.kit.Typography;
import org.jspecify.annotations.Nullable;

/// Columns of a table whose rows are values.
public final class Columns {

    private Columns() {}

    /// A column of text, sorted as people sort words.
    public static <T> TableColumn<T, T> text(String name, double width, Function<T, String> text) {
        return drawn(name, width, row -> new Label(text.apply(row)),
                Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
    }

    /// A column of text that matters less.
    public static <T> TableColumn<T, T> quiet(String name, double width, Function<T, String> text) {
        return drawn(name, width, row -> Typography.quiet(text.apply(row)),
                Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
    }

    /// A column drawn by its own piece.
    public static <T> TableColumn<T, T> drawn(String name, double width, Function<T, Node> draw, Comparator<T> order) {
        var column = new TableColumn<T, T>(name);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setComparator(order);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new DrawnCell<>(draw));
        return column;
    }

    private static final class DrawnCell<T> extends TableCell<T, T> {

        private final Function<T, Node> draw;

        DrawnCell(Function<T, Node> draw) {
            this.draw = draw;
            setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable T row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : draw.apply(row));
        }
    }
}
