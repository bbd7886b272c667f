package org.chancery.ui.promises.lateness;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Id;
import org.chancery.desk.receiving.BodyLateness;
import org.chancery.ui.kit.EmptyState;
import org.chancery.ui.kit.Typography;
import org.kordamp.ikonli.feather.Feather;

/// How late the papers of each body usually are, in a sentence and a chart.
public final class LatenessPane extends ScrollPane {

    private final Consumer<Id> open;
    private final VBox cards = new VBox(14);

    /// @param open is given an entry that is to be seen
    public LatenessPane(Consumer<Id> open) {
        this.open = open;
        getStyleClass().add("lateness-pane");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(cards);
    }

    public void show(List<BodyLateness> bodies) {
        cards.getChildren().setAll(bodies.isEmpty() ? List.of(nothing()) : bodies.stream().map(this::card).toList());
    }

    private static Node nothing() {
        return new EmptyState(Feather.CLOCK, "Nothing to measure yet",
                "Mark papers as received when they come: from then on it shows how late each body's papers usually are.");
    }

    private Node card(BodyLateness body) {
        Label sentence = Typography.wrapped(Typography.strong(body.sentence()));
        Label chosen = Typography.wrapped(Typography.quiet(shown(body)));
        var chart = new LatenessChart(body, open, mark -> chosen.setText(LatenessChart.said(mark)));
        var card = new VBox(6, sentence, legend(), chart, chosen);
        card.getStyleClass().addAll("card", "lateness-card");
        return card;
    }

    private static String shown(BodyLateness body) {
        int all = body.marks().size();
        return all > LatenessChart.MOST
                ? "The last " + LatenessChart.MOST + " of " + all + ". Arrows go from one to the next, Enter opens."
                : "Arrows go from one to the next, Enter opens.";
    }

    private static Node legend() {
        var legend = new HBox(14);
        legend.getStyleClass().add("lateness-legend");
        for (String[] each : new String[][]{{"early", "early"}, {"on-time", "on time"}, {"late", "late"},
                {"open", "not come yet, late"}}) {
            var dot = new Region();
            dot.getStyleClass().setAll("lateness-mark", each[0]);
            dot.setMinSize(9, 9);
            dot.setMaxSize(9, 9);
            Label name = Typography.quiet(each[1]);
            name.setGraphic(dot);
            legend.getChildren().add(name);
        }
        return legend;
    }
}
