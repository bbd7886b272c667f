package org.chancery.agenda.computing;

import java.util.Optional;
import java.util.function.Function;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;

/// What a date without a day waits for: "waits for the new date of OEWG-H, first session".
public final class Waiting {

    /// Chains are short; what is longer hangs on itself.
    private static final int LONGEST = 20;

    private Waiting() {}

    /// Empty if it has a day, or is not counted from anything that has none.
    ///
    /// @param book the entries by id
    public static Optional<String> on(Entry entry, Function<Id, Optional<Entry>> book) {
        return entry.origin() instanceof Origin.Computed && isOpen(entry)
                ? root(entry, book, LONGEST).map(Waiting::words)
                : Optional.empty();
    }

    /// What holds all up, at any remove.
    private static Optional<Entry> root(Entry entry, Function<Id, Optional<Entry>> book, int most) {
        return entry.origin()
                .tie()
                .stream()
                .flatMap(tie -> tie.reckoning().anchors().stream())
                .flatMap(anchor -> anchor.entry().flatMap(book).stream())
                .filter(Waiting::isOpen)
                .findFirst()
                .map(open -> most == 0 ? open : root(open, book, most - 1).orElse(open));
    }

    private static boolean isOpen(Entry entry) {
        return entry.when().earliest().isEmpty() && entry.when().latest().isEmpty();
    }

    private static String words(Entry open) {
        boolean postponed = open instanceof Meeting meeting && meeting.status() == Meeting.Status.POSTPONED;
        return "waits for the " + (postponed ? "new " : "") + "date of " + open.title();
    }
}
