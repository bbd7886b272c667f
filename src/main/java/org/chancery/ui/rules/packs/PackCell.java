package org.chancery.ui.rules.packs;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.WrappingCell;
import org.jspecify.annotations.Nullable;

/// A body, or a pack that applies to it: how many rules, whether they are still to be checked, what waits.
final class PackCell extends WrappingCell<Shelf.Line> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    @Override
    protected void updateItem(Shelf.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        boolean heading = !empty && line instanceof Shelf.Line.Heading;
        pseudoClassStateChanged(HEADING, heading);
        setMouseTransparent(heading);
        setGraphic(empty || line == null ? null : switch (line) {
            case Shelf.Line.Heading(String title) -> heading(title);
            case Shelf.Line.Standing standing -> standing(standing);
        });
        setAccessibleText(empty || line == null ? null : spoken(line));
    }

    private static String spoken(Shelf.Line line) {
        return switch (line) {
            case Shelf.Line.Heading(String title) -> title;
            case Shelf.Line.Standing s -> s.pack().called() + ", " + PackWords.count(s.pack().rules().size(), "rule")
                    + (s.toCheck() ? ", check against your rules" : "")
                    + (s.waiting() > 0 ? ", " + PackWords.count(s.waiting(), "deadline") + " to answer" : "");
        };
    }

    private static Node heading(String title) {
        Label caption = Typography.caption(title);
        caption.getStyleClass().add("group-heading");
        return caption;
    }

    private static Node standing(Shelf.Line.Standing standing) {
        var pills = new FlowPane(5, 3);
        pills.setAlignment(Pos.CENTER_LEFT);
        Label count = Typography.quiet(PackWords.count(standing.pack().rules().size(), "rule"));
        count.getStyleClass().add("small");
        pills.getChildren().add(count);
        if (standing.toCheck())
            pills.getChildren().add(new Pill(Tone.DEADLINE, "check"));
        if (standing.waiting() > 0)
            pills.getChildren().add(new Pill(Tone.MEETING, standing.waiting() + " to answer"));
        var cell = new VBox(2, Typography.wrapped(Typography.strong(standing.pack().called())), pills);
        cell.getStyleClass().add("pack-line");
        return cell;
    }
}
