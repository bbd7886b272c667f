package org.chancery.extraction.promises;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.extraction.clauses.Clause;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;

/// Where the clauses of a sentence begin and end, judged by its finite verbs.
final class Boundaries {

    private final List<Token> tokens;
    private final List<Predicate> predicates;
    private final Grammar grammar;

    Boundaries(List<Token> tokens, List<Predicate> predicates, Grammar grammar) {
        this.tokens = tokens;
        this.predicates = new ArrayList<>(predicates);
        this.grammar = grammar;
    }

    Optional<Predicate> mainFrom(int at) {
        return predicates.stream().filter(p -> p.start() >= at).findFirst();
    }

    void add(Predicate predicate) {
        predicates.removeIf(p -> p.start() < predicate.end() && p.end() > predicate.start());
        predicates.add(predicate);
        predicates.sort(Comparator.comparingInt(Predicate::start));
    }

    /// The token at which the clause of a verb ends: where the clause of the next verb begins, or the end of the sentence.
    int endOf(Predicate predicate) {
        int stop = semicolon(predicate.end());
        Optional<Predicate> next = mainFrom(predicate.end()).filter(n -> n.start() < stop);
        if (next.isEmpty())
            return stop;
        int start = next.get().start();
        int opening = -1;
        int last = -1;
        for (int at = predicate.end(); at < start; at++) {
            if (!separates(at))
                continue;
            last = at;
            if (opening < 0 && at + 1 < tokens.size() && opens(at + 1))
                opening = at;
        }
        boolean adjacent = last >= 0 && tokens.subList(last + 1, start).stream().allMatch(grammar::isAdverb);
        if (adjacent || opening < 0)
            return last < 0 ? stop : last;
        return opening;
    }

    /// Where a clause begins behind its prelude; a prelude with a verb is a clause of its own.
    int afterPrelude(int from) {
        int behind = Clause.afterPrelude(tokens, from, grammar.lexicon());
        return mainFrom(from).filter(p -> p.start() < behind).isPresent() ? from : behind;
    }

    private int semicolon(int from) {
        for (int at = from; at < tokens.size(); at++) {
            if (tokens.get(at).is(";"))
                return at;
        }
        return tokens.size();
    }

    private boolean separates(int at) {
        return Clause.joins(tokens.get(at)) || grammar.match(Role.BREAK, tokens, at) > 0
                || grammar.match(Role.ASIDE, tokens, at) > 0;
    }

    /// Whether a new subject may begin here.
    private boolean opens(int at) {
        Token token = tokens.get(at);
        return grammar.has(Role.DETERMINER, token) || grammar.has(Role.PRONOUN, token) || grammar.has(Role.THAT, token)
                || grammar.has(Role.WHETHER, token) || Clause.joins(token) && at + 1 < tokens.size() && opens(at + 1);
    }

    /// Whether a clause only tells when, why or on what condition.
    boolean isSubordinate(int at) {
        int first = at;
        while (first < tokens.size() && (Clause.joins(tokens.get(first)) || tokens.get(first).is(";"))) {
            first++;
        }
        return grammar.match(Role.BREAK, tokens, first) > 0 && grammar.match(Role.CONTRAST, tokens, first) == 0;
    }

    /// The first token of a clause that says something.
    int first(int from, int verb) {
        int at = from;
        while (at < verb && (!tokens.get(at).isWord() || Clause.joins(tokens.get(at))
                || grammar.has(Role.THAT, tokens.get(at)) || grammar.has(Role.WHETHER, tokens.get(at))
                || grammar.match(Role.CONTRAST, tokens, at) > 0)) {
            at++;
        }
        return at;
    }

    /// The place behind the last token of a clause that says something.
    int last(int from, int end) {
        int at = Math.max(from, end);
        while (at > from) {
            int aside = grammar.lexicon().matchEndingAt(Role.ASIDE, tokens, at);
            if (tokens.get(at - 1).isWord() && aside == 0)
                break;
            at -= Math.max(1, aside);
        }
        return at;
    }

    /// The noun phrase between two places, without what joins it, without what is told of the noun.
    List<Token> nouns(int from, int to) {
        int at = afterPrelude(first(from, to));
        at = at >= to ? first(from, to) : at;
        while (at < to && (!tokens.get(at).isWord() || grammar.isAdverb(tokens.get(at))
                || grammar.match(Role.ASIDE, tokens, at) > 0 || grammar.has(Role.WHETHER, tokens.get(at)))) {
            at += Math.max(1, grammar.match(Role.ASIDE, tokens, at));
        }
        int end = at;
        while (end < to && !(end > at && (grammar.has(Role.RELATIVE, tokens.get(end))
                || grammar.has(Role.THAT, tokens.get(end)) || tokens.get(end).is(":")))) {
            end++;
        }
        while (end > at && (!tokens.get(end - 1).isWord() || grammar.isAdverb(tokens.get(end - 1)))) {
            end--;
        }
        return at >= end ? List.of() : tokens.subList(at, end);
    }

    /// Who or what a verb is said of: what stands before it, or, where a verb before was not seen as one ("took note and will reply"),
    /// whoever stands at the head.
    List<Token> subject(int at, Predicate predicate) {
        List<Token> nouns = nouns(at, predicate.start());
        boolean elided = predicate.start() > 0 && Clause.joins(tokens.get(predicate.start() - 1));
        if (!elided || nouns.isEmpty())
            return nouns;
        for (int end = 1; end <= nouns.size(); end++) {
            if (grammar.lexicon().matchEndingAt(Role.ACTOR, nouns, end) > 0)
                return nouns.subList(0, end);
        }
        return nouns;
    }

    /// A second deed under one auxiliary: "be forwarded to participants and posted online", "to revise the text and circulate it".
    Optional<Predicate> nextDeed(Predicate deed, int end) {
        for (int at = deed.end() + 1; at + 2 < end; at++) {
            if (!Clause.joins(tokens.get(at)))
                continue;
            Token verb = tokens.get(at + 1);
            Token behind = tokens.get(at + 2);
            boolean object = grammar.has(Role.DETERMINER, behind) || grammar.has(Role.PRONOUN, behind)
                    || grammar.has(Role.POSSESSIVE, behind);
            Optional<String> next = deed.passive()
                    ? grammar.verbs().done(verb).filter(v -> grammar.has(Role.PREPOSITION, behind))
                    : grammar.verbs().infinitive(verb).filter(v -> object);
            if (next.isPresent() && !deed.verb().isEmpty())
                return Optional.of(new Predicate(deed.mood(), at + 1, at + 2, next.get(), deed.passive()));
        }
        return Optional.empty();
    }

    /// "in response to the delegations of the south, the Secretariat": whoever is named right before the verb.
    List<Token> lastPiece(List<Token> nouns) {
        int comma = nouns.stream().map(Token::lower).toList().lastIndexOf(",");
        List<Token> behind = nouns.subList(comma + 1, nouns.size());
        return comma < 0 || behind.stream().anyMatch(Clause::joins) ? nouns : behind;
    }

    /// What the sentence says at its head to be about: "Regarding the consultations, …"
    List<Token> topic() {
        int about = grammar.match(Role.ABOUT_MATTER, tokens, 0);
        int end = afterPrelude(0);
        return about == 0 || end <= about ? List.of() : nouns(about, end);
    }
}
