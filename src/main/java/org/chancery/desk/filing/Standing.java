package org.chancery.desk.filing;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.chancery.agenda.Body;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.proposals.Matching;
import org.chancery.store.tables.papers.KeptProposals.Kept;
import org.chancery.time.When;

/// Finding the entry that stands in the book for what a paper proposes. A paper that gives two days to one name speaks of two things: what one of
/// its proposals became is not standing for another.
public final class Standing {

    private final Matching matching;

    public Standing(Matching matching) {
        this.matching = matching;
    }

    /// @param asRead the proposal before it was corrected
    /// @param when the date under which it is to stand
    /// @param ofPaper every proposal of its paper
    public Optional<Entry> of(Kept kept, Proposal asRead, When when, Collection<Kept> ofPaper, Map<Id, Body> bodies) {
        return matching.alreadyThere(asRead, bodies)
                .filter(entry -> ofPaper.stream()
                        .filter(other -> !other.id().equals(kept.id()))
                        .filter(other -> other.entry().filter(entry.id()::equals).isPresent())
                        .noneMatch(other -> contradict(other.wording().when(), when)));
    }

    private static boolean contradict(When one, When other) {
        return one.precision().isExact() && other.precision().isExact()
                && !(one.earliest().equals(other.earliest()) && one.latest().equals(other.latest()));
    }
}
