package org.chancery.ui.shell;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chancery.desk.Desk;
import org.chancery.desk.Undoing.Turning;
import org.chancery.history.Act;
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
        background.ask("Undoing", () -> desk.undoing().undo(),
                act -> tell.accept(act.map(this::told).orElse(Notice.done("There is nothing to undo."))));
    }

    public void redo() {
        background.ask("Redoing", () -> desk.undoing().redo(),
                act -> tell.accept(act.map(this::told).orElse(Notice.done("There is nothing to redo."))));
    }

    /// The link in the notice means the act that the notice names, whatever was done since.
    private Notice told(Act act) {
        return act.kind() == Act.Kind.UNDO
                ? Notice.done("Undone: " + act.label() + ".", "Redo", () -> turnBack(act))
                : Notice.done("Done again: " + act.label() + ".", "Undo", () -> turnBack(act));
    }

    private void turnBack(Act act) {
        background.ask(act.kind() == Act.Kind.UNDO ? "Redoing" : "Undoing", () -> desk.undoing().turnBack(act),
                answer -> tell.accept(switch (answer) {
                    case Turning.Turned turned -> told(turned.act());
                    case Turning.Refused refused -> Notice.refused(refused.sentence());
                }));
    }
}
