package org.chancery.extraction;

import java.util.List;

/// A question or request that stands in a paper, and where the same paper answers it.
///
/// @param question position of the paragraph that asks
/// @param answers positions of the paragraphs that answer it, in order; empty where the paper holds no answer
public record Exchange(int question, List<Integer> answers) {

    public Exchange {
        answers = List.copyOf(answers);
    }

    public boolean isAnswered() {
        return !answers.isEmpty();
    }
}
