package org.chancery.ui.kit.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Where the columns of a table stand and how wide they are, as a text: "DUE=150 TITLE=300". Columns are known by their id; what the text does not
/// know stays where it is, what the table does not have is passed over.
public final class ColumnLayout {

    private static final double NARROWEST = 30;
    private static final double WIDEST = 2_000;

    private ColumnLayout() {}

    public static String text(TableView<?> table) {
        return table.getColumns()
                .stream()
                .map(column -> String.format(Locale.ROOT, "%s=%.0f", column.getId(), column.getWidth()))
                .collect(Collectors.joining(" "));
    }

    public static <T> void apply(TableView<T> table, String text) {
        var left = new ArrayList<>(table.getColumns());
        var ordered = new ArrayList<TableColumn<T, ?>>();
        for (String each : text.split(" ")) {
            String[] sides = each.split("=");
            Optional<TableColumn<T, ?>> column = left.stream().filter(c -> sides[0].equals(c.getId())).findFirst();
            if (sides.length == 2 && sides[1].matches("\\d{1,4}") && column.isPresent()) {
                column.get().setPrefWidth(Math.clamp(Double.parseDouble(sides[1]), NARROWEST, WIDEST));
                ordered.add(column.get());
                left.remove(column.get());
            }
        }
        ordered.addAll(left);
        if (!List.copyOf(table.getColumns()).equals(ordered))
            table.getColumns().setAll(ordered);
    }
}
