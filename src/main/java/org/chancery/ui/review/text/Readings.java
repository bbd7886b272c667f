package org.chancery.ui.review.text;

import org.chancery.extraction.Mention;
import org.chancery.extraction.Proposal;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;

/// What was read, in words for the officer.
final class Readings {

    private Readings() {}

    static Reading of(Mention mention) {
        return new Reading(switch (mention.kind()) {
            case MEETING -> "Meeting";
            case DEADLINE -> "Due";
            case PAST -> "Past";
            case PERIOD -> "Period";
        }, value(mention.when()), mention.why(), mention.doubts());
    }

    /// Of words that no date was found in, or that the officer marked.
    static Reading of(Proposal proposal) {
        String value = value(proposal.when());
        return switch (proposal.kind()) {
            case MEETING -> new Reading("Meeting", value, "A meeting is proposed because of these words.",
                    proposal.doubts());
            case DEADLINE -> new Reading("Due", value, "A deadline is proposed because of these words.",
                    proposal.doubts());
            case PROMISE ->
                new Reading("Promise", value, "These words undertake something without naming a day for it.",
                        proposal.doubts());
            case ASK -> new Reading("Ask", value, "These words ask for something without naming a day for it.",
                    proposal.doubts());
        };
    }

    private static String value(When when) {
        return when instanceof Undated ? "no date" : WhenLabel.medium(when);
    }

}
