package org.chancery.ui.kit.lists;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Trouble;

/// A list read from the book, and the words that narrow it down.
public final class ListModel<T> {

    /// What there is to see.
    public enum Stage {
        LOADING, EMPTY, FILLED, FAILED
    }

    private final Background background;
    private final Callable<List<T>> reading;
    private final Function<T, String> searched;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LOADING);
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObservableList<T> all = FXCollections.observableArrayList();
    private final FilteredList<T> shown = new FilteredList<>(all);
    private final ObservableList<T> shownSeen = FXCollections.unmodifiableObservableList(shown);

    /// @param searched the text in which the words of the filter are looked for
    public ListModel(Background background, Callable<List<T>> reading, Function<T, String> searched) {
        this.background = background;
        this.reading = reading;
        this.searched = searched;
        filter.subscribe(this::narrow);
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// Why the list could not be read, at stage FAILED.
    public ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// How many there are, shown or not.
    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /// Words of which each must occur, in any case and order.
    public StringProperty filterProperty() {
        return filter;
    }

    /// What the filter leaves, in the order of the book.
    public ObservableList<T> shown() {
        return shownSeen;
    }

    /// Reads the list again.
    public void refresh() {
        background.ask("Reading the list", reading, this::show, failure -> {
            trouble.set(Optional.of(failure));
            stage.set(Stage.FAILED);
        });
    }

    private void show(List<T> read) {
        if (!all.equals(read))
            all.setAll(read);
        total.set(read.size());
        stage.set(read.isEmpty() ? Stage.EMPTY : Stage.FILLED);
    }

    private void narrow(String words) {
        List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        shown.setPredicate(row -> {
            String text = searched.apply(row).toLowerCase(Locale.ROOT);
            return wanted.stream().allMatch(text::contains);
        });
    }
}
