package org.chancery.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.time.text.WhenLabel;

/// The mark and the label of one entry on the timeline.
final class EntryMark {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Entry entry;
    private final LocalDate asOf;
    private final int letters;
    private final Region mark = new Region();
    private final Label label;

    /// @param letters how many of its title are shown at most
    EntryMark(Entry entry, LocalDate asOf, int letters, Consumer<Id> choose, Consumer<Id> open) {
        this.entry = entry;
        this.asOf = asOf;
        this.letters = letters;
        Shape shape = Shape.of(entry).orElseThrow();
        label = new Label(shortened(entry.title(), letters) + " · " + WhenLabel.brief(entry.when(), asOf.getYear()));
        label.getStyleClass().addAll("mark-label", style(shape));
        mark.getStyleClass().addAll("mark", style(shape));
        if (settled(entry))
            mark.getStyleClass().add("settled");
        else if (entry.when().isOverdueOn(asOf) && entry instanceof Deliverable)
            mark.getStyleClass().add("overdue");
        else if (entry instanceof Meeting)
            mark.getStyleClass().add("meeting");
        var whole = entry.title() + "\n" + WhenLabel.full(entry.when());
        for (Region part : List.of(mark, label)) {
            part.setManaged(false);
            Tooltip.install(part, new Tooltip(whole));
            part.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
                if (click.getButton() != MouseButton.PRIMARY)
                    return;
                (click.getClickCount() == 2 ? open : choose).accept(entry.id());
                click.consume();
            });
        }
        mark.setAccessibleText(whole);
        hide();
    }

    List<Node> nodes() {
        return List.of(mark, label);
    }

    boolean draws(Entry other, LocalDate asOf, int letters) {
        return entry.equals(other) && this.asOf.equals(asOf) && this.letters == letters;
    }

    void applyStyle() {
        label.applyCss();
    }

    double labelWidth() {
        return Math.ceil(label.prefWidth(-1));
    }

    void hide() {
        mark.setVisible(false);
        label.setVisible(false);
    }

    void place(TimelineLayout.Placed placed, double top, double lane) {
        double height = switch (placed.shape()) {
            case POINT -> TimelineLayout.POINT_WIDTH;
            case BAR, SOFT -> 20;
        };
        mark.resizeRelocate(placed.x(), Math.round(top + (lane - height) / 2), placed.width(), height);
        double text = label.prefHeight(-1);
        label.resizeRelocate(Math.round(placed.labelX()), Math.round(top + (lane - text) / 2), placed.labelWidth(),
                text);
        mark.setVisible(true);
        label.setVisible(placed.labelWidth() > 20);
    }

    void select(boolean selected) {
        mark.pseudoClassStateChanged(SELECTED, selected);
        label.pseudoClassStateChanged(SELECTED, selected);
    }

    private static boolean settled(Entry entry) {
        return switch (entry) {
            case Deliverable d -> !d.status().isOpen();
            case Meeting m -> m.status().isSettled();
        };
    }

    private static String style(Shape shape) {
        return switch (shape) {
            case POINT -> "point";
            case BAR -> "bar";
            case SOFT -> "soft";
        };
    }

    private static String shortened(String title, int letters) {
        return title.length() <= letters ? title : title.substring(0, letters - 1).strip() + "…";
    }
}
