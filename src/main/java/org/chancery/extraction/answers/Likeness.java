package org.chancery.extraction.answers;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.document.Paragraph;
import org.chancery.extraction.clauses.Token;

/// How much two paragraphs of one paper speak of the same thing: the cosine of their words, each weighed by how rare it is in the paper
/// (tf-idf, Salton and Buckley 1988). From 0 to 1.
final class Likeness {

    private static final int SHORTEST_WORD = 3;
    /// Words are compared by their beginnings, so that "registers" is like "registration" whatever the language.
    private static final int STEM = 8;

    private final Map<Integer, Map<String, Double>> weights;

    Likeness(Collection<Paragraph> paragraphs) {
        Map<Integer, List<String>> words = paragraphs.stream()
                .collect(Collectors.toMap(Paragraph::position, Likeness::words));
        Map<String, Integer> spread = new HashMap<>();
        words.values().forEach(all -> new HashSet<>(all).forEach(word -> spread.merge(word, 1, Integer::sum)));
        weights = words.entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> weigh(e.getValue(), spread, words.size())));
    }

    double between(int one, int other) {
        Map<String, Double> a = weights.getOrDefault(one, Map.of());
        Map<String, Double> b = weights.getOrDefault(other, Map.of());
        double shared = a.entrySet()
                .stream()
                .mapToDouble(word -> word.getValue() * b.getOrDefault(word.getKey(), 0.0))
                .sum();
        double lengths = length(a) * length(b);
        return lengths == 0 ? 0 : shared / lengths;
    }

    private static double length(Map<String, Double> weights) {
        return Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    }

    private static Map<String, Double> weigh(List<String> words, Map<String, Integer> spread, int paragraphs) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        var weights = new HashMap<String, Double>();
        counts.forEach((word, count) -> weights.put(word,
                (1 + Math.log(count)) * Math.log((1.0 + paragraphs) / spread.getOrDefault(word, 1))));
        return weights;
    }

    private static List<String> words(Paragraph paragraph) {
        return Token.cut(paragraph.text(), 0, paragraph.text().length())
                .stream()
                .filter(token -> token.isWord() && token.lower().length() >= SHORTEST_WORD)
                .map(token -> stem(token.lower()))
                .toList();
    }

    private static String stem(String word) {
        String singular = word.length() > SHORTEST_WORD && word.endsWith("s")
                ? word.substring(0, word.length() - 1)
                : word;
        return singular.substring(0, Math.min(STEM, singular.length()));
    }
}
