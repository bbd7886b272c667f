package org.chancery.ui.kit;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The few voices in which the window speaks: a page's title, a section's caption, plain, quiet and strong text.
public final class Typography {

    private Typography() {}

    /// The one title of a page.
    public static Label pageTitle(String text) {
        return styled(text, "page-title");
    }

    /// The title of a panel or an inspector; it may take several lines.
    public static Label panelTitle(String text) {
        return wrapped(styled(text, "panel-title"));
    }

    /// The caption above a section, in capitals: "WHERE THIS COMES FROM".
    public static Label caption(String text) {
        Label label = styled(text.toUpperCase(Locale.ENGLISH), "caption");
        label.setAccessibleText(text);
        return label;
    }

    /// What kind of thing a title names, above it: "DELIVERABLE".
    public static Label overline(String text) {
        Label label = styled(text.toUpperCase(Locale.ENGLISH), "overline");
        label.setAccessibleText(text);
        return label;
    }

    public static Label plain(String text) {
        return new Label(text);
    }

    public static Label quiet(String text) {
        return styled(text, "quiet");
    }

    public static Label strong(String text) {
        return styled(text, "strong");
    }

    /// A paragraph: breaks its lines and is never cut off.
    public static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A piece of a text flow.
    public static Text run(String text, String... styles) {
        var run = new Text(text);
        run.getStyleClass().addAll(styles);
        return run;
    }

    /// A hairline across its container.
    public static Region rule() {
        var rule = new Region();
        rule.getStyleClass().add("rule-line");
        return rule;
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    /// What went wrong on a sheet, in one sentence; takes no room while nothing did.
    public static Label trouble(ObservableValue<Optional<Trouble>> trouble) {
        Label line = wrapped(new Label());
        line.getStyleClass().add("alarm");
        trouble.subscribe(now -> {
            line.setText(now.map(Trouble::sentence).orElse(""));
            line.setManaged(now.isPresent());
            line.setVisible(now.isPresent());
        });
        return line;
    }
}
