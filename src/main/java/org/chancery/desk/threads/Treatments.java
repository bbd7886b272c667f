package org.chancery.desk.threads;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.document.Hash;
import org.chancery.store.Sql;
import org.chancery.store.tables.papers.Papers;
import org.chancery.store.tables.papers.Papers.Paper;

/// What the papers of the book say of resolutions. A paper's text never changes, so what it says is looked for once and remembered.
final class Treatments {

    private final Map<Hash, List<Treatment>> known = new ConcurrentHashMap<>();

    List<Treatment> of(Sql sql, Paper paper) {
        return known.computeIfAbsent(paper.hash(), hash -> Treating.in(Papers.TABLE.document(sql, paper)));
    }
}
