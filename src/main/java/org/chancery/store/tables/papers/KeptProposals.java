package org.chancery.store.tables.papers;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.agenda.Id;
import org.chancery.agenda.Resolution;
import org.chancery.agenda.ResolutionName;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.extraction.Proposal;
import org.chancery.store.Column;
import org.chancery.store.Row;
import org.chancery.store.Sql;
import org.chancery.store.Table;
import org.chancery.time.When;

/// What papers propose, and what was decided about it.
public final class KeptProposals extends Table<Id, KeptProposals.Kept> {

    /// @see Kept#state()
    public enum State {
        OPEN, ACCEPTED, SKIPPED
    }

    /// A proposal without its evidence, which is kept as [Citations].
    ///
    /// @param place its place among the proposals of its paper, from 0
    /// @param entry what it became
    public record Kept(Id id, Hash paper, int place, Wording wording, State state, Optional<Id> entry) {

        public Kept saying(Wording other) {
            return new Kept(id, paper, place, other, state, entry);
        }

        public Kept decided(State decision, Optional<Id> became) {
            return new Kept(id, paper, place, wording, decision, became);
        }
    }

    /// What is proposed, as [Proposal] has it.
    public record Wording(Proposal.Kind kind, String title, When when, String body, Optional<ResolutionName> resolution,
            String owner,
            String addressee, String place, String note, Proposal.Fate fate, List<String> doubts) {

        public static Wording of(Proposal p) {
            return new Wording(p.kind(), p.title(), p.when(), p.body(), p.resolution(), p.owner(), p.addressee(),
                    p.place(),
                    p.note(), p.fate(), p.doubts());
        }

        /// Under a date as it was read anew.
        public Wording under(When date, List<String> misgivings) {
            return new Wording(kind.under(date), title, date, body, resolution, owner, addressee, place, note,
                    fate, misgivings);
        }

        public Proposal resting(List<Evidence> evidence) {
            return new Proposal(kind, title, when, body, resolution, owner, addressee, place, note, fate,
                    evidence, doubts);
        }
    }

    public static final KeptProposals TABLE = new KeptProposals();

    private static final String LINE = "\n";

    private KeptProposals() {
        super("proposal", Column.Kind.ID, hash("paper"), number("place_in_paper"), text("kind"), text("title"),
                text("when_text"), text("when_words"), text("body"), text("resolution"), text("owner"),
                text("addressee"), text("resolution_kind"), text("resolution_body"), text("place"),
                text("note"), text("fate"), text("doubts"), text("state"), id("entry"));
    }

    @Override
    protected Id id(Kept kept) {
        return kept.id();
    }

    @Override
    protected Row row(Kept kept) {
        Wording wording = kept.wording();
        return Row.with("paper", kept.paper().hex())
                .with("place_in_paper", kept.place())
                .with("kind", wording.kind())
                .with("title", wording.title())
                .with(wording.when())
                .with("body", wording.body())
                .with("resolution", wording.resolution().map(ResolutionName::number).orElse(""))
                .with("resolution_kind",
                        wording.resolution().flatMap(ResolutionName::kind).map(Enum::name).orElse(""))
                .with("resolution_body", wording.resolution().map(ResolutionName::body).orElse(""))
                .with("owner", wording.owner())
                .with("addressee", wording.addressee())
                .with("place", wording.place())
                .with("note", wording.note())
                .with("fate", wording.fate())
                .with("doubts", String.join(LINE, wording.doubts()))
                .with("state", kept.state())
                .with("entry", kept.entry())
                .done();
    }

    @Override
    protected Kept entity(String id, Row row) {
        List<String> doubts = row.get("doubts").map(text -> List.of(text.split(LINE))).orElse(List.of());
        var wording = new Wording(row.constant("kind", Proposal.Kind.class), row.text("title"), row.when(),
                row.text("body"), resolution(row), row.text("owner"), row.text("addressee"), row.text("place"),
                row.text("note"),
                row.get("fate").map(Proposal.Fate::valueOf).orElse(Proposal.Fate.STANDS), doubts);
        return new Kept(Id.parse(id), new Hash(row.text("paper")), (int) row.number("place_in_paper"), wording,
                row.constant("state", State.class), row.id("entry"));
    }

    private static Optional<ResolutionName> resolution(Row row) {
        return row.get("resolution")
                .map(number -> new ResolutionName(row.get("resolution_kind").map(Resolution.Kind::valueOf), number,
                        row.text("resolution_body")));
    }

    /// The proposals of a paper, in its order.
    public List<Kept> of(Sql sql, Hash paper) {
        return list(sql, "AND paper = ? ORDER BY place_in_paper, id", paper);
    }

    /// The proposals of a paper that an officer had corrected or made when they went with the paper.
    public List<Kept> markedAndTakenOut(Sql sql, Hash paper) {
        return deleted(sql, """
                AND paper = ? AND id IN (SELECT proposal FROM mark WHERE deleted = 0)
                ORDER BY place_in_paper, id""", paper);
    }

    /// How many proposals of each paper there are in each state.
    public Map<Hash, Map<State, Integer>> counts(Sql sql) {
        var counts = new HashMap<Hash, Map<State, Integer>>();
        sql.list("""
                SELECT lower(hex(paper)), state, count(*) FROM proposal WHERE deleted = 0 GROUP BY paper, state""",
                row -> counts.computeIfAbsent(new Hash(row.getString(1)), paper -> new EnumMap<>(State.class))
                        .put(State.valueOf(row.getString(2)), row.getInt(3)));
        return counts;
    }

    /// How many proposals wait for a decision.
    public int open(Sql sql) {
        return (int) sql.number("SELECT count(*) FROM proposal WHERE deleted = 0 AND state = 'OPEN'");
    }
}
