package org.chancery.extraction.proposals;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    private final Map<Id, Known> known = new LinkedHashMap<>();

    /// @param entries what the book has
    public Matching(Collection<? extends Entry> entries) {
        entries.forEach(this::learn);
    }

    /// Takes note of an entry that is new in the book, or has changed.
    public void learn(Entry entry) {
        known.put(entry.id(), new Known(entry));
    }

    /// The entry that a proposal speaks of: of the same kind, with the same title or the same session of the same body, and with a date
    /// that goes with the proposed one, or that a paper may have moved. The best such entry, if there is any.
    ///
    /// @param bodies the book's bodies by id, to know the names of the entries' bodies
    public Optional<Entry> alreadyThere(Proposal proposal, Map<Id, Body> bodies) {
        Title title = new Title(proposal.title());
        return known.values()
                .stream()
                .filter(each -> sameKind(proposal, each.entry))
                .filter(each -> Sameness.agree(proposal.when(), each.entry.when())
                        || near(proposal.when(), each.entry.when()))
                .filter(each -> !isAnothersWord(proposal, each.entry))
                .filter(each -> sameThing(proposal, title, each, bodies))
                .map(each -> each.entry)
                .min(Comparator.comparing(entry -> !entry.when().sameDateAs(proposal.when())));
    }

    /// An entry of the book, its title taken apart when it is first asked for: a book holds thousands.
    private static final class Known {

        private final Entry entry;
        private Optional<Title> title = Optional.empty();

        Known(Entry entry) {
            this.entry = entry;
        }

        Title title() {
            if (title.isEmpty())
                title = Optional.of(new Title(entry.title()));
            return title.get();
        }
    }

    private record Title(Optional<SessionName> session, Set<String> words, String plain) {

        Title(String text) {
            this(Matching.session(text), Sameness.content(text), Sameness.plain(text));
        }
    }

    private static boolean sameThing(Proposal proposal, Title proposed, Known known, Map<Id, Body> bodies) {
        Entry entry = known.entry;
        Optional<Body> body = entry.body().flatMap(id -> Optional.ofNullable(bodies.get(id)));
        boolean agree = Sameness.agree(proposal.when(), entry.when());
        boolean sameTitle = proposed.plain.equals(known.title().plain);
        boolean sameBody = sameBody(proposal, body).orElse(sameTitle)
                || sameTitle && body.filter(b -> isNamed(b, proposed))
                        .isPresent();
        if (proposed.session.isPresent() && known.title().session.isPresent()) {
            SessionName one = proposed.session.get();
            SessionName other = known.title().session.get();
            boolean moved = one.year() == other.year() && near(proposal.when(), entry.when());
            return sameBody && one.agreesWith(other) && (agree || moved);
        }
        boolean telling = proposed.words.size() >= TELLING_WORDS && sameBody;
        boolean sameWords = sameTitle || telling && proposed.words.equals(known.title().words);
        return sameWords && (agree || telling && near(proposal.when(), entry.when()));
    }

    /// Whether a title calls the body by its short name, whatever the paper makes of the long one.
    private static boolean isNamed(Body body, Title title) {
        return !body.shortName().equals(body.name())
                && (" " + title.plain + " ").contains(" " + Sameness.plain(body.shortName()) + " ");
    }

    /// The session that a title names, whatever body it is of: short names that only one paper explains are no hindrance.
    private static Optional<SessionName> session(String title) {
        return Sessions.in(title, Bodies.known())
                .stream()
                .map(Spotted::value)
                .findFirst()
                .map(SessionName::ofAnyBody);
    }

    /// Empty where one of them names no body.
    private static Optional<Boolean> sameBody(Proposal proposal, Optional<Body> body) {
        String proposed = Sameness.plain(proposal.body());
        return body.filter(b -> !proposed.isEmpty())
                .map(b -> proposed.equals(Sameness.plain(b.name())) || proposed.equals(Sameness.plain(b.shortName())));
    }

    /// A date that a paper may have moved: the same thing, some weeks earlier or later.
    private static boolean near(When one, When other) {
        return one.earliest().isPresent() && other.earliest().isPresent()
                && Math.abs(ChronoUnit.DAYS.between(one.earliest().get(), other.earliest().get())) < MOVED_AT_MOST;
    }

    /// What has no date is told apart by who owes it, by whether it was asked or promised, and by whether it was done: somebody who promises
    /// the same again promises anew.
    private static boolean isAnothersWord(Proposal proposal, Entry entry) {
        if (!(entry instanceof Deliverable owed) || proposal.when().latest().isPresent())
            return false;
        boolean another = !proposal.owner().isBlank() && !owed.owner().isBlank()
                && !Sameness.plain(proposal.owner()).equals(Sameness.plain(owed.owner()));
        boolean otherwise = !owed.status().isOpen()
                || !owed.kind().name().equals(proposal.kind().name());
        return another || owed.when().latest().isEmpty() && otherwise;
    }

    private static boolean sameKind(Proposal proposal, Entry entry) {
        return switch (entry) {
            case Meeting meeting -> proposal.kind() == Proposal.Kind.MEETING;
            case Deliverable deliverable -> proposal.kind() != Proposal.Kind.MEETING;
        };
    }
}
