package org.chancery.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.document.Document;
import org.chancery.document.Format;
import org.chancery.document.Hash;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Outline;
import org.chancery.extraction.Proposal;

/// Going through what a paper proposes: accept, correct, skip.
public final class ReviewingProposals {

    /// A paper as a list shows it.
    ///
    /// @param open how many of its proposals wait for a decision
    public record Card(Hash document, String title, String fileName, Format format, int pages, Instant added, int open,
            int accepted, int skipped) {}

    /// @see Item#state()
    public enum State {
        OPEN, ACCEPTED, SKIPPED
    }

    /// One proposal of a paper.
    ///
    /// @param updates the entry already in the book that accepting it would update; the book changes, so this is as of the reading
    /// @param entry what it became, once accepted
    public record Item(Id id, Proposal proposal, State state, Optional<Entry> updates, Optional<Id> entry) {}

    /// A paper opened for review.
    ///
    /// @param mentions every date expression in the order of the text
    /// @param items every proposal in the order of the text
    public record Review(Card card, Document document, Outline outline, List<Mention> mentions, List<Item> items) {}

    private final Desk desk;

    ReviewingProposals(Desk desk) {
        this.desk = desk;
    }

    /// Every paper in the book, the newest first.
    public List<Card> documents() {
        throw new UnsupportedOperationException();
    }

    /// @throws java.util.NoSuchElementException if no such paper is in the book
    public Review review(Hash document) {
        throw new UnsupportedOperationException();
    }

    /// How many proposals of all papers wait for a decision.
    public int toReview() {
        throw new UnsupportedOperationException();
    }

    /// Takes a proposal into the agenda as it stands.
    ///
    /// @return the entry it became or updated
    public Id accept(Id proposal) {
        throw new UnsupportedOperationException();
    }

    /// Takes a proposal into the agenda as the officer corrected it.
    ///
    /// @return the entry it became or updated
    public Id accept(Id proposal, Proposal edited) {
        throw new UnsupportedOperationException();
    }

    public void skip(Id proposal) {
        throw new UnsupportedOperationException();
    }

    /// Accepts every open proposal of a paper that has no doubt, as one act.
    ///
    /// @return how many
    public int acceptAllSure(Hash document) {
        throw new UnsupportedOperationException();
    }

    /// Takes a paper and what it still proposes out of the book. Entries that came from it stay.
    public void removeDocument(Hash document) {
        throw new UnsupportedOperationException();
    }

    /// The paper's bytes as they came in.
    ///
    /// @throws java.util.NoSuchElementException if no such paper is in the book
    public byte[] paper(Hash document) {
        throw new UnsupportedOperationException();
    }
}
