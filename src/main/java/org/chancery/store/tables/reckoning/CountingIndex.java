package org.chancery.store.tables.reckoning;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.store.Journal;
import org.chancery.store.Sql;

/// Entries found by how their dates are counted, from the text of their origins, so that none has to be read that does not concern a question.
public final class CountingIndex {

    /// What a rule made due for a meeting.
    ///
    /// @param rule the key of the rule: "un-habitat/documents"
    /// @param counting the text of its reckoning
    public record Made(String rule, Id meeting, Id deliverable, String counting) {}

    private static final String COMPUTED = "computed ";
    private static final String RULE = "\nrule ";

    private CountingIndex() {}

    /// What the rules of a pack made due.
    ///
    /// @param pack its name; empty for all packs
    public static List<Made> made(Sql sql, String pack) {
        String key = RULE + (pack.isEmpty() ? "" : pack + "/");
        return sql
                .list("""
                        SELECT id, meeting, origin FROM deliverable
                        WHERE deleted = 0 AND origin LIKE 'computed %' AND instr(origin, ?) > 0""",
                        row -> made(Journal.id(row.getBytes(1)), Optional.ofNullable(row.getBytes(2)).map(Journal::id),
                                new String(row.getBytes(3), StandardCharsets.UTF_8)),
                        key)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Made> made(Id deliverable, Optional<Id> meeting, String origin) {
        int start = origin.indexOf(RULE) + RULE.length();
        int end = origin.indexOf('\n', start);
        String rule = end < 0 ? origin.substring(start) : origin.substring(start, end);
        return meeting.or(() -> countedFrom(OriginText.read(origin))).map(from -> new Made(rule, from, deliverable,
                origin.substring(COMPUTED.length(), origin.indexOf('\n'))));
    }

    /// The meeting from which a date is counted, where its entry names none.
    private static Optional<Id> countedFrom(Origin origin) {
        return origin.tie().stream().flatMap(tie -> tie.reckoning().anchors().stream())
                .flatMap(anchor -> anchor instanceof Anchor.OfMeeting of ? Stream.of(of.meeting()) : Stream.of())
                .findFirst();
    }

    /// The entries whose dates are counted in working days, or roll off days on which nobody works.
    public static List<Id> overWorkingDays(Sql sql) {
        String counted = "deleted = 0 AND origin LIKE 'computed %' AND (instr(origin, ' working day') > 0 OR instr(origin, ', roll ') > 0)";
        return sql.ids("SELECT id FROM deliverable WHERE " + counted + " UNION ALL SELECT id FROM meeting WHERE "
                + counted);
    }
}
