package org.chancery.extraction.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.extraction.clauses.Clause;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;
import org.chancery.extraction.titles.Titles;

/// What is to be done, as an officer notes it: "Resend note verbale on regional consultations". The verb stands first, whoever or whatever
/// was its subject; what it is for is left out.
final class TaskTitle {

    static final int LONGEST = 90;
    /// Fewer words than these before "to" need what follows: "efforts to broadcast", "experts to take part".
    private static final int TELLING = 2;

    private final Saying saying;
    private final Grammar grammar;

    private TaskTitle(Saying saying, Grammar grammar) {
        this.saying = saying;
        this.grammar = grammar;
    }

    static String of(Saying saying, Grammar grammar) {
        return Titles.finished(new TaskTitle(saying, grammar).words());
    }

    private String words() {
        Predicate predicate = saying.predicate();
        List<Token> rest = behind(saying.rest());
        String verb = predicate.verb();
        if (predicate.mood() == Predicate.Mood.EXPECTED)
            return cut("", thing(saying.subject()), rest);
        if (predicate.passive())
            return cut(verb, thing(subject()), rest);
        if (saying.speech() == Saying.Speech.WISHED && !saying.subject().isEmpty()
                && Party.of(saying.subject(), grammar).isEmpty())
            return cut("", thing(saying.subject()), rest, "to " + verb);
        boolean objectless = rest.isEmpty() || grammar.match(Role.PREPOSITION, rest, 0) > 0 && rest.size() < 2;
        boolean pointing = saying.inherited() && !rest.isEmpty() && grammar.has(Role.PRONOUN, rest.getFirst());
        if (pointing)
            return cut(verb, thing(subject()), rest.subList(1, rest.size()));
        return objectless ? cut(verb, thing(subject()), rest) : cut(verb, List.of(), impersonal(rest));
    }

    private List<Token> subject() {
        return saying.subject().isEmpty() || grammar.has(Role.PRONOUN, saying.subject().getFirst())
                ? saying.earlier()
                : saying.subject();
    }

    private String cut(String verb, List<Token> thing, List<Token> rest) {
        return cut(verb, thing, rest, "");
    }

    private String cut(String verb, List<Token> thing, List<Token> rest, String between) {
        String front = Stream.of(verb, said(thing), between).filter(s -> !s.isBlank()).reduce((a, b) -> a + " " + b)
                .orElse("");
        int room = LONGEST - front.length() - 1;
        if (room < 0)
            return (verb + " " + said(fitting(thing, LONGEST - verb.length() - between.length() - 2)) + " " + between)
                    .strip();
        List<Token> tail = fitting(rest, room);
        return (front + " " + said(tail)).strip();
    }

    private List<Token> fitting(List<Token> rest, int room) {
        List<Token> kept = new ArrayList<>(rest);
        while (!kept.isEmpty() && said(kept).length() > room) {
            int cut = kept.size() - 1;
            while (cut > 0 && grammar.match(Role.PREPOSITION, kept, cut) == 0 && !kept.get(cut).is(",")
                    && !Clause.joins(kept.get(cut))) {
                cut--;
            }
            kept = new ArrayList<>(kept.subList(0, cut));
        }
        return kept.isEmpty() ? kept : Titles.withoutFragments(kept, grammar.lexicon());
    }

    /// A noun phrase without its article; a draft or a copy with what it is of.
    private List<Token> thing(List<Token> nouns) {
        List<Token> bare = grammar.drops() ? Clause.trimmedFront(nouns, grammar.lexicon()) : nouns;
        boolean part = bare.size() == 1 && grammar.has(Role.PART, bare.getFirst()) && !saying.earlier().isEmpty();
        if (!part)
            return withMatter(bare);
        String of = grammar.lexicon().words(Role.GENITIVE).keySet().stream().findFirst().orElse("of");
        return Stream.of(bare.stream(), Stream.of(new Token(of, of, -2, -1)), named().stream())
                .flatMap(Function.identity()).toList();
    }

