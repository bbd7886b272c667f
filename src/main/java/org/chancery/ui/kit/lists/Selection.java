package org.chancery.ui.kit.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;

/// What is selected in a table, remembered by identity, so that it outlives the rows being read again.
public final class Selection<T> {

    private final TableView<T> table;
    private final Function<T, ?> identity;
    private final Set<Object> chosen = new HashSet<>();
    private int place;
    private boolean restoring;

    public Selection(TableView<T> table, Function<T, ?> identity) {
        this.table = table;
        this.identity = identity;
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<T>) change -> remember());
    }

    private void remember() {
        List<T> selected = table.getSelectionModel().getSelectedItems();
        if (restoring || selected.isEmpty())
            return;
        chosen.clear();
        selected.forEach(row -> chosen.add(identity.apply(row)));
        place = table.getSelectionModel().getSelectedIndices().getFirst();
    }

    /// Selects again what was selected, or what has taken its place.
    public void restore() {
        if (chosen.isEmpty() || table.getItems().isEmpty())
            return;
        restoring = true;
        List<T> rows = table.getItems();
        int[] found = IntStream.range(0, rows.size()).filter(i -> chosen.contains(identity.apply(rows.get(i))))
                .toArray();
        table.getSelectionModel().clearSelection();
        if (found.length == 0)
            table.getSelectionModel().select(Math.min(place, rows.size() - 1));
        else
            table.getSelectionModel().selectIndices(found[0], found);
        restoring = false;
        table.getFocusModel().focus(table.getSelectionModel().getSelectedIndex());
    }
}
