package org.chancery.ui.deliverables;

import java.util.function.Consumer;
import org.chancery.agenda.filtering.Filter;
import org.chancery.agenda.listing.Arrangement;
import org.chancery.agenda.listing.SavedView;
import org.chancery.desk.Desk;
import org.chancery.ui.deeds.Deeds;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;

/// Keeps what is shown as a view, and changes, renames, moves and deletes the view that is open.
public final class ViewsModel {

    private final Desk desk;
    private final Background background;
    private final Deeds deeds;
    private final DeliverablesModel list;

    ViewsModel(Desk desk, Background background, Consumer<Notice> tell, DeliverablesModel list) {
        this.desk = desk;
        this.background = background;
        this.deeds = new Deeds(desk, background, tell);
        this.list = list;
    }

    /// Keeps what is shown under a name; a blank name keeps nothing.
    public void save(String name) {
        if (name.isBlank())
            return;
        Filter filter = list.filterProperty().get();
        Arrangement arrangement = list.arrangementProperty().get();
        deeds.act("Saving the view", () -> desk.views().add(name, filter, arrangement),
                view -> Notice.done("Saved the view “" + view.name() + "”."), list::opened, background::report);
    }

    /// Lets the open view keep what is shown now.
    public void saveChanges() {
        Filter filter = list.filterProperty().get();
        Arrangement arrangement = list.arrangementProperty().get();
        act("Saving the view", "Changed the view “%s”.", view -> desk.views().show(view.id(), filter, arrangement));
    }

    /// A blank name changes nothing.
    public void rename(String name) {
        if (!name.isBlank())
            act("Renaming the view", "Renamed the view “%s”.", view -> desk.views().rename(view.id(), name));
    }

    /// @param places below 0 for up
    public void move(int places) {
        act("Moving the view", "Moved the view “%s”.", view -> desk.views().move(view.id(), places));
    }

    public void delete() {
        act("Deleting the view", "Deleted the view “%s”. What it showed is untouched.",
                view -> desk.views().delete(view.id()));
    }

    private void act(String doing, String told, Consumer<SavedView> deed) {
        list.viewProperty().get().ifPresent(view -> deeds.act(doing, () -> {
            deed.accept(view);
            return view;
        }, done -> Notice.done(told.formatted(done.name()))));
    }
}
