package org.chancery.ui.review.cards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chancery.agenda.Id;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.desk.ReviewingProposals.State;

/// Decisions that are shown already and that the book has not confirmed yet.
final class Decisions {

    private final Map<Id, State> taken = new HashMap<>();

    void take(List<Id> proposals, State state) {
        proposals.forEach(id -> taken.put(id, state));
    }

    /// From here on the book's own word counts.
    void settle(List<Id> proposals) {
        proposals.forEach(taken::remove);
    }

    void clear() {
        taken.clear();
    }

    Item shown(Item kept) {
        State state = taken.getOrDefault(kept.id(), kept.state());
        return state == kept.state() ? kept : kept.in(state);
    }

    static boolean isSureOpen(Item item) {
        return item.state() == State.OPEN && item.proposal().sure();
    }

    /// The next open proposal from a position on, then from the start; the position itself if none is open.
    static int firstOpen(List<Item> items, int from) {
        int start = Math.max(from, 0);
        return IntStream.range(0, items.size())
                .map(i -> (i + start) % items.size())
                .filter(i -> items.get(i).state() == State.OPEN)
                .findFirst()
                .orElse(Math.min(start, items.size() - 1));
    }
}
