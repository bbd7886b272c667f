package org.chancery.ui.dossier;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;

/// A line of a dossier: when, what, how it stands, how far off it is.
public class DatedLine extends HBox {

    private final Label standing = Typography.quiet("");

    /// @param aside in small letters under the title; may be empty
    /// @param tone of the distance: DOUBT when it is late, DEADLINE when it is near, else PLAIN
    public DatedLine(String when, String title, String aside, String distance, Tone tone) {
        getStyleClass().add("owed-line");
        setAlignment(Pos.CENTER_LEFT);
        Label date = Typography.strong(when);
        date.getStyleClass().add("date");
        date.setWrapText(true);
        var names = new VBox(2, Typography.wrapped(Typography.plain(title)));
        if (!aside.isBlank())
            names.getChildren().add(Typography.wrapped(small(aside)));
        names.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(names, Priority.ALWAYS);
        standing.getStyleClass().add("standing");
        Label far = new Label(distance);
        far.getStyleClass().addAll("distance",
                tone == Tone.DOUBT ? "alarm" : tone == Tone.DEADLINE ? "warn" : "quiet");
        getChildren().addAll(date, names, standing, far);
    }

    /// Says how it stands.
    ///
    /// @param good whether that is settled well
    public final DatedLine standing(String words, boolean good) {
        standing.setText(words);
        if (good)
            standing.getStyleClass().add("good");
        return this;
    }

    private static Label small(String text) {
        Label label = Typography.quiet(text);
        label.getStyleClass().add("small");
        return label;
    }
}
