package org.chancery.ui.review.cards;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.extraction.Proposal.Kind;

/// Which cards are shown, so that many promises do not bury the meetings and deadlines.
public enum CardFilter {
    ALL("All", item -> true), MEETINGS("Meetings", of(Kind.MEETING)), DEADLINES("Deadlines",
            of(Kind.DEADLINE)), PROMISES_AND_ASKS("Promises and asks",
                    of(Kind.PROMISE, Kind.ASK)), TO_CHECK("To check", item -> !item.proposal().sure());

    private final String label;
    private final Predicate<Item> shown;

    CardFilter(String label, Predicate<Item> shown) {
        this.label = label;
        this.shown = shown;
    }

    public String label() {
        return label;
    }

    boolean shows(Item item) {
        return shown.test(item);
    }

    private static Predicate<Item> of(Kind first, Kind... more) {
        Set<Kind> kinds = EnumSet.of(first, more);
        return item -> kinds.contains(item.proposal().kind());
    }
}
