package org.chancery.ui.deliverables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.Priority;
import org.chancery.agenda.filtering.Facet;
import org.chancery.agenda.filtering.Filter;
import org.chancery.agenda.filtering.Tallies.Tally;
import org.chancery.agenda.filtering.Term;
import org.chancery.agenda.listing.Catalogue.Listing;
import org.chancery.ui.kit.Typography;

/// The values of one facet with how many lines each would leave; several can be ticked, and the menu stays open meanwhile.
final class FacetMenu extends MenuButton {

    private static final int MOST = 40;

    private final DeliverablesModel model;
    private final Facet facet;

    FacetMenu(DeliverablesModel model, Facet facet) {
        super(facet.label());
        this.model = model;
        this.facet = facet;
        setId("facet-" + facet.key());
        getStyleClass().setAll("choice", "adding", "facet");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText("Filter by " + facet.label().toLowerCase(Locale.ROOT));
        fill();
        setOnShowing(event -> fill());
        model.filterProperty().subscribe(this::colour);
    }

    private void colour(Filter filter) {
        getStyleClass().remove("chosen");
        if (!filter.chosen(facet).isEmpty())
            getStyleClass().add("chosen");
    }

    private void fill() {
        var items = new ArrayList<CustomMenuItem>();
        counts().forEach((value, count) -> items.add(item(value, count)));
        if (items.isEmpty())
            items.add(new CustomMenuItem(Typography.quiet("Nothing to choose from"), true));
        getItems().setAll(items);
    }

    /// What can be chosen, and what is chosen already, though it may have no lines.
    private Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        List<Tally> tallies = model.listingProperty().get().map(Listing::tallies).map(t -> t.of(facet))
                .orElse(List.of());
        tallies.stream().limit(MOST).forEach(tally -> counts.put(tally.value(), tally.count()));
        model.filterProperty().get().chosen(facet).forEach(value -> counts.putIfAbsent(value, 0));
        return counts;
    }

    private CustomMenuItem item(String value, int count) {
        var term = new Term.Is(facet, value);
        String words = TermLabel.value(facet, value);
        var tick = new CheckBox(words);
        tick.setMnemonicParsing(false);
        tick.setMouseTransparent(true);
        tick.setFocusTraversable(false);
        tick.setSelected(model.filterProperty().get().terms().contains(term));
        var gap = new Region();
        gap.setMinWidth(18);
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(tick, gap, Typography.quiet(String.valueOf(count)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("facet-row");
        var item = new CustomMenuItem(row, false);
        item.setOnAction(event -> {
            model.toggle(term);
            tick.setSelected(model.filterProperty().get().terms().contains(term));
        });
        return item;
    }
}
