package org.chancery.ui.kit.lists;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.chancery.agenda.Body;
import org.chancery.agenda.Id;

/// Chooses the body whose entries are shown: the busiest as chips, the others in a menu.
public final class BodyChips extends HBox {

    private static final int CHIPS = 3;
    /// How many letters the chips have room for beside the title; a body with a longer name waits in the menu.
    private static final int LETTERS = 56;

    /// What the first chip and the menu take, and about what a letter takes, in pixels.
    private static final double ALL_AND_MORE = 150;
    private static final double LETTER = 7;
    /// The edges of a chip and the gap to the next, in letters.
    private static final int FRAME = 4;

    private final ObservableValue<List<Body>> bodies;
    private final ObservableValue<Optional<Id>> shown;
    private final Consumer<Optional<Id>> filter;
    private int letters = LETTERS;

    /// @param bodies those to choose among, the busiest first
    /// @param shown the chosen one; empty for all
    /// @param filter told of a choice
    public BodyChips(ObservableValue<List<Body>> bodies, ObservableValue<Optional<Id>> shown,
            Consumer<Optional<Id>> filter) {
        super(8);
        this.bodies = bodies;
        this.shown = shown;
        this.filter = filter;
        getStyleClass().add("body-chips");
        bodies.subscribe(present -> build());
        shown.subscribe(body -> build());
    }

    private void build() {
        build(bodies.getValue(), shown.getValue());
    }

    private void build(List<Body> bodies, Optional<Id> shown) {
        boolean focused = getChildren().stream().anyMatch(Node::isFocused);
        getChildren().clear();
        if (bodies.size() < 2)
            return;
        getChildren().add(chip("All bodies", Optional.empty(), shown));
        int fitting = fitting(bodies);
        bodies.stream().limit(fitting).forEach(b -> getChildren().add(chip(b.shortName(), Optional.of(b.id()), shown)));
        List<Body> others = bodies.subList(fitting, bodies.size());
        if (!others.isEmpty())
            getChildren().add(menu(others, shown));
        if (focused)
            getChildren().stream()
                    .filter(node -> node instanceof ToggleButton chip && chip.isSelected())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
    }

    /// Sets how much room there is, in pixels at the usual size of text.
    public void fit(double room) {
        int now = (int) Math.clamp((room - ALL_AND_MORE) / LETTER, 0, LETTERS);
        if (now != letters) {
            letters = now;
            build();
        }
    }

    private int fitting(List<Body> bodies) {
        int used = 0;
        for (int i = 0; i < Math.min(CHIPS, bodies.size()); i++) {
            used += bodies.get(i).shortName().length() + FRAME;
            if (used > letters)
                return i;
        }
        return Math.min(CHIPS, bodies.size());
    }

    private ToggleButton chip(String text, Optional<Id> body, Optional<Id> shown) {
        var chip = new ToggleButton(text);
        chip.getStyleClass().setAll("choice");
        chip.setSelected(body.equals(shown));
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(event -> {
            chip.setSelected(true);
            filter.accept(body);
        });
        return chip;
    }

    private MenuButton menu(List<Body> others, Optional<Id> shown) {
        Optional<Body> chosen = others.stream().filter(b -> shown.equals(Optional.of(b.id()))).findFirst();
        var menu = new MenuButton(chosen.map(Body::shortName).orElse("More…"));
        menu.setMinWidth(USE_PREF_SIZE);
        menu.getStyleClass().setAll("choice", "adding");
        if (chosen.isPresent())
            menu.getStyleClass().add("chosen");
        others.forEach(b -> {
            var item = new MenuItem(b.shortName());
            item.setOnAction(event -> filter.accept(Optional.of(b.id())));
            menu.getItems().add(item);
        });
        return menu;
    }
}
