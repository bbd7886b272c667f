package org.chancery.ui.review.cards;

import java.util.ArrayList;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.chancery.desk.ReviewingProposals.State;
import org.chancery.extraction.Proposal;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;

/// One proposal as a card. The card the officer is at also shows what it belongs to and what can be done with it.
final class ProposalCard extends VBox {

    ProposalCard(CardText card, State state, boolean current, CardActs acts) {
        getStyleClass().addAll("card", "proposal");
        getChildren().addAll(top(card, state), title(card));
        if (!card.duty().isEmpty())
            getChildren().add(Typography.wrapped(Typography.plain(card.duty())));
        getChildren().add(date(card));
        if (state == State.OPEN || current)
            card.doubts().forEach(doubt -> getChildren().add(sentence(doubt, "alarm")));
        if (!card.upshot().isEmpty() && state != State.ACCEPTED)
            getChildren().add(upshot(card, current, acts));
        if (current)
            addParticulars(card, state, acts);
        if (state != State.OPEN)
            getStyleClass().add("settled-card");
    }

    private void addParticulars(CardText card, State state, CardActs acts) {
        getStyleClass().add("selected");
        card.notes().forEach(note -> getChildren().add(sentence(note, "quiet")));
        if (!(card.resolution() + card.body()).isEmpty() || !card.answers().isEmpty())
            getChildren().add(links(card, acts.toParagraph()));
        if (state != State.ACCEPTED)
            getChildren().add(buttons(acts, state));
    }

    private static Node top(CardText card, State state) {
        var pills = new ArrayList<Node>();
        pills.add(kind(card.kind()));
        if (!card.vague().isEmpty())
            pills.add(new Pill(Tone.IMPRECISE, card.vague()));
        pills.add(switch (state) {
            case OPEN -> card.sure() ? new Pill(Tone.PLAIN, "sure") : new Pill(Tone.DOUBT, "check");
            case ACCEPTED -> new Pill(Tone.SETTLED, "accepted");
            case SKIPPED -> new Pill(Tone.PLAIN, "skipped");
        });
        if (card.marked())
            pills.add(new Pill(Tone.PLAIN, "marked by you"));
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

    private static Pill kind(Proposal.Kind kind) {
        return switch (kind) {
            case MEETING -> new Pill(Tone.MEETING, "meeting");
            case DEADLINE -> new Pill(Tone.DEADLINE, "deadline");
            case PROMISE -> new Pill(Tone.IMPRECISE, "promise");
            case ASK -> new Pill(Tone.IMPRECISE, "ask");
        };
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

    private static Node upshot(CardText card, boolean current, CardActs acts) {
        var upshot = new VBox(2, sentence(card.upshot(), "warn"));
        if (current && card.hanging())
            upshot.getChildren().add(Buttons.link("Look and choose what follows… (L)", acts.look()));
        upshot.setId("upshot");
        return upshot;
    }

    private static Node links(CardText card, IntConsumer toParagraph) {
        var row = new FlowPane(5, 4);
        row.setAlignment(Pos.CENTER_LEFT);
        if (!card.resolution().isEmpty())
            row.getChildren().add(new Pill(Tone.RESOLUTION, card.resolution()));
        if (!card.body().isEmpty()) {
            var body = new Pill(Tone.MEETING, card.body());
            body.setMinWidth(0);
            body.setTooltip(new Tooltip(card.body()));
            row.getChildren().add(body);
        }
        if (!card.answers().isEmpty())
            row.getChildren().add(Typography.plain(row.getChildren().isEmpty() ? "Answers" : "· answers"));
        for (CardText.Answered answered : card.answers())
            row.getChildren().add(Buttons.link(answered.label(), () -> toParagraph.accept(answered.paragraph())));
        return row;
    }

    private static Node buttons(CardActs acts, State state) {
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
