package org.chancery.ui.deliverables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chancery.agenda.Id;
import org.chancery.agenda.filtering.Filter;
import org.chancery.agenda.filtering.FilterText;
import org.chancery.agenda.filtering.FilterText.Reading;
import org.chancery.agenda.filtering.Term;
import org.chancery.agenda.listing.Arrangement;
import org.chancery.agenda.listing.Catalogue.Listing;
import org.chancery.agenda.listing.SavedView;
import org.chancery.desk.Desk;
import org.chancery.time.text.DistanceLabel;
import org.chancery.ui.inspector.InspectorModel;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.Trouble;

/// What is owed, through a filter and in an order; the line that is chosen; and the view that is open.
public final class DeliverablesModel {

    /// What there is to see.
    public enum Stage {
        LOADING, EMPTY, FILLED, FAILED
    }

    private record Read(Listing listing, List<Row> rows, Optional<SavedView> view) {}

    private final Desk desk;
    private final Background background;
    private final InspectorModel inspector;
    private final SeveralModel several;
    private final ViewsModel views;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LOADING);
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.ALL);
    private final ReadOnlyObjectWrapper<Arrangement> arrangement = new ReadOnlyObjectWrapper<>(Arrangement.USUAL);
    private final ReadOnlyObjectWrapper<Optional<Listing>> listing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<SavedView>> view = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper distance = new ReadOnlyStringWrapper("");
    private Optional<Id> wanted = Optional.empty();
    /// How the whole list is arranged, where no view is open.
    private Arrangement whole = Arrangement.USUAL;
    private boolean reading;
    private boolean again;

    public DeliverablesModel(Desk desk, Background background, Consumer<Notice> tell, InspectorModel inspector) {
        this.desk = desk;
        this.background = background;
        this.inspector = inspector;
        this.several = new SeveralModel(desk, background, tell);
        this.views = new ViewsModel(desk, background, tell, this);
        typed.addListener((text, before, now) -> read(now));
    }

    // Properties

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// Why the list could not be read, at stage FAILED.
    public ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// The text of the filter, as it is being typed.
    public StringProperty typedProperty() {
        return typed;
    }

    /// What is to be said of the text: why it is not understood, or which name nothing in the book bears; empty if nothing.
    public ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /// The last text that was understood.
    public ReadOnlyObjectProperty<Filter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Arrangement> arrangementProperty() {
        return arrangement.getReadOnlyProperty();
    }

    /// What the filter lets through; empty until it is read.
    public ReadOnlyObjectProperty<Optional<Listing>> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The view that is open, changed or not.
    public ReadOnlyObjectProperty<Optional<SavedView>> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// How far off the chosen line is, in words.
    public ReadOnlyStringProperty distanceProperty() {
        return distance.getReadOnlyProperty();
    }

    public InspectorModel inspector() {
        return inspector;
    }

    public SeveralModel several() {
        return several;
    }

    public ViewsModel views() {
        return views;
    }

    // Commands

    /// Reads the book again; what is shown stays meanwhile.
    public void refresh() {
        list();
        inspector.refresh();
    }

    /// Adds a condition, or takes it out.
    public void toggle(Term term) {
        typed.set(FilterText.write(filter.get().toggled(term)));
    }

    public void remove(Term term) {
        typed.set(FilterText.write(filter.get().without(term)));
    }

    public void arrange(Arrangement other) {
        if (wanted.isEmpty())
            whole = other;
        if (!other.equals(arrangement.get())) {
            arrangement.set(other);
            list();
        }
    }

    /// How the whole list is arranged, as text to keep.
    public String wholeText() {
        return whole.text();
    }

    /// Opens a view as it is kept; none opens the whole list.
    public void open(Optional<Id> wantedView) {
        if (wantedView.isEmpty() && wanted.isEmpty())
            return;
        wanted = wantedView;
        background.ask("Opening the view", () -> wantedView.flatMap(desk.views()::find), found -> {
            view.set(found);
            arrangement.set(found.map(SavedView::arrangement).orElse(whole));
            String text = found.map(SavedView::filter).orElse("");
            if (text.equals(typed.get()))
                list();
            else
                typed.set(text);
        });
    }

    /// Whether what is shown is no longer what the open view keeps.
    public boolean isChanged() {
        return view.get()
                .filter(kept -> !kept.arrangement().equals(arrangement.get())
                        || !kept.filter().equals(FilterText.write(filter.get())))
                .isPresent();
    }

    void opened(SavedView kept) {
        wanted = Optional.of(kept.id());
        view.set(Optional.of(kept));
    }

    /// The line that the inspector shows; empty for none.
    public void choose(Optional<Row> row) {
        inspector.show(row.map(Row::id));
        distance.set(row.map(chosen -> chosen.line().standing().isOverdue()
                ? DistanceLabel.overdue(chosen.line().entry().when(), asOf())
                : DistanceLabel.of(chosen.line().entry().when(), asOf())).orElse(""));
    }

    private LocalDate asOf() {
        return listing.get().map(Listing::asOf).orElse(LocalDate.MIN);
    }

    private void read(String text) {
        switch (FilterText.read(text)) {
            case Reading.Refused refused -> remark.set(refused.sentence());
            case Reading.Read read -> {
                remark.set("");
                if (!read.filter().equals(filter.get()) || listing.get().isEmpty()) {
                    filter.set(read.filter());
                    list();
                }
            }
        }
    }

    /// While one list is read, only the last one asked for waits.
    private void list() {
        again = reading;
        if (reading)
            return;
        reading = true;
        Filter by = filter.get();
        Arrangement arranged = arrangement.get();
        Optional<Id> open = wanted;
        background.ask("Reading the list", () -> {
            Listing read = desk.listing().list(by);
            return new Read(read, Row.of(arranged.groups(read.lines(), read.asOf())), open.flatMap(desk.views()::find));
        }, read -> {
            reading = false;
            show(read, open);
            if (again)
                list();
        }, failure -> {
            reading = false;
            trouble.set(Optional.of(failure));
            stage.set(Stage.FAILED);
        });
    }

    private void show(Read read, Optional<Id> open) {
        if (open.equals(wanted))
            view.set(read.view());
        listing.set(Optional.of(read.listing()));
        if (!read.listing().unknown().isEmpty() && remark.get().isEmpty())
            remark.set("Nothing in the book is called “" + String.join("” or “", read.listing().unknown()) + "”.");
        if (!read.rows().equals(rows.get()))
            rows.set(read.rows());
        stage.set(read.listing().total() == 0 ? Stage.EMPTY : Stage.FILLED);
    }
}
