package org.chancery.ui.shell;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chancery.desk.Desk;
import org.chancery.ui.finder.FinderModel;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;

/// What the frame knows of the book, and undo and redo.
public final class ShellModel {

    private final Desk desk;
    private final Background background;
    private final Consumer<Notice> tell;
    private final FinderModel finder;
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.UNREAD);

    public ShellModel(Desk desk, Background background, Consumer<Notice> tell) {
        this.desk = desk;
        this.background = background;
        this.tell = tell;
        this.finder = new FinderModel(desk, background);
    }

    FinderModel finder() {
        return finder;
    }

    ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /// Reads the book's standing again; the screens do the same on each act.
    public void refresh() {
        background.ask("Reading the book", () -> Standing.of(desk), standing::set);
        finder.refresh();
    }

    public void undo() {
        background.ask("Undoing", () -> desk.undoing().undo(), act -> tell.accept(act
                .map(a -> Notice.done("Undone: " + a.label() + ".", "Redo", this::redo))
                .orElse(Notice.done("There is nothing to undo."))));
    }

    public void redo() {
        background.ask("Redoing", () -> desk.undoing().redo(), act -> tell.accept(act
                .map(a -> Notice.done("Done again: " + a.label() + ".", "Undo", this::undo))
                .orElse(Notice.done("There is nothing to redo."))));
    }
}
