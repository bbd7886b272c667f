package org.chancery.desk.preparing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.extraction.Proposals;
import org.chancery.store.Sql;
import org.chancery.store.tables.papers.Papers;
import org.chancery.store.tables.papers.Papers.Paper;

/// The paragraphs of the papers in the book, each paper read once at most. A paper that was taken out says nothing any more.
public final class Passages {

    private final Sql sql;
    private final Function<Paper, Proposals> reading;
    private final Map<Hash, Optional<Proposals>> said = new HashMap<>();

    /// @param reading reads a paper again
    public Passages(Sql sql, Function<Paper, Proposals> reading) {
        this.sql = sql;
        this.reading = reading;
    }

    /// The whole paragraph in which it stands.
    public Optional<Passage> at(Evidence evidence) {
        return said(evidence.document()).filter(p -> evidence.paragraph() < p.document().paragraphs().size())
                .map(p -> Passage.of(p.document(), evidence.paragraph()));
    }

    public Optional<Proposals> said(Hash paper) {
        return said.computeIfAbsent(paper, hash -> Papers.TABLE.find(sql, hash).map(reading));
    }
}
