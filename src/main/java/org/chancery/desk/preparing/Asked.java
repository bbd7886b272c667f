package org.chancery.desk.preparing;

import java.util.List;

/// A question or request in a paper, and the paragraphs of it that answer.
///
/// @param answers in order; empty where the paper holds no answer
public record Asked(Passage question, List<Passage> answers) {

    public Asked {
        answers = List.copyOf(answers);
    }

    public boolean isAnswered() {
        return !answers.isEmpty();
    }
}
