package org.chancery.ui.kit;

import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons of the window: one primary act at most on a screen, the others plain, small ones quiet.
public final class Buttons {

    private Buttons() {}

    public static Button primary(String text, Runnable act) {
        return button(text, "primary", act);
    }

    public static Button plain(String text, Runnable act) {
        return button(text, "act", act);
    }

    /// Without a frame until the pointer or the focus is on it.
    public static Button quiet(String text, Ikon icon, Runnable act) {
        Button button = button(text, "quiet-button", act);
        button.getStyleClass().add("icon-left");
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    /// An icon alone; its name is in the tooltip and for screen readers.
    public static Button icon(Ikon icon, String name, Runnable act) {
        Button button = quiet("", icon, act);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    /// Shows on the button which key does the same.
    public static Button keyed(Button button, String key) {
        button.setGraphic(new KeyCap(key));
        button.setAccessibleText(button.getText() + ", key " + key);
        return button;
    }

    public static Hyperlink link(String text, Runnable act) {
        var link = new Hyperlink(text);
        link.setOnAction(event -> act.run());
        return link;
    }

    private static Button button(String text, String style, Runnable act) {
        var button = new Button(text);
        button.getStyleClass().add(style);
        button.setMnemonicParsing(false);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }

    /// A pill that leads somewhere.
    ///
    /// @param where it leads, for screen readers: "Open the thread of Resolution 2/7"
    public static Button pill(Tone tone, String text, String where, Runnable act) {
        Button pill = button(text, "pill-button", act);
        pill.getStyleClass().setAll("label", "pill", "pill-button", tone.style());
        pill.setMnemonicParsing(false);
        pill.setMinWidth(Region.USE_PREF_SIZE);
        pill.setCursor(Cursor.HAND);
        pill.setAccessibleText(where);
        return pill;
    }
}
