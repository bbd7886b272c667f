package org.chancery.desk.filing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extraction.Correction.Part;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.AgendaItem;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.ResolutionName;
import org.chancery.desk.reminding.ReminderLadder;
import org.chancery.document.Evidence;
import org.chancery.desk.registry.Register;
import org.chancery.extraction.Proposals;
import org.chancery.extraction.Masthead;
import org.chancery.extraction.Outline;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.proposals.Matching;
import org.chancery.extraction.references.Bodies;
import org.chancery.extraction.references.BodyName;
import org.chancery.store.Transaction;
import org.chancery.store.tables.AgendaItems;
import org.chancery.store.tables.papers.KeptProposals;
import org.chancery.store.tables.papers.KeptProposals.Kept;
import org.chancery.store.tables.papers.Marks;
import org.chancery.store.tables.papers.Marks.Mark;
import java.util.stream.Collectors;
import org.chancery.store.tables.papers.Citations;
import org.chancery.store.tables.papers.Citations.Citation;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.Reminders;

/// Taking proposals of one paper into the agenda, within one act. What the book already has is updated and keeps its identity.
public final class Accepting {

    private final Transaction tx;
    private final Clock clock;
    private final Proposals said;
    private final Bodies named;
    private final Register register;
    private final Matching matching;
    private final Following following;

    /// @param said what the paper says, which knows what its bodies and resolutions are called
    public Accepting(Transaction tx, Clock clock, Proposals said) {
        this.tx = tx;
        this.clock = clock;
        this.said = said;
        this.named = Bodies.in(said.document());
        this.register = new Register(tx, clock);
        this.following = new Following(tx, clock);
        this.matching = new Matching(Entries.all(tx.sql()));
    }

    /// Accepts a proposal, unless it is in the agenda already.
    ///
    /// @param edited as the officer wants it; empty for as it stands
    /// @return the entry it became or updated
    public Id accept(Kept kept, Optional<Proposal> edited) {
        return accept(kept, edited, Set.of());
    }

    /// @param left what hangs on the entry and is to stay as it is
    public Id accept(Kept kept, Optional<Proposal> edited, Set<Id> left) {
        if (kept.state() == KeptProposals.State.ACCEPTED)
            return kept.entry().orElseThrow();
        Proposal proposed = kept.wording()
                .resting(Citations.TABLE.of(tx.sql(), kept.id()).stream().map(Citation::evidence).toList());
        List<Mark> marks = Marks.TABLE.of(tx.sql(), kept.id());
        Set<Part> marked = marks.stream()
                .flatMap(mark -> mark.part().stream())
                .collect(Collectors.toSet());
        Optional<Entry> standing = new Standing(matching).of(kept, Marks.asRead(proposed, marks),
                edited.orElse(proposed).when(), KeptProposals.TABLE.of(tx.sql(), kept.paper()), register.bodies());
        Id entry = accept(standing, proposed, edited.orElse(proposed), marked, left);
        tx.put(KeptProposals.TABLE, kept.decided(KeptProposals.State.ACCEPTED, Optional.of(entry)));
        return entry;
    }

    /// What followed what was accepted, for the name of the act: " and 2 deadlines"; empty for nothing.
    public String also() {
        return following.also();
    }

    /// @param standing what the book has already, if it does
    /// @param proposed as the paper has it
    /// @param wanted as the officer wants it; the same, if nothing was corrected
    /// @param marked which parts of it are words that the officer marked in the paper
    /// @return the entry it became or updated
    private Id accept(Optional<Entry> standing, Proposal proposed, Proposal wanted, Set<Part> marked, Set<Id> left) {
        Entry said = entry(standing.map(Entry::id).orElseGet(() -> Id.fresh(clock)), wanted);
        boolean corrected = !wanted.equals(proposed);
        Entry kept = standing.filter(old -> wanted.fate() != Proposal.Fate.STANDS)
                .<Entry>map(old -> heard(old, wanted))
                .or(() -> standing
                        .map(old -> corrected ? Sharpening.correct(old, said) : Sharpening.merge(old, said, marked)))
                .orElse(said);
        Entries.put(tx, kept);
        matching.learn(kept);
        if (standing.filter(old -> !old.when().sameDateAs(kept.when())).isPresent())
            following.after(kept.id(), left);
        Consequence.of(kept, wanted, false).filter(move -> wanted.fate() != Proposal.Fate.STANDS)
                .ifPresent(move -> following.does(move, new Origin.Extracted(wanted.evidence().getFirst()), left));
        cite(kept.id(), wanted.evidence());
        if (kept instanceof Meeting meeting && isOwnMeeting(proposed))
            keepAgenda(meeting);
        if (wanted.fate() == Proposal.Fate.STANDS && Reminders.TABLE.of(tx.sql(), kept.id()).isEmpty()
                && becameDated(standing, kept))
            ReminderLadder.usual(tx, kept, clock);
        return kept.id();
    }

