package org.chancery.extraction.words;

import java.util.ArrayList;
import java.util.List;
import org.chancery.extraction.words.Token.Kind;

/// Joins the words of a fixed phrase into one token: "no later than", "East Africa Time", "d'ici à".
final class Phrases {

    private Phrases() {}

    static List<Token> join(List<Token> tokens, List<String> folded, Vocabulary vocabulary) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size();) {
            Vocabulary.Phrase phrase = longest(tokens, folded, i, vocabulary);
            if (phrase == null) {
                joined.add(tokens.get(i++));
            } else {
                Token last = tokens.get(i + phrase.parts().size() - 1);
                joined.add(new Token(Kind.WORD, tokens.get(i).start(), last.end(), -1, phrase.word()));
                i += phrase.parts().size();
            }
        }
        return joined;
    }

    private static Vocabulary.@org.jspecify.annotations.Nullable Phrase longest(List<Token> tokens, List<String> folded,
            int at,
            Vocabulary vocabulary) {
        if (!tokens.get(at).is(Kind.WORD))
            return null;
        for (Vocabulary.Phrase phrase : vocabulary.phrases(folded.get(at))) {
            int size = phrase.parts().size();
            if (at + size <= tokens.size() && folded.subList(at, at + size).equals(phrase.parts()))
                return phrase;
        }
        return null;
    }
}
