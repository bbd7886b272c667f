package org.chancery.store.tables.papers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.agenda.Id;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.store.Column;
import org.chancery.store.Row;
import org.chancery.store.Sql;
import org.chancery.store.Table;

/// The places in papers on which proposals and entries rest.
public final class Citations extends Table<Id, Citations.Citation> {

    /// @param of the proposal or the entry that rests on it
    /// @param rank the one that gives the date first, from 0
    public record Citation(Id id, Id of, int rank, Evidence evidence) {}

    public static final Citations TABLE = new Citations();

    private Citations() {
        super("evidence", Column.Kind.ID, id("of"), number("rank"), hash("paper"), number("paragraph"),
                number("start"), text("quote"));
    }

    @Override
    protected Id id(Citation citation) {
        return citation.id();
    }

    @Override
    protected Row row(Citation citation) {
        Evidence evidence = citation.evidence();
        return Row.with("paper", evidence.document().hex())
                .with("of", citation.of())
                .with("rank", citation.rank())
                .with("paragraph", evidence.paragraph())
                .with("start", evidence.start())
                .with("quote", evidence.quote())
                .done();
    }

    @Override
    protected Citation entity(String id, Row row) {
        var evidence = new Evidence(new Hash(row.text("paper")), (int) row.number("paragraph"),
                (int) row.number("start"), row.text("quote"));
        return new Citation(Id.parse(id), row.id("of").orElseThrow(), (int) row.number("rank"), evidence);
    }

    @Override
    protected List<Id> shownWith(Sql sql, String id, Row row) {
        return row.id("of").stream().toList();
    }

    /// What a proposal or an entry rests on, what gives the date first.
    public List<Citation> of(Sql sql, Id of) {
        return list(sql, "AND of = ? ORDER BY rank, id", of);
    }

    /// What rests on the first paragraphs of a paper.
    ///
    /// @param paragraphs how many
    public List<Citation> inHead(Sql sql, Hash paper, int paragraphs) {
        return list(sql, "AND paper = ? AND paragraph < ? ORDER BY rank, id", paper, paragraphs);
    }

    /// What each proposal of a paper rests on.
    public Map<Id, List<Evidence>> ofProposals(Sql sql, Hash paper) {
        return grouped(list(sql, "AND of IN (SELECT id FROM proposal WHERE paper = ?) ORDER BY rank, id", paper));
    }

    /// What each entry rests on.
    public Map<Id, List<Evidence>> ofEntries(Sql sql) {
        return grouped(list(sql, "AND of NOT IN (SELECT id FROM proposal) ORDER BY rank, id"));
    }

    /// What these rest on.
    public Map<Id, List<Evidence>> of(Sql sql, Collection<Id> entries) {
        return grouped(list(sql, "AND of IN " + Sql.EACH + " ORDER BY rank, id", entries));
    }

    private static Map<Id, List<Evidence>> grouped(List<Citation> citations) {
        return citations.stream()
                .collect(Collectors.groupingBy(Citation::of,
                        Collectors.mapping(Citation::evidence, Collectors.toList())));
    }
}
