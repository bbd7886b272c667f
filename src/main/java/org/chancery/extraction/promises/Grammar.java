package org.chancery.extraction.promises;

import java.util.ArrayList;
import java.util.List;
import org.chancery.extraction.clauses.Lexicon;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;

/// The words of one language and the forms of its verbs.
record Grammar(Lexicon lexicon, Verbs verbs) {

    static Grammar of(String language) {
        Lexicon lexicon = Lexicon.of(language);
        return new Grammar(lexicon, Verbs.of(lexicon));
    }

    boolean has(Role role, Token token) {
        return lexicon.has(role, token);
    }

    int match(Role role, List<Token> tokens, int at) {
        return lexicon.match(role, tokens, at);
    }

    /// Whether titles leave articles out: "Share draft", but "Diffuser le projet".
    boolean drops() {
        return lexicon.lookup(Role.ARTICLES, "dropped").isPresent();
    }

    boolean any(Role role, List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (match(role, tokens, at) > 0)
                return true;
        }
        return false;
    }

    /// "formally", "further", "also".
    boolean isAdverb(Token token) {
        return token.lower().endsWith("ly") && !has(Role.FOLLOWED_UP, token) || has(Role.AUXILIARY_MORE, token);
    }

    /// Without words that name a time but no date, and without "upon request".
    List<Token> withoutTime(List<Token> words) {
        List<Token> kept = new ArrayList<>();
        for (int at = 0; at < words.size();) {
            int time = Math.max(match(Role.SOMETIME, words, at), match(Role.ON_REQUEST, words, at));
            if (time == 0)
                kept.add(words.get(at));
            at += Math.max(1, time);
        }
        return kept;
    }

    /// "make", as in "make available".
    String make() {
        return lexicon.words(Role.MAKE_SO).keySet().stream().findFirst().orElse("");
    }

    /// The first place from here on where a role stands, before a limit; -1 if none.
    int find(Role role, List<Token> tokens, int from, int limit) {
        for (int at = from; at < Math.min(limit, tokens.size()); at++) {
            if (match(role, tokens, at) > 0)
                return at;
        }
        return -1;
    }
}
