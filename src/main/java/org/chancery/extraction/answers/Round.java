package org.chancery.extraction.answers;

import java.util.ArrayList;
import java.util.List;

/// Questions that follow one another, and the answers that follow them, under one heading or before any.
///
/// @param questions positions of the paragraphs that ask, in order
/// @param answers positions of the paragraphs that answer, in order
record Round(List<Integer> questions, List<Integer> answers) {

    /// What the place among the others counts beside the words: questions are mostly answered in the order they were asked.
    private static final double ORDER = 0.1;
    /// Below this, two paragraphs stand in the same order and speak of different things.
    private static final double LEAST = 0.12;

    /// Joins each question to the answer that is most like it, and each answer to the question that is; one answer may serve two questions.
    List<List<Integer>> join(Likeness likeness) {
        List<List<Integer>> joined = new ArrayList<>();
        for (int q = 0; q < questions.size(); q++)
            joined.add(new ArrayList<>());
        for (int q = 0; q < questions.size(); q++) {
            int best = 0;
            for (int a = 1; a < answers.size(); a++) {
                if (score(q, a, likeness) > score(q, best, likeness))
                    best = a;
            }
            link(joined, q, best, likeness);
        }
        for (int a = 0; a < answers.size(); a++) {
            int best = 0;
            for (int q = 1; q < questions.size(); q++) {
                if (score(q, a, likeness) > score(best, a, likeness))
                    best = q;
            }
            link(joined, best, a, likeness);
        }
        joined.forEach(list -> list.sort(null));
        return joined;
    }

    private void link(List<List<Integer>> joined, int question, int answer, Likeness likeness) {
        if (question >= questions.size() || answer >= answers.size() || score(question, answer, likeness) < LEAST)
            return;
        if (!joined.get(question).contains(answers.get(answer)))
            joined.get(question).add(answers.get(answer));
    }

    private double score(int question, int answer, Likeness likeness) {
        double apart = Math.abs(place(question, questions.size()) - place(answer, answers.size()));
        return likeness.between(questions.get(question), answers.get(answer)) + ORDER * (1 - apart);
    }

    private static double place(int index, int count) {
        return (index + 0.5) / count;
    }
}
