package org.chancery.desk.filing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.document.Hash;
import org.chancery.extraction.Proposals;
import org.chancery.extraction.pipeline.Extraction;
import org.chancery.store.Sql;
import org.chancery.store.tables.papers.Papers;
import org.chancery.store.tables.papers.Papers.Paper;

/// What a kept paper says besides its proposals: it is read again from its text, as of the day on which it was added, and remembered for the
/// papers opened last.
public final class Rereading {

    private static final int REMEMBERED = 4;

    /// The same paper says other things as of another day, and its clock times mean others elsewhere.
    private record Read(Hash paper, LocalDate on, ZoneId dutyStation) {}

    private final Map<Read, Proposals> last = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Read, Proposals> eldest) {
            return size() > REMEMBERED;
        }
    };

    private final Map<Read, List<Question>> unanswered = new ConcurrentHashMap<>();

    /// A paper that was just read need not be read again to be shown.
    public synchronized void remember(Proposals said, LocalDate readOn, ZoneId dutyStation) {
        last.put(new Read(said.document().hash(), readOn, dutyStation), said);
    }

    /// What a paper asks and does not answer; remembered for every paper, as it is little.
    public List<Question> unanswered(Sql sql, Paper paper, ZoneId dutyStation) {
        var read = new Read(paper.hash(), paper.readOn(), dutyStation);
        return unanswered.computeIfAbsent(read, fresh -> Question.unansweredIn(of(sql, paper, dutyStation)));
    }

    public synchronized Proposals of(Sql sql, Paper paper, ZoneId dutyStation) {
        return last.computeIfAbsent(new Read(paper.hash(), paper.readOn(), dutyStation),
                read -> Extraction.of(Papers.TABLE.document(sql, paper), paper.readOn(), dutyStation));
    }
}
