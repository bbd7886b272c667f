package org.chancery.ui.promises;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chancery.agenda.receiving.Reply;
import org.chancery.desk.TrackingPromises.Unanswered;
import org.chancery.time.Day;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;
import java.util.Optional;

/// One question in full, where it stands, and how it was closed.
final class QuestionCard extends ScrollPane {

    QuestionCard(Unanswered question, PromisesModel model) {
        getStyleClass().add("inspector");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText("The chosen question");
        var pills = new FlowPane(5, 5);
        if (!question.resolution().isEmpty())
            pills.getChildren().add(new Pill(Tone.RESOLUTION, question.resolution()));
        var content = new VBox(new VBox(7, Typography.overline("Question"),
                Typography.panelTitle(question.reply().isPresent() ? "Closed" : "Not answered"), pills));
        pills.setManaged(!pills.getChildren().isEmpty());
        content.getStyleClass().add("inspector-content");
        if (!question.body().isEmpty())
            content.getChildren().add(section("Body", Typography.wrapped(Typography.plain(question.body()))));
        content.getChildren().add(section("Asked", asked(question, model)));
        question.reply().ifPresent(reply -> content.getChildren().add(
                section(reply.kind() == Reply.Kind.ANSWERED ? "Answered" : "Let go", reply(reply, model))));
        content.getChildren().add(acts(question, model));
        setContent(content);
    }

    private static VBox section(String caption, Node body) {
        return new VBox(7, Typography.caption(caption), body);
    }

    private static Node asked(Unanswered question, PromisesModel model) {
        var card = new VBox(5, Typography.wrapped(Typography.plain("“" + question.source().text() + "”")),
                Typography.wrapped(Typography.quiet(PromiseRow.place(question.source()) + " · "
                        + WhenLabel.medium(Day.of(question.since())))),
                Buttons.link(question.source().page() > 0 ? "open page" : "open",
                        () -> model.open(new Destination.Source(question.source().evidence()))));
        card.getStyleClass().add("evidence");
        return card;
    }

    private static Node reply(Reply reply, PromisesModel model) {
        var lines = new VBox(4, Typography.quiet(WhenLabel.medium(Day.of(reply.on()))));
        if (!reply.words().isEmpty())
            lines.getChildren().add(0, Typography.wrapped(Typography.plain(reply.words())));
        reply.answer().ifPresent(place -> lines.getChildren().add(Buttons.link("open the paper that answers",
                () -> model.open(model.questions().place(place).<Destination>map(Destination.Source::new)
                        .orElseGet(() -> new Destination.ToReview(Optional.of(place.paper())))))));
        return lines;
    }

    private static Node acts(Unanswered question, PromisesModel model) {
        var row = new FlowPane(8, 8);
        row.getStyleClass().add("acts");
        if (question.reply().isEmpty())
            row.getChildren().addAll(Buttons.keyed(Buttons.primary("Answered…", model::close), "R"),
                    Buttons.keyed(Buttons.plain("Let it go", model::drop), "D"));
        else
            row.getChildren().add(Buttons.keyed(Buttons.plain("Ask again", model::drop), "D"));
        return row;
    }
}