    /// What does not take place keeps everything but its note, which says so in the paper's words.
    private static Entry heard(Entry standing, Proposal wanted) {
        return switch (standing) {
            case Meeting m -> m.noted(Sharpening.joined(m.note(), wanted.note()));
            case Deliverable d -> d;
        };
    }

    /// Whether the paper is about this very meeting: its head says so.
    private boolean isOwnMeeting(Proposal proposal) {
        Masthead head = said.outline().masthead();
        return proposal.evidence().stream().anyMatch(evidence -> evidence.paragraph() < head.paragraphs())
                && head.when().filter(proposal.when()::sameDateAs).isPresent();
    }

    private void keepAgenda(Meeting meeting) {
        if (!AgendaItems.TABLE.of(tx.sql(), meeting.id()).isEmpty())
            return;
        List<AgendaItem> items = new ArrayList<>();
        said.outline().agenda().forEach(heading -> keep(meeting, "", heading, items));
        items.forEach(item -> tx.put(AgendaItems.TABLE, item));
    }

    /// An item, then those under it: "2", "2 (a)", "2 (a) (i)".
    private void keep(Meeting meeting, String above, Outline.AgendaHeading heading, List<AgendaItem> items) {
        String number = above.isEmpty() ? heading.number() : above + " (" + heading.number() + ")";
        items.add(new AgendaItem(Id.fresh(clock), meeting.id(), number, heading.title(), items.size()));
        heading.items().forEach(item -> keep(meeting, number, item, items));
    }

    /// What has no day is not reminded of; once it has one, it is.
    private static boolean becameDated(Optional<Entry> before, Entry now) {
        return now.when().latest().isPresent() && before.flatMap(entry -> entry.when().latest()).isEmpty();
    }

    private Entry entry(Id id, Proposal p) {
        Optional<Id> body = register.body(p.body(), named.named(p.body()).map(BodyName::shortName).orElse(""));
        String whose = p.resolution().map(register::doubt).orElse("");
        Optional<Id> resolution = p.resolution().map(this::resolution);
        Origin origin = new Origin.Extracted(p.evidence().getFirst());
        String doubt = Stream.concat(p.doubts().stream(), Stream.of(whose))
                .filter(each -> !each.equals(p.fate().doubt()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
        return switch (p.kind()) {
            case MEETING -> new Meeting(id, p.title(), body, resolution, p.when(), origin, p.place(),
                    Meeting.Status.under(p.when()), doubt,
                    p.note());
            case DEADLINE, PROMISE, ASK ->
                new Deliverable(id, kind(p.kind()), p.title(), body, resolution, Optional.empty(), p.when(), origin,
                        p.owner(), p.addressee(), Deliverable.Status.EXPECTED, doubt, p.note());
        };
    }

    private static Deliverable.Kind kind(Proposal.Kind kind) {
        return switch (kind) {
            case PROMISE -> Deliverable.Kind.PROMISE;
            case ASK -> Deliverable.Kind.ASK;
            case MEETING, DEADLINE -> Deliverable.Kind.DEADLINE;
        };
    }

    private Id resolution(ResolutionName name) {
        String title = said.outline()
                .sections()
                .stream()
                .filter(section -> section.resolution().filter(name::equals).isPresent())
                .findFirst()
                .map(Outline.Section::title)
                .orElse("");
        return register.resolution(name, title);
    }

    private void cite(Id entry, List<Evidence> evidence) {
        List<Evidence> cited = new ArrayList<>();
        Citations.TABLE.of(tx.sql(), entry).forEach(citation -> cited.add(citation.evidence()));
        for (Evidence each : evidence) {
            if (!cited.contains(each)) {
                tx.put(Citations.TABLE, new Citation(Id.fresh(clock), entry, cited.size(), each));
                cited.add(each);
            }
        }
    }
}
