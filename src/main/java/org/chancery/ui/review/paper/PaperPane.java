package org.chancery.ui.review.paper;

import org.chancery.ui.kit.lists.InSight;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.document.Evidence;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;

/// The paper itself: what it is, and its text, scrolled to what the officer is at.
public final class PaperPane extends VBox {

    private static final int ROWS_ABOVE = 2;
    private static final double USUAL_WIDTH = 520;
    private static final double LEAST_TEXT = 120;

    private final ListView<MarkedParagraph> text;
    private final InSight<MarkedParagraph> sight;
    private final Label title = Typography.pageTitle("");
    private final Label kind = new Pill(Tone.PLAIN, "");
    private final Label contents = Typography.wrapped(Typography.quiet(""));

    /// @param outlined the quote to be framed and kept in sight
    /// @param chosen told of a mark that somebody presses
    public PaperPane(ObservableList<MarkedParagraph> paragraphs, ObservableValue<Optional<Evidence>> outlined,
            Consumer<Mark> chosen) {
        getStyleClass().add("paper");
        setPrefWidth(USUAL_WIDTH);
        setMinHeight(0);
        title.setId("paper-title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var top = new HBox(12, title, kind);
        top.getStyleClass().add("paper-top");
        var head = new VBox(4, top, contents);
        head.getStyleClass().add("paper-head");
        text = new ListView<>();
        sight = new InSight<>(text, paragraphs, ROWS_ABOVE);
        text.setId("paper-text");
        text.getStyleClass().add("paper-text");
        text.setAccessibleText("Text of the paper");
        text.setCellFactory(list -> new ParagraphCell(outlined, chosen));
        // the text gives way, never the title above it
        text.setPrefHeight(LEAST_TEXT);
        VBox.setVgrow(text, Priority.ALWAYS);
        getChildren().addAll(head, text, legend());
        outlined.subscribe(this::bringIntoSight);
    }

    public void head(PaperHeading heading) {
        title.setText(heading.title());
        title.setTooltip(new Tooltip(heading.title()));
        kind.setText(heading.kind());
        contents.setText(heading.contents());
    }

    private static Node legend() {
        var legend = new FlowPane(8, 4, Typography.quiet("Marked in the text:"), marked(Tone.MEETING, "meeting"),
                marked(Tone.DEADLINE, "deadline"), marked(Tone.IMPRECISE, "imprecise or undated"));
        legend.getStyleClass().add("legend");
        return legend;
    }

    private static Region marked(Tone tone, String word) {
        var label = new Label(word);
        label.getStyleClass().addAll("mark-sample", tone.style());
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void bringIntoSight(Optional<Evidence> quote) {
        quote.ifPresent(q -> sight.bring(q.paragraph()));
    }
}
