package org.chancery.desk.preparing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.store.Sql;
import org.chancery.store.tables.papers.Papers;
import org.chancery.store.tables.papers.Papers.Paper;

/// The paragraphs of the papers in the book. A paper that was taken out says nothing any more.
public final class Passages {

    private final Sql sql;
    private final Map<Hash, Optional<Paper>> papers = new HashMap<>();

    public Passages(Sql sql) {
        this.sql = sql;
    }

    /// The whole paragraph in which it stands.
    public Optional<Passage> at(Evidence evidence) {
        return at(evidence.document(), evidence.paragraph());
    }

    /// @param position of the paragraph in the paper
    public Optional<Passage> at(Hash paper, int position) {
        return paper(paper).flatMap(kept -> Papers.TABLE.place(sql, paper, position))
                .filter(place -> !place.text().isEmpty())
                .map(place -> new Passage(new Evidence(paper, position, 0, place.text()), place.label(),
                        place.title()));
    }

    public Optional<Paper> paper(Hash paper) {
        return papers.computeIfAbsent(paper, hash -> Papers.TABLE.find(sql, hash));
    }
}
