package org.chancery.ui.inspector;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Origin;
import org.chancery.agenda.computing.Why;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.inspector.cutoffs.CirculationLine;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.naming.WhyLine;

/// Why a date is what it is: the sentence, the counting, and what can be done about it.
final class GroundsCard extends VBox {

    GroundsCard(Grounds grounds, Origin origin, InspectorModel model) {
        super(5);
        setId("grounds");
        Why why = grounds.why();
        if (!(origin instanceof Origin.Extracted))
            getChildren().add(Typography.wrapped(Typography.plain(WhyLine.sentence(why))));
        why.steps().forEach(step -> getChildren().add(small(WhyLine.of(step))));
        why.cautions().forEach(caution -> getChildren().add(voiced(caution, "warn")));
        grounds.suggestion().ifPresent(suggestion -> getChildren().addAll(
                voiced("This is " + suggestion.words() + ". If it follows the meeting, it moves with it.", "good"),
                Buttons.link("Follow the meeting", () -> model.tie(suggestion))));
        CirculationLine.of(origin).forEach(each -> getChildren().add(new CirculationLine(model.cutoffs(), each)));
        switch (origin) {
            case Origin.Computed computed -> acts("Hold this date", true, grounds, model);
            case Origin.Pinned pinned -> acts("Let it follow again", false, grounds, model);
            case Origin.Given given -> {
            }
        }
    }

    private void acts(String label, boolean fast, Grounds grounds, InspectorModel model) {
        var acts = new FlowPane(12, 4, Buttons.link(label, () -> model.pin(fast)),
                Buttons.link("Stop following", model::untie));
        grounds.before().ifPresent(stood -> acts.getChildren().add(Buttons.link(
                "Stop following, back to " + WhenLabel.medium(stood.when()), model::restore)));
        getChildren().add(acts);
    }

    /// Whether there is anything to say besides the paragraph itself.
    static boolean says(Grounds grounds, Origin origin) {
        return !(origin instanceof Origin.Extracted) || grounds.suggestion().isPresent();
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
