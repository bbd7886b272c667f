package org.chancery.extraction.promises;

import java.util.List;
import java.util.Optional;
import org.chancery.extraction.Mention;
import org.chancery.time.Offset;
import org.chancery.time.Recurring;
import org.chancery.time.Relative;

/// The dates in or right beside a clause, which decide whether what it says is a deadline already.
record Dated(List<Mention> mentions) {

    /// How many characters may stand between a clause and the date at its edge: a comma, a preposition.
    private static final int BESIDE = 4;

    /// @param all the dates of the sentence, in order
    static Dated in(Task task, List<Mention> all) {
        int start = task.place().start();
        int end = task.place().reach();
        for (Mention mention : all) {
            int from = mention.evidence().start();
            if (from >= start && from <= end + BESIDE)
                end = Math.max(end, mention.evidence().end());
        }
        int first = start;
        int last = end;
        return new Dated(all.stream()
                .filter(m -> m.evidence().end() >= first - BESIDE && m.evidence().start() <= last)
                .toList());
    }

    /// Where a clause ends that began before this place, with the dates behind it.
    int end(int end) {
        return mentions.stream().mapToInt(m -> m.evidence().end()).reduce(end, Math::max);
    }

    /// A date by which it is due, so that the clause has made a deadline.
    Optional<Mention> deadline() {
        return mentions.stream().filter(m -> m.kind() == Mention.Kind.DEADLINE && !isSoft(m)).findFirst();
    }

    /// "as early as possible after the meeting": no date by which it is due.
    Optional<Mention> soft() {
        return mentions.stream().filter(m -> m.kind() == Mention.Kind.DEADLINE && isSoft(m)).findFirst();
    }

    /// A day that had passed when the paper was written.
    boolean isPast() {
        return mentions.stream().anyMatch(m -> m.kind() == Mention.Kind.PAST && m.when().precision().isExact());
    }

    /// The meeting at which it will be done.
    Optional<Mention> meeting() {
        return mentions.stream().filter(m -> m.kind() == Mention.Kind.MEETING).findFirst();
    }

    boolean recurs() {
        return mentions.stream().anyMatch(m -> m.when() instanceof Recurring);
    }

    static boolean isSoft(Mention mention) {
        return mention.when() instanceof Relative relative && relative.offset().amount() == 0
                && relative.offset().direction() == Offset.Direction.AFTER;
    }
}
