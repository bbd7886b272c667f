package org.chancery.store.tables.papers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.agenda.Id;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.extraction.Correction;
import org.chancery.extraction.Correction.Part;
import org.chancery.extraction.Proposal;
import org.chancery.store.Column;
import org.chancery.store.Row;
import org.chancery.store.Sql;
import org.chancery.store.Table;
import org.chancery.time.text.WhenText;

/// What officers marked in papers, and what the reader had read instead.
public final class Marks extends Table<Id, Marks.Mark> {

    /// What a proposal rested on: its date as kept, and the words that give it.
    public record Reading(String when, Evidence first) {

        public static Reading of(Proposal proposal) {
            return new Reading(WhenText.write(proposal.when()), proposal.evidence().getFirst());
        }
    }

    /// @param part what the marked words are; empty for the proposal as a whole, which the reader had missed
    /// @param before how the part read, for a person; empty if there was nothing
    /// @param instead what the proposal rested on before; empty if the officer made it
    public record Mark(Id id, Id proposal, Optional<Part> part, String before, String after, Evidence words, Instant at,
            Optional<Reading> instead) {

        public Mark insteadOf(Reading reading) {
            return new Mark(id, proposal, part, before, after, words, at, Optional.of(reading));
        }

        /// Whether it made the proposal.
        public boolean isWhole() {
            return part.isEmpty();
        }

        Optional<Correction> correction() {
            return part.map(which -> new Correction(which, before, after, words, at));
        }
    }

    public static final Marks TABLE = new Marks();

    private Marks() {
        super("mark", Column.Kind.ID, id("proposal"), text("part"), text("before"), text("after"), hash("paper"),
                number("paragraph"), number("start"), text("quote"), number("at"), text("read_when"),
                number("read_paragraph"), number("read_start"), text("read_quote"));
    }

    @Override
    protected Id id(Mark mark) {
        return mark.id();
    }

    @Override
    protected Row row(Mark mark) {
        Row.Draft row = Row.with("part", mark.part().map(Part::name).orElse(""))
                .with("proposal", mark.proposal())
                .with("before", mark.before())
                .with("after", mark.after())
                .with("paper", mark.words().document().hex())
                .with("paragraph", mark.words().paragraph())
                .with("start", mark.words().start())
                .with("quote", mark.words().quote())
                .with("at", mark.at().toEpochMilli());
        mark.instead().ifPresent(read -> row.with("read_when", read.when())
                .with("read_paragraph", read.first().paragraph())
                .with("read_start", read.first().start())
                .with("read_quote", read.first().quote()));
        return row.done();
    }

    @Override
    protected Mark entity(String id, Row row) {
        var paper = new Hash(row.text("paper"));
        var words = new Evidence(paper, (int) row.number("paragraph"), (int) row.number("start"), row.text("quote"));
        return new Mark(Id.parse(id), row.id("proposal").orElseThrow(), row.get("part").map(Part::valueOf),
                row.text("before"), row.text("after"), words, Instant.ofEpochMilli(row.number("at")),
                row.get("read_quote").map(quote -> new Reading(row.text("read_when"), new Evidence(paper,
                        (int) row.number("read_paragraph"), (int) row.number("read_start"), quote))));
    }

    /// What was marked for one proposal, the oldest first.
    public List<Mark> of(Sql sql, Id proposal) {
        return list(sql, "AND proposal = ? ORDER BY id", proposal);
    }

    /// What was marked for each proposal of a paper, the oldest first.
    public Map<Id, List<Mark>> ofProposals(Sql sql, Hash paper) {
        return list(sql, "AND proposal IN (SELECT id FROM proposal WHERE paper = ?) ORDER BY id", paper).stream()
                .collect(Collectors.groupingBy(Mark::proposal));
    }

    /// A proposal under the title that the paper gave it, by which the book may know it, whatever the officer calls it.
    public static Proposal asRead(Proposal proposal, List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.part().equals(Optional.of(Part.TITLE)))
                .findFirst()
                .map(mark -> proposal.titled(mark.before()))
                .orElse(proposal);
    }

    /// The corrections among marks.
    public static List<Correction> corrections(List<Mark> marks) {
        return marks.stream().flatMap(mark -> mark.correction().stream()).toList();
    }
}
