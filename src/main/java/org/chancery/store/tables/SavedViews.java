package org.chancery.store.tables;

import java.util.List;
import org.chancery.agenda.Id;
import org.chancery.agenda.listing.Arrangement;
import org.chancery.agenda.listing.SavedView;
import org.chancery.store.Column;
import org.chancery.store.Row;
import org.chancery.store.Sql;
import org.chancery.store.Table;

/// The lists that an officer keeps.
public final class SavedViews extends Table<Id, SavedView> {

    public static final SavedViews TABLE = new SavedViews();

    private SavedViews() {
        super("saved_view", Column.Kind.ID, text("name"), text("filter"), text("arrangement"), number("place"));
    }

    @Override
    protected Id id(SavedView view) {
        return view.id();
    }

    @Override
    protected Row row(SavedView view) {
        return Row.with("name", view.name())
                .with("filter", view.filter())
                .with("arrangement", view.arrangement().text())
                .with("place", view.place())
                .done();
    }

    @Override
    protected SavedView entity(String id, Row row) {
        return new SavedView(Id.parse(id), row.text("name"), row.text("filter"),
                Arrangement.read(row.text("arrangement")), (int) row.number("place"));
    }

    /// In their order.
    public List<SavedView> inOrder(Sql sql) {
        return list(sql, "ORDER BY place, id");
    }
}
