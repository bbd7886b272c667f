package org.chancery.ui.rules.packs;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chancery.agenda.rules.Rule;
import org.chancery.agenda.rules.RulePack;
import org.chancery.agenda.rules.RuleWords;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;

/// A rule as sentences: what, when and who, and where it stands.
final class RuleCard extends VBox {

    /// @param check says that it was compared with the rules of procedure
    RuleCard(Rule rule, RulePack pack, Runnable check) {
        this(rule, pack);
        var source = new FlowPane(8, 2, small(Typography.quiet(source(rule))), verdict(rule),
                Buttons.link(rule.checked() ? "Still to be checked" : "I have checked it", check));
        source.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(source);
    }

    /// Only to be read.
    RuleCard(Rule rule, RulePack pack) {
        super(3);
        getStyleClass().add("rule-card");
        getChildren().addAll(Typography.wrapped(Typography.strong(rule.what())),
                Typography.wrapped(Typography.plain(RuleWords.sentence(rule, pack))));
    }

    private static String source(Rule rule) {
        String plain = rule.source().replaceFirst("[.,;]? *[Cc]heck against your rules\\.?$", "");
        return plain.isBlank() ? "No source is named" : plain;
    }

    private static Label verdict(Rule rule) {
        var label = new Label(rule.checked() ? "checked" : "check against your rules");
        label.getStyleClass().add(rule.checked() ? "good" : "warn");
        return small(label);
    }

    private static Label small(Label label) {
        label.getStyleClass().add("small");
        return label;
    }
}
