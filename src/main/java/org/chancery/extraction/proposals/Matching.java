package org.chancery.extraction.proposals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.extraction.Proposal;

/// Whether the book already has what a paper proposes, so that accepting it updates the entry instead of adding a second one.
public final class Matching {

    private Matching() {}

    /// The entry that a proposal speaks of: of the same kind, with the same title or the same session of the same body, and with a date
    /// that goes with the proposed one, or that a paper may have moved. The best such entry, if there is any.
    ///
    /// @param bodies the book's bodies by id, to know the names of the entries' bodies
    public static Optional<Entry> alreadyThere(Proposal proposal, List<? extends Entry> entries,
            Map<Id, Body> bodies) {
        return entries.stream()
                .filter(entry -> sameKind(proposal, entry))
                .filter(entry -> Sameness.sameThing(proposal, entry,
                        entry.body().flatMap(id -> Optional.ofNullable(bodies.get(id)))))
                .<Entry>map(entry -> entry)
                .findFirst();
    }

    private static boolean sameKind(Proposal proposal, Entry entry) {
        return switch (entry) {
            case Meeting meeting -> proposal.kind() == Proposal.Kind.MEETING;
            case Deliverable deliverable -> proposal.kind() == Proposal.Kind.DEADLINE;
        };
    }
}