    /// "the matter" said in full, where the sentence named it before.
    private List<Token> withMatter(List<Token> words) {
        for (int at = 0; at < words.size(); at++) {
            boolean last = at == words.size() - 1;
            boolean matter = last && grammar.has(Role.MATTER, words.get(at)) || last && words.size() > 1
                    && grammar.has(Role.PRONOUN, words.get(at));
            if (!matter || saying.earlier().isEmpty())
                continue;
            int from = at;
            while (from > 0 && grammar.has(Role.DETERMINER, words.get(from - 1))) {
                from--;
            }
            boolean pointed = from < at || !grammar.has(Role.MATTER, words.get(at));
            return pointed ? Stream.concat(words.subList(0, from).stream(), named().stream()).toList() : words;
        }
        return words;
    }

    private List<Token> named() {
        List<Token> earlier = saying.earlier();
        int valued = grammar.match(Role.VALUED, earlier, 0);
        List<Token> named = Clause.trimmedFront(earlier.subList(valued, earlier.size()), grammar.lexicon());
        return withoutPurpose(named);
    }

    /// The words behind the verb that tell what is done, to whom and where.
    private List<Token> behind(List<Token> rest) {
        List<Token> kept = rest;
        for (int at = 0; at < kept.size(); at++) {
            Token token = kept.get(at);
            boolean ends = token.is(";") || token.is(":") || token.is(".") || grammar.match(Role.BREAK, kept, at) > 0
                    || grammar.has(Role.RELATIVE, token) || at > 0 && grammar.has(Role.THAT, token)
                    || at > 0 && grammar.match(Role.ASIDE, kept, at) > 0
                    || token.is("as") && at + 1 < kept.size() && (grammar.has(Role.PRONOUN, kept.get(at + 1))
                            || grammar.has(Role.DETERMINER, kept.get(at + 1)))
                    || token.is(",") && at > 0 && !continuesList(kept, at);
            if (ends)
                kept = kept.subList(0, at);
        }
        kept = withMatter(withoutPurpose(withoutAgent(grammar.withoutTime(kept))));
        return Titles.withoutFragments(kept, grammar.lexicon()).stream()
                .filter(t -> !t.is("\"") && !t.is("“") && !t.is("”")).toList();
    }

    /// "challenges, lessons and good practices": a comma in a list that ends with "and".
    private boolean continuesList(List<Token> words, int comma) {
        for (int at = comma + 1; at < Math.min(words.size(), comma + 7); at++) {
            if (at > comma + 1 && Clause.joins(words.get(at)))
                return true;
            if (grammar.match(Role.PREPOSITION, words, at) > 0 || words.get(at).lower().endsWith("ing"))
                return false;
        }
        return false;
    }

    private List<Token> withoutPurpose(List<Token> words) {
        for (int at = 0; at < words.size(); at++) {
            boolean purpose = grammar.match(Role.PURPOSE, words, at) > 0;
            boolean infinitive = at > TELLING && grammar.match(Role.TO_DO, words, at) > 0 && at + 1 < words.size()
                    && (grammar.verbs().infinitive(words.get(at + 1)).isPresent()
                            || grammar.has(Role.IDLE, words.get(at + 1)));
            if (purpose || infinitive)
                return words.subList(0, at);
        }
        return words;
    }

    /// "by the Secretariat": the owner, who stands beside the title.
    private List<Token> withoutAgent(List<Token> words) {
        for (int at = 0; saying.predicate().passive() && at < words.size(); at++) {
            int agent = grammar.match(Role.AGENT, words, at);
            int end = at + 1;
            while (end < words.size() && (end == at + 1 || grammar.match(Role.PREPOSITION, words, end) == 0)) {
                end++;
            }
            if (agent > 0 && Party.of(words.subList(at + 1, end), grammar).isPresent())
                return Stream.concat(words.subList(0, at).stream(), words.subList(end, words.size()).stream()).toList();
        }
        return words;
    }

    /// "confirm their participation" is, for those who are asked, "confirm participation".
    private List<Token> impersonal(List<Token> rest) {
        boolean article = grammar.drops() && !rest.isEmpty() && grammar.has(Role.DETERMINER, rest.getFirst());
        boolean possessive = rest.size() > 1 && grammar.has(Role.POSSESSIVE, rest.getFirst()) && grammar.drops();
        return article || possessive ? rest.subList(1, rest.size()) : rest;
    }

    /// The words as they stand in the text, whatever their order here.
    private static String said(List<Token> tokens) {
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            boolean apart = at > 0 && tokens.get(at - 1).end() != token.start()
                    && (token.isWord() || !tokens.get(at - 1).isWord());
            words.append(apart ? " " : "").append(token.text());
        }
        return words.toString();
    }
}
