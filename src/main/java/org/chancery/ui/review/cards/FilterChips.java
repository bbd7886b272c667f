package org.chancery.ui.review.cards;

import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/// The choice among the cards, each with how many it would show. What would show none is not offered.
final class FilterChips extends FlowPane {

    private final CardsModel model;
    private final ToggleGroup group = new ToggleGroup();

    FilterChips(CardsModel model) {
        super(6, 6);
        this.model = model;
        getStyleClass().add("filter-chips");
        for (CardFilter filter : CardFilter.values())
            getChildren().add(chip(filter));
        model.countsProperty().subscribe(this::count);
        model.filterProperty().subscribe(filter -> group.selectToggle(group.getToggles().get(filter.ordinal())));
    }

    private ToggleButton chip(CardFilter filter) {
        var chip = new ToggleButton();
        chip.setId("filter-" + filter.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        chip.getStyleClass().setAll("choice");
        chip.setToggleGroup(group);
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(event -> {
            chip.setSelected(true);
            model.filter(filter);
        });
        return chip;
    }

    private void count(Map<CardFilter, Integer> counts) {
        for (CardFilter filter : CardFilter.values()) {
            var chip = (ToggleButton) getChildren().get(filter.ordinal());
            int count = counts.getOrDefault(filter, 0);
            chip.setText(filter.label() + " " + count);
            boolean offered = count > 0 || filter == CardFilter.ALL;
            chip.setVisible(offered);
            chip.setManaged(offered);
        }
    }
}
