package org.chancery.ui.rules.text;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.agenda.moving.Preview.FallsAway;
import org.chancery.agenda.moving.Preview.Follows;
import org.chancery.agenda.moving.Preview.Line;
import org.chancery.agenda.moving.Preview.Stays;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.WrappingCell;
import org.jspecify.annotations.Nullable;

/// What saving would change in the book: each date as it is and as it would be.
public final class EffectsView extends VBox {

    private final Label heading = Typography.wrapped(Typography.strong(""));
    private final ListView<Line> lines = new ListView<>();

    public EffectsView() {
        super(8);
        setId("effects");
        getStyleClass().add("effects");
        lines.setAccessibleText("What saving would change");
        lines.setCellFactory(view -> new EffectCell());
        VBox.setVgrow(lines, Priority.ALWAYS);
        getChildren().addAll(Typography.caption("What saving changes in the book"), heading, lines);
        say("Working it out…", List.of());
    }

    /// @param nothing what to say if no date changes
    public void show(List<Line> effects, String nothing) {
        int count = effects.size();
        say(count == 0
                ? nothing
                : (count == 1 ? "1 date changes." : count + " dates change.") + " Nothing is untied.", effects);
    }

    private void say(String sentence, List<Line> effects) {
        heading.setText(sentence);
        heading.getStyleClass().setAll("label", effects.isEmpty() ? "quiet" : "strong");
        lines.getItems().setAll(effects);
        lines.setVisible(!effects.isEmpty());
        lines.setManaged(!effects.isEmpty());
    }

    private static final class EffectCell extends WrappingCell<Line> {

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : line(line));
            setAccessibleText(empty || line == null ? null : line.entry().title() + ", " + change(line));
        }

        private static Node line(Line line) {
            Label change = Typography.wrapped(Typography.plain(change(line)));
            change.getStyleClass().add("small");
            var names = new VBox(1, Typography.wrapped(Typography.strong(line.entry().title())), change);
            HBox.setHgrow(names, Priority.ALWAYS);
            Label difference = Typography
                    .quiet(line.outcome() instanceof Follows follows ? follows.difference() : "");
            difference.setMinWidth(USE_PREF_SIZE);
            var row = new HBox(10, names, difference);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("effect");
            return row;
        }

        private static String change(Line line) {
            String was = WhenLabel.medium(line.entry().when());
            return switch (line.outcome()) {
                case Follows follows -> was + " → " + WhenLabel.medium(follows.becomes());
                case FallsAway away -> was + ", falls away";
                case Stays stays -> was + ", stays";
            };
        }
    }
}
