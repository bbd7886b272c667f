package org.chancery.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Id;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Typography;

/// The way from screen to screen, with what waits in each.
final class Sidebar extends VBox {

    private final Map<Section, ToggleButton> rows = new EnumMap<>(Section.class);
    private final Map<Section, Label> counts = new EnumMap<>(Section.class);
    private final Label mission = Typography.quiet("");
    private final ToggleGroup group = new ToggleGroup();
    private final Consumer<Destination> go;
    private final SavedViewRows views;

    Sidebar(Consumer<Destination> go) {
        this.go = go;
        views = new SavedViewRows(group, go);
        getStyleClass().add("sidebar");
        var name = new Label("Chancery");
        name.getStyleClass().add("program-name");
        mission.getStyleClass().add("mission");
        var head = new Button("", new VBox(name, mission));
        head.setId("settings");
        head.getStyleClass().setAll("sidebar-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setAccessibleText("Mission, duty station, capital, reminders");
        head.setTooltip(new Tooltip("Mission, duty station, capital, reminders"));
        head.setOnAction(event -> go.accept(new Destination.Settings()));
        var inbox = Typography.caption("Inbox");
        inbox.getStyleClass().add("sidebar-caption");
        getChildren().addAll(head, row(Section.HORIZON), row(Section.CALENDAR), row(Section.MEETINGS),
                row(Section.DELIVERABLES),
                row(Section.PROMISES), row(Section.DOCUMENTS), row(Section.RESOLUTIONS), row(Section.RULES), views,
                inbox,
                row(Section.TO_REVIEW));
    }

    void show(Standing standing) {
        mission.setText(standing.mission());
        views.show(standing.views());
        counts.forEach((section, label) -> {
            label.setText(standing.count(section));
            row(section).setAccessibleText((section.label() + " " + standing.count(section)).strip());
        });
    }

    void select(Section section) {
        group.selectToggle(row(section));
    }

    /// Marks a view that the officer keeps as the one that is shown.
    void select(Id view) {
        views.select(view);
    }

    private ToggleButton row(Section section) {
        return rows.computeIfAbsent(section, this::build);
    }

    private ToggleButton build(Section section) {
        var count = new Label();
        count.getStyleClass().add("count");
        counts.put(section, count);
        var label = new Label(section.label());
        label.getStyleClass().add("name");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new ToggleButton("", new HBox(label, gap, count));
        row.setId("section-" + section.name().toLowerCase(java.util.Locale.ROOT));
        row.getStyleClass().setAll("section");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setToggleGroup(group);
        row.setOnAction(event -> {
            row.setSelected(true);
            go.accept(section.destination());
        });
        return row;
    }
}
