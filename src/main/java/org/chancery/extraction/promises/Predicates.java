package org.chancery.extraction.promises;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.extraction.clauses.Clause;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;
import org.chancery.extraction.clauses.VerbGroup;
import org.chancery.extraction.promises.Predicate.Mood;

/// Finds the finite verbs of a sentence that are not in a clause about a noun.
final class Predicates {

    private static final List<Role> SPEECHES = List.of(Role.WONDERING, Role.COMMITTING, Role.DIRECTING,
            Role.REPORTING);

    private final List<Token> tokens;
    private final Grammar grammar;
    private final Map<Integer, VerbGroup> groups = new HashMap<>();

    private Predicates(List<Token> tokens, Grammar grammar) {
        this.tokens = tokens;
        this.grammar = grammar;
        VerbGroup.in(tokens, grammar.lexicon()).forEach(group -> groups.put(group.start(), group));
    }

    static List<Predicate> in(List<Token> tokens, Grammar grammar) {
        var all = new Predicates(tokens, grammar);
        List<Predicate> found = new ArrayList<>();
        for (int at = 0; at < tokens.size();) {
            Optional<Predicate> here = all.at(at);
            here.filter(p -> !all.aboutNoun(p)).ifPresent(found::add);
            at = Math.max(at + 1, here.map(Predicate::end).orElse(0));
        }
        return found;
    }

    private Optional<Predicate> at(int at) {
        int speech = speech(at);
        if (speech > 0)
            return Optional.of(new Predicate(Mood.SPEECH, at, at + speech, "", false));
        VerbGroup group = groups.get(at);
        if (group != null)
            return Optional.of(grouped(group));
        return future(at);
    }

    /// How many words say that somebody says or asks something; 0 if none.
    private int speech(int at) {
        if (tokens.get(at).isCapitalised() && at > 0 || at > 0 && isNoun(at))
            return 0;
        int length = SPEECHES.stream().mapToInt(role -> grammar.match(role, tokens, at)).max().orElse(0);
        if (length == 1 && at > 0 && grammar.has(Role.NOUN_TOO, tokens.get(at)) && !complemented(at + 1))
            return 0;
        boolean participle = length > 0 && at + length < tokens.size()
                && List.of("by", "par", "por").contains(tokens.get(at + length).lower());
        return participle ? 0 : length;
    }

    /// "they note that", "delegations request the Secretariat": a verb, where the word is a noun elsewhere.
    private boolean complemented(int at) {
        return at < tokens.size() && (grammar.has(Role.THAT, tokens.get(at))
                || (grammar.has(Role.DETERMINER, tokens.get(at)) || tokens.get(at).isCapitalised())
                        && grammar.match(Role.DIRECTING, tokens, at - 1) > 0);
    }

    private boolean isNoun(int at) {
        Token before = tokens.get(at - 1);
        return grammar.has(Role.DETERMINER, before) || grammar.has(Role.POSSESSIVE, before)
                || grammar.has(Role.PREPOSITION, before) || before.is("as") || before.is("verbale");
    }

    private Predicate grouped(VerbGroup group) {
        int content = group.content();
        int said = content < tokens.size() && !group.passive() && !group.asked() ? speechWord(content) : 0;
        if (said > 0)
            return new Predicate(Mood.SPEECH, group.start(), content + said, "", false);
        boolean agreed = group.passive() && grammar.match(Role.REPORTING, tokens, content) > 0
                && grammar.match(Role.THAT, tokens, content + 1) > 0;
        if (agreed)
            return new Predicate(Mood.SPEECH, group.start(), content + 1, "", true);
        int welcome = group.passive() ? grammar.match(Role.WELCOME, tokens, content) : 0;
        if (welcome > 0)
            return new Predicate(Mood.SPEECH, group.start(), content + welcome, "", false);
        return deed(group);
    }

    private int speechWord(int at) {
        return SPEECHES.stream().mapToInt(role -> grammar.match(role, tokens, at)).max().orElse(0);
    }

