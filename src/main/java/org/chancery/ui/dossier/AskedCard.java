package org.chancery.ui.dossier;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.chancery.desk.preparing.Asked;
import org.chancery.desk.preparing.Passage;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;

/// A question on the left, and on the right what was answered, or that nothing was.
public final class AskedCard extends GridPane {

    private static final int MOST_LETTERS = 240;

    public AskedCard(Asked asked) {
        getStyleClass().addAll("card", "asked");
        if (!asked.isAnswered())
            getStyleClass().add("unanswered");
        setHgap(18);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        getColumnConstraints().addAll(half, half);
        add(side(new Pill(Tone.PLAIN, place(List.of(asked.question())) + "asked"), asked.question().text()), 0, 0);
        add(asked.isAnswered() ? answered(asked) : missing(), 1, 0);
        getChildren().forEach(side -> GridPane.setValignment(side, VPos.TOP));
    }

    private static VBox answered(Asked asked) {
        return side(new Pill(Tone.SETTLED, place(asked.answers()) + "answered"),
                asked.answers().stream().map(answer -> shortened(answer.text())).collect(Collectors.joining("\n")));
    }

    private static VBox missing() {
        var side = new VBox(4, new Pill(Tone.DOUBT, "no answer on record"),
                Typography.wrapped(Typography.quiet("Raise it again at the next meeting.")));
        side.setAlignment(Pos.TOP_LEFT);
        return side;
    }

    private static VBox side(Pill pill, String text) {
        var side = new VBox(4, pill, Typography.wrapped(Typography.plain(shortened(text))));
        side.setAlignment(Pos.TOP_LEFT);
        return side;
    }

    private static String place(List<Passage> passages) {
        return passages.stream()
                .map(Passage::label)
                .filter(label -> !label.isEmpty())
                .map(label -> "¶" + label + " ")
                .collect(Collectors.joining());
    }

    /// The beginning of a long paragraph, cut behind a word; the whole of it is one key away.
    private static String shortened(String text) {
        if (text.length() <= MOST_LETTERS)
            return text;
        int word = text.lastIndexOf(' ', MOST_LETTERS);
        return text.substring(0, word < 0 ? MOST_LETTERS : word) + " …";
    }

    /// What a screen reader says of it.
    public static String spoken(Asked asked) {
        return "Asked: " + asked.question().text() + (asked.isAnswered() ? " Answered." : " No answer on record.");
    }
}
