package org.chancery.extraction.proposals;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.references.Bodies;
import org.chancery.extraction.references.SessionName;
import org.chancery.extraction.references.Sessions;
import org.chancery.extraction.references.Spotted;
import org.chancery.time.When;

/// Whether the book already has what a paper proposes, so that accepting it updates the entry instead of adding a second one.
public final class Matching {

    private static final int MOVED_AT_MOST = 183;
    /// A title of fewer words says too little to be the same thing on another day: "Nominations due".
    private static final int TELLING_WORDS = 3;

    private Matching() {}

    /// The entry that a proposal speaks of: of the same kind, with the same title or the same session of the same body, and with a date
    /// that goes with the proposed one, or that a paper may have moved. The best such entry, if there is any.
    ///
    /// @param bodies the book's bodies by id, to know the names of the entries' bodies
    public static Optional<Entry> alreadyThere(Proposal proposal, List<? extends Entry> entries,
            Map<Id, Body> bodies) {
        return entries.stream()
                .filter(entry -> sameKind(proposal, entry))
                .filter(entry -> sameThing(proposal, entry,
                        entry.body().flatMap(id -> Optional.ofNullable(bodies.get(id)))))
                .<Entry>map(entry -> entry)
                .min(Comparator.comparing(entry -> !entry.when().sameDateAs(proposal.when())));
    }

    private static boolean sameThing(Proposal proposal, Entry entry, Optional<Body> body) {
        boolean agree = Sameness.agree(proposal.when(), entry.when());
        Optional<SessionName> proposed = session(proposal.title());
        Optional<SessionName> known = session(entry.title());
        if (proposed.isPresent() && known.isPresent()) {
            boolean moved = proposed.get().year() == known.get().year() && near(proposal.when(), entry.when());
            return sameBody(proposal, entry, body) && proposed.get().agreesWith(known.get()) && (agree || moved);
        }
        Set<String> words = Sameness.content(proposal.title());
        boolean sameTitle = Sameness.plain(proposal.title()).equals(Sameness.plain(entry.title()));
        boolean telling = words.size() >= TELLING_WORDS && sameBody(proposal, entry, body);
        boolean sameWords = sameTitle || telling && words.equals(Sameness.content(entry.title()));
        return sameWords && (agree || telling && near(proposal.when(), entry.when()));
    }

    /// The session that a title names, whatever body it is of: short names that only one paper explains are no hindrance.
    private static Optional<SessionName> session(String title) {
        return Sessions.in(title, Bodies.known())
                .stream()
                .map(Spotted::value)
                .findFirst()
                .map(SessionName::ofAnyBody);
    }

    private static boolean sameBody(Proposal proposal, Entry entry, Optional<Body> body) {
        if (body.isEmpty() || proposal.body().isEmpty())
            return Sameness.plain(proposal.title()).equals(Sameness.plain(entry.title()));
        String proposed = Sameness.plain(proposal.body());
        return proposed.equals(Sameness.plain(body.get().name()))
                || proposed.equals(Sameness.plain(body.get().shortName()));
    }

    /// A date that a paper may have moved: the same thing, some weeks earlier or later.
    private static boolean near(When one, When other) {
        return one.earliest().isPresent() && other.earliest().isPresent()
                && Math.abs(ChronoUnit.DAYS.between(one.earliest().get(), other.earliest().get())) < MOVED_AT_MOST;
    }

    private static boolean sameKind(Proposal proposal, Entry entry) {
        return switch (entry) {
            case Meeting meeting -> proposal.kind() == Proposal.Kind.MEETING;
            case Deliverable deliverable -> proposal.kind() == Proposal.Kind.DEADLINE;
        };
    }
}
