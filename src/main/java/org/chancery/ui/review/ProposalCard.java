package org.chancery.ui.review;

import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.chancery.desk.ReviewingProposals.State;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;

/// One proposal as a card. The card the officer is at also shows what it belongs to and what can be done with it.
final class ProposalCard extends VBox {

    /// What the officer can do with the proposal.
    record Acts(Runnable accept, Runnable edit, Runnable skip) {}

    ProposalCard(CardText card, State state, boolean current, Acts acts) {
        getStyleClass().addAll("card", "proposal");
        getChildren().addAll(top(card, state), title(card), date(card));
        if (state == State.OPEN || current)
            card.doubts().forEach(doubt -> getChildren().add(sentence(doubt, "alarm")));
        if (current && !card.note().isBlank())
            getChildren().add(sentence(card.note(), "quiet"));
        if (current && !(card.resolution() + card.body()).isEmpty())
            getChildren().add(links(card));
        if (current && state != State.ACCEPTED)
            getChildren().add(buttons(acts, state));
        if (current)
            getStyleClass().add("selected");
        if (state != State.OPEN)
            getStyleClass().add("settled-card");
    }

    private static Node top(CardText card, State state) {
        var pills = new ArrayList<Node>();
        pills.add(card.meeting() ? new Pill(Tone.MEETING, "meeting") : new Pill(Tone.DEADLINE, "deadline"));
        if (!card.vague().isEmpty())
            pills.add(new Pill(Tone.IMPRECISE, card.vague()));
        pills.add(switch (state) {
            case OPEN -> card.sure() ? new Pill(Tone.PLAIN, "sure") : new Pill(Tone.DOUBT, "check");
            case ACCEPTED -> new Pill(Tone.SETTLED, "accepted");
            case SKIPPED -> new Pill(Tone.PLAIN, "skipped");
        });
        if (card.updates() && state == State.OPEN)
            pills.add(new Pill(Tone.IMPRECISE, "updates what you have"));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        pills.add(gap);
        Label place = Typography.quiet(card.place());
        place.setMinWidth(USE_PREF_SIZE);
        pills.add(place);
        var row = new HBox(5, pills.toArray(Node[]::new));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node title(CardText card) {
        return Typography.wrapped(Typography.strong(card.title()));
    }

    private static Node date(CardText card) {
        return new TextFlow(card.date().stream().map(ProposalCard::phrase).toArray(Node[]::new));
    }

    private static Text phrase(Phrase phrase) {
        return switch (phrase.style()) {
            case PLAIN -> Typography.run(phrase.text());
            case STRONG -> Typography.run(phrase.text(), "strong");
            case QUIET -> Typography.run(phrase.text(), "quiet");
            case STRUCK -> Typography.run(phrase.text(), "quiet", "struck");
        };
    }

    private static Node sentence(String text, String style) {
        Label label = Typography.wrapped(new Label(text));
        label.getStyleClass().add(style);
        return label;
    }

    private static Node links(CardText card) {
        Label name = Typography.plain("Links");
        name.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(5, name);
        row.setAlignment(Pos.CENTER_LEFT);
        if (!card.resolution().isEmpty())
            row.getChildren().add(new Pill(Tone.RESOLUTION, card.resolution()));
        if (!card.body().isEmpty()) {
            var body = new Pill(Tone.MEETING, card.body());
            body.setMinWidth(0);
            row.getChildren().add(body);
        }
        return row;
    }

    private static Node buttons(Acts acts, State state) {
        var accept = Buttons.keyed(Buttons.primary("Accept", acts.accept()), "A");
        accept.setId("accept");
        var edit = Buttons.keyed(Buttons.plain("Edit", acts.edit()), "E");
        edit.setId("edit");
        var row = new HBox(8, accept, edit);
        if (state == State.OPEN) {
            var skip = Buttons.keyed(Buttons.plain("Skip", acts.skip()), "S");
            skip.setId("skip");
            row.getChildren().add(skip);
        }
        row.getStyleClass().add("acts");
        return row;
    }
}
