package org.chancery.ui.review.answers;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.review.answers.Asked.Said;

/// A question to the left, its answers to the right.
final class AskedCard extends VBox {

    private static final double HALF = 50;

    /// @param whole whether the texts are shown whole
    AskedCard(Asked asked, boolean whole, boolean current, IntConsumer toParagraph, Runnable toggleWhole) {
        getStyleClass().addAll("card", "asked");
        var columns = new GridPane(16, 0);
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            columns.getColumnConstraints().add(half);
        }
        var answers = new VBox(8);
        for (Said answer : asked.answers())
            answers.getChildren().add(said(answer, "answered", Tone.SETTLED, whole, toParagraph));
        if (!asked.isAnswered()) {
            getStyleClass().add("unanswered");
            answers.getChildren().add(new VBox(4, new HBox(new Pill(Tone.DOUBT, "no answer on record")),
                    Typography.wrapped(Typography.quiet("This paper does not answer it."))));
        }
        columns.addRow(0, said(asked.question(), "asked", Tone.PLAIN, whole, toParagraph), answers);
        getChildren().add(columns);
        boolean shortened = asked.question().isShortened() || asked.answers().stream().anyMatch(Said::isShortened);
        if (shortened)
            getChildren().add(more(whole, toggleWhole));
        if (current)
            getStyleClass().add("selected");
    }

    private static Node said(Said said, String did, Tone tone, boolean whole, IntConsumer toParagraph) {
        var open = new Button(said.label() + " " + did);
        open.getStyleClass().setAll("pill", "pill-button", tone.style());
        open.setAccessibleText(said.label() + " " + did + ", show the paragraph");
        open.setOnAction(event -> toParagraph.accept(said.paragraph()));
        open.setMinWidth(USE_PREF_SIZE);
        Label text = Typography.wrapped(Typography.plain(whole ? said.text() : said.brief()));
        var box = new VBox(4, new HBox(open), text);
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }

    private static Node more(boolean whole, Runnable toggleWhole) {
        var link = Buttons.link(whole ? "Less" : "Whole text", toggleWhole);
        link.getStyleClass().add("small");
        return link;
    }
}
