package org.chancery.ui.inspector;

import java.util.StringJoiner;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Origin;
import org.chancery.agenda.computing.Why;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;

/// Why a date is what it is: the sentence, the counting, and what can be done about it.
final class GroundsCard extends VBox {

    GroundsCard(Grounds grounds, Origin origin, InspectorModel model) {
        super(5);
        setId("grounds");
        Why why = grounds.why();
        if (!(origin instanceof Origin.Extracted))
            getChildren().add(Typography.wrapped(Typography.plain(why.sentence() + ".")));
        why.steps().forEach(step -> getChildren().add(small(line(step))));
        why.cautions().forEach(caution -> getChildren().add(voiced(caution, "warn")));
        grounds.suggestion().ifPresent(suggestion -> getChildren().addAll(
                voiced("Equals " + suggestion.words() + ". Tied, it moves with the meeting.", "good"),
                Buttons.link("Tie it to the meeting", () -> model.tie(suggestion))));
        switch (origin) {
            case Origin.Computed computed -> acts("Hold this date fast", true, model);
            case Origin.Pinned pinned -> acts("Let it follow again", false, model);
            case Origin.Given given -> {
            }
        }
    }

    private void acts(String label, boolean fast, InspectorModel model) {
        getChildren().add(new FlowPane(12, 4, Buttons.link(label, () -> model.pin(fast)),
                Buttons.link("Untie", model::untie)));
    }

    /// Whether there is anything to say besides the paragraph itself.
    static boolean says(Grounds grounds, Origin origin) {
        return !(origin instanceof Origin.Extracted) || grounds.suggestion().isPresent();
    }

    private static String line(Why.Step step) {
        var line = new StringJoiner(" ");
        line.add(step.what());
        if (!step.date().isEmpty())
            line.add(step.date());
        return step.note().isEmpty() ? line.toString() : line + ": " + step.note();
    }

    private static Label small(String text) {
        Label label = Typography.wrapped(Typography.quiet(text));
        label.getStyleClass().add("small");
        return label;
    }

    private static Label voiced(String text, String style) {
        Label label = Typography.wrapped(new Label(text));
        label.getStyleClass().addAll(style, "small");
        return label;
    }
}
