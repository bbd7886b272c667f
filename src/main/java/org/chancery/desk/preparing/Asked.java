package org.chancery.desk.preparing;

import java.util.List;
import org.chancery.extraction.Exchange;
import org.chancery.extraction.Proposals;

/// A question or request in a paper, and the paragraphs of it that answer.
///
/// @param answers in order; empty where the paper holds no answer
public record Asked(Passage question, List<Passage> answers) {

    public Asked {
        answers = List.copyOf(answers);
    }

    /// @param exchange that stands in this paper
    public static Asked in(Proposals paper, Exchange exchange) {
        return new Asked(Passage.of(paper.document(), exchange.question()),
                exchange.answers().stream().map(answer -> Passage.of(paper.document(), answer)).toList());
    }

    public boolean isAnswered() {
        return !answers.isEmpty();
    }
}
