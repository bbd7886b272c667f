package org.chancery.desk.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.document.Hash;
import org.chancery.extraction.Proposal;
import org.chancery.store.Sql;
import org.chancery.store.Transaction;
import org.chancery.store.tables.papers.KeptProposals;
import org.chancery.store.tables.papers.KeptProposals.Kept;
import org.chancery.store.tables.papers.Marks;
import org.chancery.store.tables.papers.Marks.Mark;
import org.chancery.store.tables.papers.Marks.Reading;

/// A paper that comes back after it was taken out: what the officer had corrected in it, or proposed by marking words, comes back with it,
/// and what the reader had read instead does not.
public final class Readmission {

    private final List<Kept> marked;
    private final List<Proposal> fresh;

    /// @param read what the reader proposes now
    public Readmission(Sql sql, Hash paper, List<Proposal> read) {
        this.marked = KeptProposals.TABLE.markedAndTakenOut(sql, paper);
        this.fresh = new ArrayList<>(read);
        marked.forEach(kept -> Marks.TABLE.of(sql, kept.id())
                .stream()
                .findFirst()
                .flatMap(Mark::instead)
                .flatMap(this::counterpart)
                .ifPresent(fresh::remove));
    }

    /// What is proposed now of that which was once read otherwise; by its words alone, should they be read differently by now.
    private Optional<Proposal> counterpart(Reading once) {
        return fresh.stream().filter(proposal -> Reading.of(proposal).equals(once)).findFirst().or(() -> fresh.stream()
                .filter(proposal -> proposal.evidence().getFirst().equals(once.first())).findFirst());
    }

    /// What the reader proposes and nobody corrected.
    public List<Proposal> fresh() {
        return List.copyOf(fresh);
    }

    /// Brings back what was corrected or made by the officer, to be decided anew.
    ///
    /// @return what came back
    public List<Kept> bringBack(Transaction tx) {
        List<Kept> back = marked.stream()
                .map(kept -> kept.decided(KeptProposals.State.OPEN, Optional.empty()))
                .toList();
        back.forEach(kept -> tx.put(KeptProposals.TABLE, kept));
        return back;
    }
}
