package org.chancery.extraction.promises;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.extraction.clauses.Clause;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;

/// Somebody who can undertake a thing or be asked for it, under the name that the book gives them.
///
/// @param name "Secretariat", "Member States", "Norway"
/// @param nameless whether the words leave open who it is: "a Member State", "delegations"
/// @param answers whether it is the side that answers in a meeting
record Party(String name, boolean nameless, boolean answers) {

    private static final int LONGEST_NAME = 8;

    /// Who a noun phrase names; empty for a thing, a pronoun, or nothing.
    static Optional<Party> of(List<Token> words, Grammar grammar) {
        List<Token> nouns = withoutArticles(words, grammar);
        int sent = grammar.match(Role.SENT_BY, nouns, 0);
        if (sent > 0) {
            List<Token> sender = named(withoutArticles(nouns.subList(sent, nouns.size()), grammar), grammar);
            return actor(sender, grammar).or(() -> name(sender, grammar)).or(() -> actor(nouns, grammar));
        }
        return actor(nouns, grammar).or(() -> name(nouns, grammar));
    }

    /// As far as a name goes: "Norwick" of "Norwick bilaterally".
    private static List<Token> named(List<Token> nouns, Grammar grammar) {
        int end = 0;
        while (end < nouns.size() && (nouns.get(end).isCapitalised() || grammar.match(Role.ACTOR, nouns, 0) > 0
                || grammar.has(Role.PREPOSITION, nouns.get(end)) || Clause.joins(nouns.get(end))
                || grammar.has(Role.DETERMINER, nouns.get(end)))) {
            end++;
        }
        while (end > 0 && !nouns.get(end - 1).isCapitalised() && grammar.match(Role.ACTOR, nouns, 0) == 0) {
            end--;
        }
        return nouns.subList(0, end);
    }

    private static List<Token> withoutArticles(List<Token> words, Grammar grammar) {
        int from = 0;
        while (from < words.size() && (grammar.has(Role.DETERMINER, words.get(from))
                || grammar.has(Role.OTHER, words.get(from)) || grammar.has(Role.PREPOSITION, words.get(from))
                || !words.get(from).isWord())) {
            from++;
        }
        return words.subList(from, words.size());
    }

    /// The phrase is an actor's name, or goes on behind it with a preposition or a mark.
    private static Optional<Party> actor(List<Token> nouns, Grammar grammar) {
        int length = grammar.match(Role.ACTOR, nouns, 0);
        if (length == 0 || !endsPhrase(nouns, length, grammar))
            return Optional.empty();
        String phrase = nouns.subList(0, length).stream().map(Token::lower).collect(Collectors.joining(" "));
        boolean answers = grammar.match(Role.ANSWERING, nouns, 0) > 0;
        boolean nameless = grammar.match(Role.OWN_SIDE, nouns, 0) > 0;
        return grammar.lexicon().lookup(Role.ACTOR, phrase).map(name -> new Party(name, nameless, answers));
    }

    private static boolean endsPhrase(List<Token> nouns, int end, Grammar grammar) {
        return end >= nouns.size() || !nouns.get(end).isWord() || grammar.match(Role.PREPOSITION, nouns, end) > 0
                || Clause.joins(nouns.get(end));
    }

    /// A proper name, or several that are joined: "Kenya and France", "the Group of 77 and China".
    private static Optional<Party> name(List<Token> nouns, Grammar grammar) {
        boolean name = !nouns.isEmpty() && nouns.size() <= LONGEST_NAME && nouns.getFirst().isCapitalised()
                && !grammar.has(Role.PRONOUN, nouns.getFirst())
                && nouns.stream()
                        .allMatch(t -> t.isCapitalised() || Character.isDigit(t.text().charAt(0)) || Clause.joins(t)
                                || grammar.has(Role.DETERMINER, t) || grammar.has(Role.PREPOSITION, t));
        boolean thing = nouns.stream().anyMatch(t -> grammar.has(Role.GENERIC, t) || grammar.has(Role.MEETING, t)
                || grammar.has(Role.PAPER, t));
        if (!name || thing)
            return Optional.empty();
        boolean answers = grammar.match(Role.ANSWERING, nouns, 0) > 0;
        return Optional.of(new Party(words(nouns), false, answers));
    }

    private static String words(List<Token> tokens) {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens) {
            words.append(words.isEmpty() || token.is(",") ? "" : " ").append(token.text());
        }
        return words.toString();
    }
}
