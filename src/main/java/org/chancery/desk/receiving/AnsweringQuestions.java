package org.chancery.desk.receiving;

import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Id;
import org.chancery.agenda.receiving.Reply;
import org.chancery.agenda.receiving.Reply.Kind;
import org.chancery.agenda.receiving.Reply.Place;
import org.chancery.desk.ledger.Ledger;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.document.Paragraph;
import org.chancery.store.Transaction;
import org.chancery.store.tables.papers.Papers;
import org.chancery.store.tables.papers.Papers.Paper;
import org.chancery.store.tables.papers.Replies;

/// Closing the questions that their papers do not answer: by what answers them, or because nobody waits for an answer any more.
public final class AnsweringQuestions {

    private final Ledger ledger;

    public AnsweringQuestions(Ledger ledger) {
        this.ledger = ledger;
    }

    /// @param question the paragraph that asks
    /// @param answer the paper that answers, and where; empty if it was answered elsewhere
    /// @param words what the answer was; may be empty
    /// @throws java.util.NoSuchElementException if the paper that answers is not in the book
    public void answer(Evidence question, Optional<Place> answer, String words) {
        close("Answer ", question, Kind.ANSWERED, answer, words);
    }

    /// @param words why no answer is waited for; may be empty
    public void letGo(Evidence question, String words) {
        close("Let go ", question, Kind.LET_GO, Optional.empty(), words);
    }

    /// The question is open again.
    public void reopen(Evidence question) {
        change("Ask again ", question, tx -> Replies.TABLE.to(tx.sql(), question.document(), question.paragraph())
                .ifPresent(reply -> tx.delete(Replies.TABLE, reply.id())));
    }

    /// The paragraph of a paper that bears this number; empty if none does.
    public Optional<Integer> paragraph(Hash paper, String label) {
        return ledger.read(sql -> Papers.TABLE.find(sql, paper).map(found -> Papers.TABLE.document(sql, found))
                .map(Document::paragraphs).orElse(List.of()).stream()
                .filter(p -> p.label().equals(label))
                .findFirst()
                .map(Paragraph::position));
    }

    /// The words of a paragraph; empty if there is no such paragraph.
    public Optional<Evidence> words(Hash paper, int paragraph) {
        return ledger.read(sql -> Papers.TABLE.place(sql, paper, paragraph))
                .filter(place -> !place.text().isEmpty())
                .map(place -> new Evidence(paper, paragraph, 0, place.text()));
    }

    private void close(String verb, Evidence question, Kind kind, Optional<Place> answer, String words) {
        change(verb, question, tx -> {
            answer.ifPresent(place -> Papers.TABLE.find(tx.sql(), place.paper()).orElseThrow());
            Id id = Replies.TABLE.to(tx.sql(), question.document(), question.paragraph()).map(Reply::id)
                    .orElseGet(() -> Id.fresh(ledger.clock()));
            tx.put(Replies.TABLE, new Reply(id, question.document(), question.paragraph(), kind, ledger.today(), answer,
                    words.strip()));
        });
    }

    private interface Deed {
        void of(Transaction tx);
    }

    private void change(String verb, Evidence question, Deed deed) {
        String paper = ledger.read(sql -> Papers.TABLE.find(sql, question.document())).map(Paper::title)
                .orElse("a paper");
        ledger.change(verb + "a question of " + paper, tx -> {
            deed.of(tx);
            return paper;
        });
    }
}
