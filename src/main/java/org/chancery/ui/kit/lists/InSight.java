package org.chancery.ui.kit.lists;

import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// Keeps one row of a list in sight whole. The rows have different heights, so it scrolls only once they are laid out, looks whether it worked,
/// and leaves the list alone if the row can be seen already.
public final class InSight<T> {

    private static final int TRIES = 4;
    private static final int NONE = -1;

    private final ListView<T> list;
    private final int above;
    private final ObservableList<T> rows;
    private final Runnable afterLayout = this::look;
    private int wanted = NONE;
    private int tries;

    /// @param rows what the list shows; rows measured before the list has a width would be remembered at a wrong height, so it gets them later
    /// @param above how many rows to keep in sight above the wanted one
    public InSight(ListView<T> list, ObservableList<T> rows, int above) {
        this.list = list;
        this.rows = rows;
        this.above = above;
        list.sceneProperty().subscribe(this::follow);
    }

    public void bring(int row) {
        wanted = row;
        tries = 0;
        list.requestLayout();
    }

    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null)
            before.removePostLayoutPulseListener(afterLayout);
        if (now != null)
            now.addPostLayoutPulseListener(afterLayout);
    }

    private void look() {
        if (list.getHeight() <= 0 || list.getWidth() <= 0)
            return;
        if (list.getItems() != rows) {
            list.setItems(rows);
        } else if (wanted != NONE && wanted < rows.size()) {
            if (shows(wanted) || tries++ == TRIES)
                wanted = NONE;
            else
                list.scrollTo(Math.max(0, wanted - above));
        }
    }

    private boolean shows(int row) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow))
            return false;
        var first = flow.getFirstVisibleCell();
        var last = flow.getLastVisibleCell();
        boolean top = row == 0 || first != null && row > first.getIndex();
        boolean bottom = row == rows.size() - 1 || last != null && row < last.getIndex();
        return first != null && last != null && top && bottom && row >= first.getIndex() && row <= last.getIndex();
    }
}
