package org.chancery.extraction.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Vocabulary.Phrase;

/// Joins the words of a fixed phrase into one token: "no later than", "East Africa Time", "d'ici à".
final class Phrases {

    private Phrases() {}

    static List<Token> join(List<Token> tokens, List<String> folded, Vocabulary vocabulary) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size();) {
            Optional<Phrase> phrase = longest(tokens, folded, i, vocabulary);
            int size = phrase.map(p -> p.parts().size()).orElse(1);
            int start = tokens.get(i).start();
            int end = tokens.get(i + size - 1).end();
            joined.add(phrase.map(p -> new Token(Kind.WORD, start, end, -1, p.word())).orElse(tokens.get(i)));
            i += size;
        }
        return joined;
    }

    private static Optional<Phrase> longest(List<Token> tokens, List<String> folded, int at, Vocabulary vocabulary) {
        if (!tokens.get(at).is(Kind.WORD))
            return Optional.empty();
        for (Phrase phrase : vocabulary.phrases(folded.get(at))) {
            int size = phrase.parts().size();
            if (at + size <= tokens.size() && folded.subList(at, at + size).equals(phrase.parts()))
                return Optional.of(phrase);
        }
        return Optional.empty();
    }
}
