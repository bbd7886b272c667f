package org.chancery.ui.finder;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chancery.desk.Desk;
import org.chancery.ui.kit.Background;

/// The titles of the book, and those among them that have the words being typed.
public final class FinderModel {

    private static final int MOST = 9;

    private final Desk desk;
    private final Background background;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Found>> found = new ReadOnlyObjectWrapper<>(List.of());
    private List<Found> titles = List.of();

    public FinderModel(Desk desk, Background background) {
        this.desk = desk;
        this.background = background;
        typed.subscribe(text -> search());
    }

    public StringProperty typedProperty() {
        return typed;
    }

    /// The first few that fit; none while nothing is typed.
    public ReadOnlyObjectProperty<List<Found>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public void refresh() {
        background.ask("Reading the titles", () -> Stream.of(desk.agenda().meetings().stream().map(Found::of),
                desk.agenda().deliverables().stream().map(Found::of),
                desk.reviewing().documents().stream().map(Found::of))
                .flatMap(titles -> titles)
                .toList(), read -> {
                    titles = read;
                    search();
                });
    }

    private void search() {
        String words = typed.get().strip();
        found.set(words.isEmpty()
                ? List.of()
                : titles.stream().filter(title -> title.has(words)).limit(MOST).toList());
    }
}
