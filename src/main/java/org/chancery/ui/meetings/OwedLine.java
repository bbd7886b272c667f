package org.chancery.ui.meetings;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Deliverable;
import org.chancery.desk.preparing.Owed;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;

/// Something owed: when, what, how it stands, how far off it is.
final class OwedLine extends HBox {

    OwedLine(Owed owed, int year) {
        OwedWords words = OwedWords.of(owed, year);
        getStyleClass().add("owed-line");
        setAlignment(Pos.CENTER_LEFT);
        Label date = Typography.strong(words.date());
        date.getStyleClass().add("date");
        date.setWrapText(true);
        var names = new VBox(2, Typography.wrapped(Typography.plain(owed.deliverable().title())));
        if (!words.aside().isBlank())
            names.getChildren().add(Typography.wrapped(small(words.aside())));
        names.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(names, Priority.ALWAYS);
        Label standing = Typography.quiet(words.standing());
        standing.getStyleClass().add("standing");
        if (owed.deliverable().status() == Deliverable.Status.MET)
            standing.getStyleClass().add("good");
        Label distance = new Label(words.distance());
        distance.getStyleClass().addAll("distance",
                words.tone() == Tone.DOUBT ? "alarm" : words.tone() == Tone.DEADLINE ? "warn" : "quiet");
        getChildren().addAll(date, names, standing, distance);
    }

    private static Label small(String text) {
        Label label = Typography.quiet(text);
        label.getStyleClass().add("small");
        return label;
    }

    /// What a screen reader says of it.
    static String spoken(Owed owed, int year) {
        OwedWords words = OwedWords.of(owed, year);
        return String.join(", ", words.date(), owed.deliverable().title(), words.aside(), words.standing(),
                words.distance());
    }
}
