package org.chancery.desk.filing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.agenda.Id;
import org.chancery.document.Evidence;
import org.chancery.extraction.Correction.Part;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Proposal;
import org.chancery.store.Transaction;
import org.chancery.store.tables.papers.Citations;
import org.chancery.store.tables.papers.Citations.Citation;
import org.chancery.store.tables.papers.KeptProposals;
import org.chancery.store.tables.papers.KeptProposals.Kept;
import org.chancery.store.tables.papers.KeptProposals.Wording;
import org.chancery.store.tables.papers.Marks;
import org.chancery.store.tables.papers.Marks.Mark;
import org.chancery.store.tables.papers.Marks.Reading;
import org.chancery.time.text.WhenLabel;

/// What an officer's marking of words does to the proposals of a paper, within one act: the words count instead of what was read, and what
/// was read is kept beside them.
public final class Correcting {

    private final Transaction tx;
    private final Clock clock;

    public Correcting(Transaction tx, Clock clock) {
        this.tx = tx;
        this.clock = clock;
    }

    /// Puts a proposal under the date that stands in the marked words, and on the words that give it.
    public void date(Kept kept, Mention read, Evidence words) {
        Proposal before = proposal(kept);
        if (before.when().equals(read.when()) && before.evidence().getFirst().equals(read.evidence()))
            return;
        tx.put(KeptProposals.TABLE, kept.saying(kept.wording().under(read.when(), read.doubts())));
        rest(kept.id(),
                Stream.concat(Stream.of(read.evidence()), before.evidence().stream().skip(1)).distinct().toList());
        tx.put(Marks.TABLE, mark(kept.id(), Part.DATE, WhenLabel.medium(before.when()), WhenLabel.medium(read.when()),
                words).insteadOf(Reading.of(before)));
    }

    /// Makes the marked words another part of a proposal.
    ///
    /// @param text the words as that part has them
    public void text(Kept kept, Part part, String text, Evidence words) {
        String old = text(kept.wording(), part);
        if (old.equals(text))
            return;
        tx.put(KeptProposals.TABLE, kept.saying(with(kept.wording(), part, text)));
        tx.put(Marks.TABLE, mark(kept.id(), part, old, text, words).insteadOf(Reading.of(proposal(kept))));
    }

    /// Adds what an officer proposed by marking words.
    public Id add(Proposal proposal, Evidence words) {
        Id id = Id.fresh(clock);
        int place = KeptProposals.TABLE.of(tx.sql(), words.document()).size();
        tx.put(KeptProposals.TABLE, new Kept(id, words.document(), place, Wording.of(proposal),
                KeptProposals.State.OPEN, Optional.empty()));
        rest(id, proposal.evidence());
        tx.put(Marks.TABLE, new Mark(Id.fresh(clock), id, Optional.empty(), "", proposal.title(), words,
                clock.instant(), Optional.empty()));
        return id;
    }

    private Mark mark(Id proposal, Part part, String before, String after, Evidence words) {
        return new Mark(Id.fresh(clock), proposal, Optional.of(part), before, after, words, clock.instant(),
                Optional.empty());
    }

    private Proposal proposal(Kept kept) {
        return kept.wording()
                .resting(Citations.TABLE.of(tx.sql(), kept.id()).stream().map(Citation::evidence).toList());
    }

    /// Makes these the places on which a proposal rests, in this order; a place that stays keeps its identity.
    private void rest(Id proposal, List<Evidence> evidence) {
        List<Citation> standing = Citations.TABLE.of(tx.sql(), proposal);
        standing.stream()
                .filter(citation -> !evidence.contains(citation.evidence()))
                .forEach(citation -> tx.delete(Citations.TABLE, citation.id()));
        for (int rank = 0; rank < evidence.size(); rank++) {
            Evidence each = evidence.get(rank);
            Id id = standing.stream().filter(c -> c.evidence().equals(each)).map(Citation::id).findFirst()
                    .orElseGet(() -> Id.fresh(clock));
            tx.put(Citations.TABLE, new Citation(id, proposal, rank, each));
        }
    }

    private static String text(Wording wording, Part part) {
        return switch (part) {
            case DATE -> WhenLabel.medium(wording.when());
            case TITLE -> wording.title();
            case OWNER -> wording.owner();
            case ADDRESSEE -> wording.addressee();
            case PLACE -> wording.place();
        };
    }

    private static Wording with(Wording w, Part part, String text) {
        return switch (part) {
            case DATE -> throw new IllegalArgumentException("a date is read, not copied");
            case TITLE -> new Wording(w.kind(), text, w.when(), w.body(), w.resolution(), w.owner(), w.addressee(),
                    w.place(), w.note(), w.fate(), w.doubts());
            case OWNER -> new Wording(w.kind(), w.title(), w.when(), w.body(), w.resolution(), text, w.addressee(),
                    w.place(), w.note(), w.fate(), w.doubts());
            case ADDRESSEE -> new Wording(w.kind(), w.title(), w.when(), w.body(), w.resolution(), w.owner(), text,
                    w.place(), w.note(), w.fate(), w.doubts());
            case PLACE -> new Wording(w.kind(), w.title(), w.when(), w.body(), w.resolution(), w.owner(),
                    w.addressee(), text, w.note(), w.fate(), w.doubts());
        };
    }
}
