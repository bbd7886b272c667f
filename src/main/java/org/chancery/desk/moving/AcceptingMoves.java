package org.chancery.desk.moving;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.agenda.Body;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.moving.Move;
import org.chancery.agenda.moving.Preview;
import org.chancery.desk.filing.Accepting;
import org.chancery.desk.filing.Consequence;
import org.chancery.desk.filing.Rereading;
import org.chancery.desk.filing.Standing;
import org.chancery.desk.ledger.Ledger;
import org.chancery.extraction.Correction.Part;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.Proposals;
import org.chancery.extraction.proposals.Matching;
import org.chancery.store.Sql;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.papers.Citations;
import org.chancery.store.tables.papers.Citations.Citation;
import org.chancery.store.tables.papers.KeptProposals;
import org.chancery.store.tables.papers.KeptProposals.Kept;
import org.chancery.store.tables.papers.Marks;
import org.chancery.store.tables.papers.Marks.Mark;
import org.chancery.store.tables.papers.Papers;

/// Accepting from a paper what moves, cancels or postpones a meeting of the book: all that follows is shown before it is done.
public final class AcceptingMoves {

    private final Ledger ledger;
    private final Rereading rereading;

    public AcceptingMoves(Ledger ledger, Rereading rereading) {
        this.ledger = ledger;
        this.rereading = rereading;
    }

    /// What accepting a proposal would do to a meeting of the book; empty if it moves none.
    ///
    /// @param left what is to stay as it is
    /// @throws java.util.NoSuchElementException if there is no such proposal
    public Optional<Preview> preview(Id proposal, Set<Id> left) {
        return ledger.read(sql -> move(sql, proposal).map(move -> MovingMeetings.preview(sql, move, left)));
    }

    /// What accepting it would do to the date of a meeting.
    ///
    /// @throws java.util.NoSuchElementException if there is no such proposal
    public Optional<Move> move(Id proposal) {
        return ledger.read(sql -> move(sql, proposal));
    }

    private static Optional<Move> move(Sql sql, Id proposal) {
        Kept kept = KeptProposals.TABLE.find(sql, proposal).orElseThrow();
        if (kept.state() == KeptProposals.State.ACCEPTED)
            return Optional.empty();
        Proposal proposed = kept.wording()
                .resting(Citations.TABLE.of(sql, proposal).stream().map(Citation::evidence).toList());
        List<Mark> marks = Marks.TABLE.of(sql, proposal);
        Map<Id, Body> bodies = Bodies.TABLE.byId(sql);
        Optional<Entry> standing = new Standing(new Matching(Entries.all(sql))).of(kept, Marks.asRead(proposed, marks),
                proposed.when(), KeptProposals.TABLE.of(sql, kept.paper()), bodies);
        return standing.flatMap(entry -> Consequence.of(entry, proposed, isDateMarked(marks)));
    }

    private static boolean isDateMarked(List<Mark> marks) {
        return marks.stream().anyMatch(mark -> mark.part().filter(Part.DATE::equals).isPresent());
    }

    /// The same, of a proposal and the entry that it updates.
    public static Optional<Preview> preview(Sql sql, Entry standing, Proposal proposed, List<Mark> marks) {
        return Consequence.of(standing, proposed, isDateMarked(marks))
                .map(move -> MovingMeetings.preview(sql, move, Set.of()));
    }

    /// Takes a proposal into the agenda as it stands, with all that follows, as one act.
    ///
    /// @param left what is to stay as it is
    /// @return the label of the act: "Accept OEWG-H, first session and 2 deadlines"
    /// @throws java.util.NoSuchElementException if there is no such proposal
    public String accept(Id proposal, Set<Id> left) {
        ZoneId zone = ledger.dutyStation();
        Kept kept = ledger.read(sql -> KeptProposals.TABLE.find(sql, proposal)).orElseThrow();
        Proposals said = ledger.read(
                sql -> rereading.of(sql, Papers.TABLE.find(sql, kept.paper()).orElseThrow(), zone));
        String label = "Accept " + kept.wording().title();
        return ledger.change(label, tx -> {
            var accepting = new Accepting(tx, ledger.clock(), said);
            accepting.accept(KeptProposals.TABLE.find(tx.sql(), proposal).orElseThrow(), Optional.empty(), left);
            tx.alsoCalled(accepting.also());
            return label + accepting.also();
        });
    }
}
