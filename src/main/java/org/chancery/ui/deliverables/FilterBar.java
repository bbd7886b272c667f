package org.chancery.ui.deliverables;

import java.util.List;
import java.util.Locale;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.agenda.filtering.Facet;
import org.chancery.agenda.filtering.Filter;
import org.chancery.agenda.filtering.FilterText;
import org.chancery.agenda.filtering.Term;
import org.chancery.agenda.listing.Arrangement;
import org.chancery.agenda.listing.Arrangement.Grouping;
import org.chancery.ui.kit.Typography;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What narrows a list down: a field that takes the text of a filter, menus that write it, and a chip for each condition, pressed or Del to take
/// it out; beside them what makes the groups.
final class FilterBar extends VBox {

    /// What the last segment reaches beyond the width that the control asks for.
    private static final double ROOM = 8;
    private static final List<Integer> DAYS = List.of(7, 14, 30, 90);

    private final DeliverablesModel model;
    private final TextField field = TextFields.createClearableTextField();
    private final FlowPane chips = new FlowPane(6, 6);
    private final Label remark = Typography.wrapped(new Label());

    FilterBar(DeliverablesModel model) {
        super(8);
        this.model = model;
        getStyleClass().add("filter-bar");
        field.setId("filter");
        field.setPromptText("Filter by words, or owner:Secretariat status:late due:30d");
        field.setAccessibleText("Filter deliverables");
        field.textProperty().bindBidirectional(model.typedProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(140);
        remark.setId("filter-remark");
        remark.getStyleClass().addAll("alarm", "small");
        var grouped = new HBox(7, Typography.quiet("Group by"), grouping());
        grouped.setAlignment(Pos.CENTER_RIGHT);
        var first = new HBox(12, field, grouped);
        first.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(first, menus(), chips, remark);
        model.filterProperty().subscribe(this::chip);
        model.remarkProperty().subscribe(text -> {
            remark.setText(text);
            show(remark, !text.isEmpty());
        });
    }

    TextField field() {
        return field;
    }

    private Node menus() {
        var menus = new FlowPane(6, 6);
        menus.getChildren().add(due());
        for (Facet facet : List.of(Facet.STATUS, Facet.BODY, Facet.RESOLUTION, Facet.OWNER, Facet.KIND, Facet.SOURCE,
                Facet.PRECISION))
            menus.getChildren().add(new FacetMenu(model, facet));
        menus.getChildren().add(doubtful());
        return menus;
    }

    private MenuButton due() {
        var menu = new MenuButton("Due");
        menu.setId("facet-due");
        menu.getStyleClass().setAll("choice", "adding", "facet");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setAccessibleText("Filter by how soon it is due");
        for (int days : DAYS) {
            var item = new MenuItem(TermLabel.of(new Term.Within(days)));
            item.setOnAction(event -> dueWithin(days));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// One distance takes the place of another.
    private void dueWithin(int days) {
        Filter others = new Filter(model.filterProperty().get().terms().stream()
                .filter(term -> !(term instanceof Term.Within)).toList());
        model.typedProperty().set(FilterText.write(others.and(new Term.Within(days))));
    }

    private ToggleButton doubtful() {
        var toggle = new ToggleButton("To check");
        toggle.setId("facet-doubtful");
        toggle.getStyleClass().setAll("choice");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setOnAction(event -> model.toggle(new Term.Doubtful()));
        model.filterProperty().subscribe(filter -> toggle.setSelected(filter.terms().contains(new Term.Doubtful())));
        return toggle;
    }

    private SegmentedButton grouping() {
        var segments = new SegmentedButton();
        segments.setId("grouping");
        segments.setMinWidth(USE_PREF_SIZE);
        segments.setPadding(new Insets(0, ROOM, 0, 0));
        ObservableList<ToggleButton> buttons = segments.getButtons();
        for (Grouping grouping : Grouping.values()) {
            var button = new ToggleButton(grouping.label());
            button.setId("group-by-" + grouping.name().toLowerCase(Locale.ROOT));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.arrange(model.arrangementProperty().get().by(grouping));
            });
            buttons.add(button);
        }
        model.arrangementProperty().subscribe(arranged -> select(buttons, arranged));
        return segments;
    }

    private static void select(List<ToggleButton> buttons, Arrangement arranged) {
        for (Grouping grouping : Grouping.values())
            buttons.get(grouping.ordinal()).setSelected(grouping == arranged.grouping());
    }

    private void chip(Filter filter) {
        boolean here = chips.isFocusWithin();
        chips.getChildren().setAll(filter.terms().stream().map(this::chip).toList());
        show(chips, !filter.isEmpty());
        if (here)
            chips.getChildren().stream().findFirst().ifPresentOrElse(Node::requestFocus, field::requestFocus);
    }

    private Button chip(Term term) {
        var chip = new Button(TermLabel.of(term), new FontIcon(Feather.X));
        chip.getStyleClass().setAll("choice", "removable", "term");
        chip.setMnemonicParsing(false);
        chip.setTooltip(new Tooltip("Take this condition out"));
        chip.setAccessibleText(TermLabel.of(term) + ", press to take out");
        chip.setOnAction(event -> model.remove(term));
        chip.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                model.remove(term);
                event.consume();
            }
        });
        return chip;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
