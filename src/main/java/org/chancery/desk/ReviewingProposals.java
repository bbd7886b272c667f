package org.chancery.desk;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.agenda.Body;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.moving.Preview;
import org.chancery.desk.moving.AcceptingMoves;
import org.chancery.desk.filing.Accepting;
import org.chancery.desk.filing.Standing;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.document.Format;
import org.chancery.document.Hash;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Correction;
import org.chancery.extraction.Correction.Part;
import org.chancery.extraction.Exchange;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Outline;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.Proposals;
import org.chancery.extraction.Turn;
import org.chancery.extraction.proposals.Matching;
import org.chancery.store.Sql;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.papers.Citations;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.papers.KeptProposals;
import org.chancery.store.tables.papers.KeptProposals.Kept;
import org.chancery.store.tables.papers.Marks;
import org.chancery.store.tables.papers.Marks.Mark;
import org.chancery.store.tables.papers.Papers;
import org.chancery.store.tables.papers.Papers.Paper;

/// Going through what a paper proposes: accept, correct, skip.
public final class ReviewingProposals {

    /// A paper as a list shows it.
    ///
    /// @param symbol under which it was issued; empty if it bears none
    /// @param open how many of its proposals wait for a decision
    public record Card(Hash document, String title, String symbol, String fileName, Format format, int pages,
            Instant added, int open, int accepted, int skipped) {}

    /// @see Item#state()
    public enum State {
        OPEN, ACCEPTED, SKIPPED
    }

    /// One proposal of a paper.
    ///
    /// @param updates the entry already in the book that accepting it would update; the book changes, so this is as of the reading
    /// @param entry what it became, once accepted
    /// @param marked whether the officer proposed it, by marking words that were read over
    /// @param corrections what the officer marked in place of what was read, the oldest first
    /// @param moves what accepting it would do to a meeting of the book and to all that hangs on it; empty if it moves none
    public record Item(Id id, Proposal proposal, State state, Optional<Entry> updates, Optional<Id> entry,
            boolean marked, List<Correction> corrections, Optional<Preview> moves) {

        public Item {
            corrections = List.copyOf(corrections);
        }

        /// One that moves no meeting.
        public Item(Id id, Proposal proposal, State state, Optional<Entry> updates, Optional<Id> entry, boolean marked,
                List<Correction> corrections) {
            this(id, proposal, state, updates, entry, marked, corrections, Optional.empty());
        }

        /// The same, otherwise decided.
        public Item in(State other) {
            return new Item(id, proposal, other, updates, entry, marked, corrections, moves);
        }
    }

    /// What came of marking words in a paper.
    public sealed interface Marked {

        /// @param proposal the one that was corrected or made
        record Kept(Id proposal) implements Marked {}

        /// Nothing was changed.
        /// @param sentence why not, for a person
        record Refused(String sentence) implements Marked {}
    }

    /// A paper opened for review.
    ///
    /// @param mentions every date expression in the order of the text
    /// @param items every proposal in the order of the text
    /// @param exchanges every question or request in the order of the text, with where it is answered
    /// @param turns what each paragraph that is no heading does in the discussion
    public record Review(Card card, Document document, Outline outline, List<Mention> mentions, List<Item> items,
            List<Exchange> exchanges, List<Turn> turns) {

        /// The paragraphs that ask what the paper does not answer.
        public List<Paragraph> unanswered() {
            return exchanges.stream()
                    .filter(exchange -> !exchange.isAnswered())
                    .map(exchange -> document.paragraphs().get(exchange.question()))
                    .toList();
        }
    }

    private final Desk desk;
    private final CorrectingProposals correcting;

    ReviewingProposals(Desk desk) {
        this.desk = desk;
        this.correcting = new CorrectingProposals(desk);
    }

    /// Every paper in the book, the newest first.
    public List<Card> documents() {
        return desk.read(sql -> {
            var counts = KeptProposals.TABLE.counts(sql);
            return Papers.TABLE.newestFirst(sql)
                    .stream()
                    .map(paper -> card(paper, counts.getOrDefault(paper.hash(), Map.of())))
                    .toList();
        });
    }

    private static Card card(Paper paper, Map<KeptProposals.State, Integer> count) {
        return new Card(paper.hash(), paper.title(), paper.symbol(), paper.fileName(), paper.format(), paper.pages(),
                paper.added(),
                count.getOrDefault(KeptProposals.State.OPEN, 0), count.getOrDefault(KeptProposals.State.ACCEPTED, 0),
                count.getOrDefault(KeptProposals.State.SKIPPED, 0));
    }

    /// @throws java.util.NoSuchElementException if no such paper is in the book
    public Review review(Hash document) {
        return desk.read(sql -> {
            Paper paper = Papers.TABLE.find(sql, document).orElseThrow();
            Proposals said = said(sql, paper);
            var counts = KeptProposals.TABLE.counts(sql).getOrDefault(document, Map.of());
            return new Review(card(paper, counts), said.document(), said.outline(), said.mentions(),
                    items(sql, document), said.exchanges(), said.turns());
        });
    }

    private static List<Item> items(Sql sql, Hash document) {
        Map<Id, List<Evidence>> evidence = Citations.TABLE.ofProposals(sql, document);
        Map<Id, List<Mark>> marks = Marks.TABLE.ofProposals(sql, document);
        var standing = new Standing(new Matching(Entries.all(sql)));
        Map<Id, Body> bodies = Bodies.TABLE.byId(sql);
        List<Kept> all = KeptProposals.TABLE.of(sql, document);
        return all.stream().map(kept -> {
            Proposal proposal = kept.wording().resting(evidence.getOrDefault(kept.id(), List.of()));
            List<Mark> marked = marks.getOrDefault(kept.id(), List.of());
            Optional<Entry> updates = kept.state() == KeptProposals.State.OPEN
                    ? standing.of(kept, Marks.asRead(proposal, marked), proposal.when(), all, bodies)
                    : Optional.empty();
            return new Item(kept.id(), proposal, State.valueOf(kept.state().name()), updates, kept.entry(),
                    marked.stream().anyMatch(Mark::isWhole), Marks.corrections(marked),
                    updates.flatMap(entry -> AcceptingMoves.preview(sql, entry, proposal, marked)));
        }).sorted(Comparator.comparing(item -> Collections.min(item.proposal().evidence(), Evidence.IN_TEXT),
                Evidence.IN_TEXT)).toList();
    }