    private Predicate deed(VerbGroup group) {
        int content = group.content();
        boolean passive = group.passive() && !isToDo(group);
        while (content + 1 < tokens.size() && grammar.has(Role.ONGOING, tokens.get(content))
                && grammar.match(Role.INFINITIVE, tokens, content + 1) > 0) {
            content += 2;
            if (content < tokens.size() && grammar.has(Role.BE, tokens.get(content))) {
                passive = true;
                content++;
            }
        }
        Mood mood = mood(group);
        if (content >= tokens.size() || negated(group.start(), content))
            return new Predicate(Mood.PLAIN, group.start(), Math.min(content, tokens.size()), "", passive);
        Token verb = tokens.get(content);
        if (passive && grammar.has(Role.AVAILABLE, verb))
            return new Predicate(mood, group.start(), content, grammar.make(), true);
        if (mood == Mood.FORESEEN && passive && grammar.has(Role.INTENDED, verb))
            return new Predicate(Mood.EXPECTED, group.start(), content + 1, "", true);
        String infinitive = (passive ? grammar.verbs().done(verb) : grammar.verbs().infinitive(verb))
                .orElse("");
        return new Predicate(mood, group.start(), content + 1, infinitive, passive);
    }

    /// "is to confirm", where "is" makes no passive.
    private boolean isToDo(VerbGroup group) {
        int ought = group.start() + grammar.match(Role.OUGHT, tokens, group.start());
        return ought > group.start() + 1 && tokens.subList(ought, Math.min(group.content(), tokens.size())).stream()
                .noneMatch(t -> grammar.has(Role.BE, t));
    }

    private Mood mood(VerbGroup group) {
        if (group.asked())
            return Mood.ASKED;
        if (grammar.match(Role.FORESEEING, tokens, group.start()) > 0)
            return Mood.FORESEEN;
        if (grammar.match(Role.OUGHT, tokens, group.start()) > 0)
            return Mood.OUGHT;
        return grammar.match(Role.OFFERING, tokens, group.start()) > 0 ? Mood.OFFERED : Mood.PLAIN;
    }

    private boolean negated(int start, int content) {
        for (int at = Math.max(0, start - 1); at < content; at++) {
            if (grammar.has(Role.NOT, tokens.get(at)))
                return true;
        }
        return false;
    }

    /// "communiquera", "se publicaría".
    private Optional<Predicate> future(int at) {
        Token token = tokens.get(at);
        Optional<String> verb = token.isWord() && !token.isCapitalised()
                ? grammar.verbs().future(token)
                : Optional.empty();
        if (verb.isEmpty() || negated(at, at))
            return Optional.empty();
        boolean reflexive = at > 0 && grammar.has(Role.REFLEXIVE, tokens.get(at - 1));
        return Optional.of(new Predicate(Mood.FORESEEN, reflexive ? at - 1 : at, at + 1, verb.get(), reflexive));
    }

    /// "the feedback that would be received", "experts who will attend", "to be launched".
    private boolean aboutNoun(Predicate predicate) {
        int start = predicate.start();
        if (grammar.match(Role.INFINITIVE, tokens, start) > 0 || tokens.get(start).is("being"))
            return true;
        if (start == 0)
            return false;
        Token before = tokens.get(start - 1);
        if (grammar.has(Role.RELATIVE, before))
            return start < 2 || !tokens.get(start - 2).is(",") || !predicate.passive();
        return grammar.has(Role.THAT, before) && !(start > 1 && (Clause.joins(tokens.get(start - 2))
                || grammar.has(Role.THAT_AFTER, tokens.get(start - 2)) || speechEnds(start - 1)));
    }

    private boolean speechEnds(int end) {
        return !tokens.get(end - 1).isCapitalised()
                && SPEECHES.stream().anyMatch(role -> grammar.lexicon().matchEndingAt(role, tokens, end) > 0);
    }
}
