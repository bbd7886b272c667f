package org.chancery.desk.filing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.document.Hash;
import org.chancery.extraction.Proposals;
import org.chancery.extraction.pipeline.Extraction;
import org.chancery.store.Sql;
import org.chancery.store.tables.Papers;
import org.chancery.store.tables.Papers.Paper;

/// What a kept paper says besides its proposals: it is read again from its text, as of the day on which it was added, and remembered for the
/// papers opened last.
public final class Rereading {

    private static final int REMEMBERED = 4;

    private final Map<Hash, Proposals> last = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Hash, Proposals> eldest) {
            return size() > REMEMBERED;
        }
    };

    /// A paper that was just read need not be read again to be shown.
    public synchronized void remember(Proposals said) {
        last.put(said.document().hash(), said);
    }

    public synchronized Proposals of(Sql sql, Paper paper) {
        return last.computeIfAbsent(paper.hash(),
                hash -> Extraction.of(Papers.TABLE.document(sql, paper), paper.readOn()));
    }
}
