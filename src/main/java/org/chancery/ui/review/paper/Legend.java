package org.chancery.ui.review.paper;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.review.text.Mark.Weight;

/// What the marks in the text mean.
final class Legend extends FlowPane {

    Legend() {
        super(10, 4);
        getStyleClass().add("legend");
        getChildren().addAll(sample(Tone.MEETING, Weight.FULL, "meeting"),
                sample(Tone.DEADLINE, Weight.FULL, "deadline"),
                sample(Tone.IMPRECISE, Weight.FULL, "imprecise or undated"),
                sample(Tone.IMPRECISE, Weight.LIGHT, "promise or ask"),
                sample(Tone.PLAIN, Weight.FAINT, "past or a period"),
                Typography.quiet("Press a mark to see why."));
    }

    private static Label sample(Tone tone, Weight weight, String word) {
        var label = new Label(word);
        label.getStyleClass().addAll("mark-sample", tone.style(), weight.style());
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
