package org.chancery.extraction.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Exchange;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.Turn;
import org.chancery.extraction.Turn.Kind;
import org.chancery.extraction.clauses.Lexicon;

/// What each paragraph does in the discussion: a promise is worth more than the answer that gives it, an answer more than what it asks
/// for in turn.
public final class Turns {

    private final Lexicon lexicon;
    private final Set<Integer> questions;
    private final Set<Integer> promises;
    private final Set<Integer> due;
    private final Set<Integer> asks;

    private Turns(Document document, List<Exchange> exchanges, List<Proposal> entries) {
        this.lexicon = Lexicon.of(document.language());
        this.questions = exchanges.stream().map(Exchange::question).collect(Collectors.toSet());
        this.promises = paragraphs(entries, Proposal.Kind.PROMISE);
        this.due = paragraphs(entries, Proposal.Kind.DEADLINE);
        this.asks = paragraphs(entries, Proposal.Kind.ASK);
    }

    private static Set<Integer> paragraphs(List<Proposal> entries, Proposal.Kind kind) {
        Set<Integer> paragraphs = new HashSet<>();
        entries.stream()
                .filter(entry -> entry.kind() == kind && !entry.owner().isEmpty())
                .forEach(entry -> entry.evidence().stream().map(Evidence::paragraph).forEach(paragraphs::add));
        return paragraphs;
    }

    /// One for each paragraph that is no heading, in the order of the text.
    public static List<Turn> of(Document document, List<Exchange> exchanges, List<Proposal> entries) {
        var turns = new Turns(document, exchanges, entries);
        List<Turn> found = new ArrayList<>();
        boolean asked = false;
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.kind() == Paragraph.Kind.HEADING)
                continue;
            Kind kind = turns.kind(paragraph, asked);
            asked |= kind == Kind.QUESTION;
            found.add(new Turn(paragraph.position(), kind));
        }
        return found;
    }

    /// @param asked whether a question stands before it
    private Kind kind(Paragraph paragraph, boolean asked) {
        int position = paragraph.position();
        if (questions.contains(position))
            return Kind.QUESTION;
        boolean answers = Voice.of(paragraph, lexicon) == Voice.ANSWERING;
        if (promises.contains(position) || answers && due.contains(position))
            return Kind.PROMISE;
        if (answers && asked)
            return Kind.ANSWER;
        return asks.contains(position) ? Kind.QUESTION : Kind.STATEMENT;
    }
}
