package org.chancery.ui.rules.packs;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;

/// How the text of a rule is written, laid open when it is asked for.
final class RuleForms extends VBox {

    private static final List<String> FORMS = List.of("at least 42 days before start",
            "no later than 2 weeks after end",
            "10 working days before start", "2 months before start, roll back", "1 month after end, roll forward",
            "2 hours before start", "7 days after rule documents", "12 weeks after circulation of \"the draft agenda\"",
            "earlier of (12 weeks after circulation of \"the draft\") and (10 weeks before start)",
            "later of (1 week after end) and (2 weeks after rule documents)");

    private final Hyperlink ask;
    private final VBox forms = new VBox(4);

    RuleForms() {
        super(6);
        ask = Buttons.link("How a rule is written", this::turn);
        Label intro = Typography.wrapped(Typography.quiet(
                "Behind “when:” stands a distance in hours, days, working days, weeks, months or years, before or after "
                        + "start or end of the meeting, another rule above, or the circulation of a document. "
                        + "“roll back” and “roll forward” move it off days on which nobody works."));
        var examples = new FlowPane(18, 3);
        FORMS.forEach(form -> {
            Label label = Typography.plain(form);
            label.getStyleClass().add("rule-form");
            examples.getChildren().add(label);
        });
        forms.getChildren().addAll(intro, examples);
        show(false);
        getChildren().addAll(ask, forms);
    }

    private void turn() {
        show(!forms.isVisible());
    }

    private void show(boolean shown) {
        forms.setVisible(shown);
        forms.setManaged(shown);
        ask.setText(shown ? "Hide how a rule is written" : "How a rule is written");
    }
}