    /// Makes the marked words count for a part of a proposal in place of what was read, as one act. The words of a date are read where they
    /// stand. What is in the agenda already is changed there, not here.
    ///
    /// @param words that stand in the proposal's paper
    /// @throws java.util.NoSuchElementException if there is no such proposal
    public Marked mark(Id proposal, Part part, Evidence words) {
        return correcting.mark(proposal, part, words);
    }

    /// Proposes what the reader missed, as one act: title, body and owner are those of the sentence in which the words stand, the date is
    /// the one in them, if there is one.
    ///
    /// @param words that stand in that paper
    /// @throws java.util.NoSuchElementException if no such paper is in the book
    public Marked propose(Hash document, Proposal.Kind kind, Evidence words) {
        return correcting.propose(document, kind, words);
    }

    /// How many proposals of all papers wait for a decision.
    public int toReview() {
        return desk.read(KeptProposals.TABLE::open);
    }

    /// Takes a proposal into the agenda as it stands.
    ///
    /// @return the entry it became or updated
    public Id accept(Id proposal) {
        return accept(proposal, Optional.empty());
    }

    /// Takes a proposal into the agenda as the officer corrected it.
    ///
    /// @return the entry it became or updated
    public Id accept(Id proposal, Proposal edited) {
        return accept(proposal, Optional.of(edited));
    }

    private Id accept(Id id, Optional<Proposal> edited) {
        Kept kept = kept(id);
        Proposals said = said(kept.paper());
        String title = edited.map(Proposal::title).orElse(kept.wording().title());
        return desk.change("Accept " + title, tx -> {
            Kept now = KeptProposals.TABLE.find(tx.sql(), id).orElseThrow();
            var accepting = new Accepting(tx, desk.clock(), said);
            Id entry = accepting.accept(now, edited);
            tx.alsoCalled(accepting.also());
            return entry;
        });
    }

    /// What a paper says, read before anything is written: reading it again may take a while, and nobody else could write meanwhile.
    private Proposals said(Hash document) {
        return desk.read(sql -> said(sql, Papers.TABLE.find(sql, document).orElseThrow()));
    }

    private Proposals said(Sql sql, Paper paper) {
        return desk.rereading().of(sql, paper, SettingUp.dutyStation(sql));
    }

    /// Lays a proposal aside. One that is in the agenda already stays accepted.
    public void skip(Id proposal) {
        desk.change("Skip " + kept(proposal).wording().title(), tx -> {
            Kept now = KeptProposals.TABLE.find(tx.sql(), proposal).orElseThrow();
            if (now.state() == KeptProposals.State.OPEN)
                tx.put(KeptProposals.TABLE, now.decided(KeptProposals.State.SKIPPED, Optional.empty()));
            return now;
        });
    }

    /// Accepts every open proposal of a paper that has no doubt, as one act.
    ///
    /// @return how many
    public int acceptAllSure(Hash document) {
        return acceptAll(document, "sure proposal", kept -> kept.wording().doubts().isEmpty());
    }

    /// Accepts every open proposal of a paper, the doubtful with their doubts, as one act.
    ///
    /// @return how many
    public int acceptAll(Hash document) {
        return acceptAll(document, "proposal", kept -> true);
    }

    private int acceptAll(Hash document, String what, Predicate<Kept> wanted) {
        Proposals said = said(document);
        int count = desk.read(sql -> open(sql, document, wanted)).size();
        return desk.change("Accept " + count + " " + what + (count == 1 ? "" : "s"), tx -> {
            Accepting accepting = new Accepting(tx, desk.clock(), said);
            List<Kept> accepted = open(tx.sql(), document, wanted);
            accepted.forEach(kept -> accepting.accept(kept, Optional.empty()));
            tx.alsoCalled(accepting.also());
            return accepted.size();
        });
    }

    private static List<Kept> open(Sql sql, Hash document, Predicate<Kept> wanted) {
        return KeptProposals.TABLE.of(sql, document)
                .stream()
                .filter(kept -> kept.state() == KeptProposals.State.OPEN)
                .filter(wanted)
                .toList();
    }

    /// Takes a paper and what it proposed out of the book. Entries that came from it stay, and still say where they come from.
    public void removeDocument(Hash document) {
        Paper paper = desk.read(sql -> Papers.TABLE.find(sql, document)).orElseThrow();
        desk.change("Remove " + paper.title(), tx -> {
            KeptProposals.TABLE.of(tx.sql(), document).forEach(kept -> tx.delete(KeptProposals.TABLE, kept.id()));
            tx.delete(Papers.TABLE, document);
            return paper;
        });
    }

    /// The paper's bytes as they came in.
    ///
    /// @throws java.util.NoSuchElementException if no such paper is in the book
    public byte[] paper(Hash document) {
        return desk.read(sql -> {
            Papers.TABLE.find(sql, document).orElseThrow();
            return Papers.TABLE.content(sql, document).orElseThrow();
        });
    }

    private Kept kept(Id proposal) {
        return desk.read(sql -> KeptProposals.TABLE.find(sql, proposal)).orElseThrow();
    }
}
