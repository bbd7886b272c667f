package org.chancery.extraction.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.extraction.clauses.Clause;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;
import org.chancery.extraction.promises.Predicate.Mood;
import org.chancery.extraction.promises.Saying.Speech;

/// Takes a sentence apart into the deeds it speaks of, from left to right: who speaks, what is said to be done, and where the next
/// clause begins.
final class Sayings {

    private static final int THAT_REACH = 8;
    private static final int WHETHER_REACH = 4;
    private static final int ASKED_REACH = 14;
    private static final int INSERTED_REACH = 30;

    private final List<Token> tokens;
    private final Grammar grammar;
    private final List<Predicate> predicates;
    private final Boundaries boundaries;
    private final List<Saying> found = new ArrayList<>();
    private Speech speech = Speech.STATED;
    private List<Token> speaker;
    private List<Token> subject = List.of();
    private List<Token> earlier;
    private boolean inherited;

    private Sayings(List<Token> tokens, Grammar grammar, List<Token> speaker) {
        this.tokens = tokens;
        this.grammar = grammar;
        this.predicates = Predicates.in(tokens, grammar);
        this.boundaries = new Boundaries(tokens, predicates, grammar);
        this.speaker = speaker;
        this.earlier = boundaries.topic();
    }

    /// @param speaker who spoke in the sentence before; may be empty
    static Sayings of(List<Token> tokens, List<Token> speaker, Grammar grammar) {
        var sayings = new Sayings(tokens, grammar, speaker);
        sayings.read();
        return sayings;
    }

    List<Saying> all() {
        return found;
    }

    /// Who spoke last; goes on speaking in the next sentence.
    List<Token> speaker() {
        return speaker;
    }

    private void read() {
        if (predicates.isEmpty())
            listed();
        int at = boundaries.afterPrelude(0);
        for (Optional<Predicate> next = boundaries.mainFrom(at); next.isPresent(); next = boundaries.mainFrom(at)) {
            Predicate predicate = next.get();
            int end = boundaries.endOf(predicate);
            at = Math.max(predicate.end(), predicate.isSpeech()
                    ? speech(at, predicate, end)
                    : deed(at, predicate, end));
        }
    }

    /// Reads who speaks and how, and gives the place from which to go on: inside what is said, or behind it.
    private int speech(int at, Predicate said, int end) {
        List<Token> named = speaking(boundaries.subject(at, said));
        boolean same = named.size() == 1 && grammar.has(Role.PRONOUN, named.getFirst()) && !speaker.isEmpty();
        if (said.passive())
            speaker = List.of();
        else if (!named.isEmpty() && !same && !impersonal(said))
            speaker = named;
        if (role(Role.COMMITTING, said))
            return committed(said, end);
        int whether = within(Role.WHETHER, said.end(), WHETHER_REACH);
        if ((role(Role.WONDERING, said) || impersonal(said)) && whether >= 0)
            return content(impersonal(said) ? Speech.WISHED : Speech.WONDERED, whether + 1);
        int that = within(Role.THAT, said.end(), THAT_REACH);
        if (role(Role.DIRECTING, said)) {
            int infinitive = infinitive(said.end(), end);
            if (infinitive >= 0)
                return directed(said, infinitive, end);
            if (that >= 0)
                return content(Speech.WISHED, that + 1);
        }
        if (role(Role.REPORTING, said) && (that >= 0 || saysDirectly(said)))
            return content(Speech.REPORTED, that >= 0 ? that + 1 : said.end());
        earlier = boundaries.nouns(said.end(), end);
        return end;
    }

    /// "the delegate of Norwick, on behalf of the islands, requested": who stands first, else whoever stands right before the verb.
    private List<Token> speaking(List<Token> nouns) {
        int comma = nouns.stream().map(Token::lower).toList().indexOf(",");
        boolean first = comma > 0 && Party.of(nouns.subList(0, comma), grammar).isPresent();
        return first ? nouns.subList(0, comma) : boundaries.lastPiece(nouns);
    }

    private int content(Speech how, int from) {
        speech = how;
        subject = List.of();
        if (how == Speech.WISHED)
            wished(from);
        return boundaries.afterPrelude(from);
    }

    /// What stands after "requested that" has no auxiliary: "future updates include", "the slides be shared".
    private void wished(int from) {
        for (int at = from + 1; at < tokens.size() && boundaries.mainFrom(from).map(Predicate::start).filter(
                s -> s <= from + THAT_REACH).isEmpty(); at++) {
            Token token = tokens.get(at);
            Token before = tokens.get(at - 1);
            boolean noun = grammar.has(Role.DETERMINER, before) || grammar.has(Role.PREPOSITION, before)
                    || grammar.has(Role.POSSESSIVE, before);
            if (grammar.has(Role.BE, token) && at + 1 < tokens.size()) {
                String verb = grammar.verbs().done(tokens.get(at + 1)).orElse(
                        grammar.has(Role.AVAILABLE, tokens.get(at + 1)) ? grammar.make() : "");
                int behind = grammar.has(Role.AVAILABLE, tokens.get(at + 1)) ? at + 1 : at + 2;
                boundaries.add(new Predicate(Mood.FORESEEN, at, behind, verb, true));
                return;
            }
            boolean another = at + 1 < tokens.size() && grammar.verbs().asked(tokens.get(at + 1)).isPresent();
            Optional<String> verb = noun || another || token.isCapitalised()
                    ? Optional.empty()
                    : grammar.verbs().asked(token);
            if (verb.isPresent()) {
                boolean reflexive = grammar.has(Role.REFLEXIVE, before);
                boundaries.add(new Predicate(Mood.FORESEEN, reflexive ? at - 1 : at, at + 1, verb.get(), reflexive));
                return;
            }
        }
    }

    private int committed(Predicate said, int end) {
        Optional<String> verb = said.end() < tokens.size()
                ? grammar.verbs().committed(tokens.get(said.end()))
                : Optional.empty();
        subject = speaker;
        verb.ifPresent(v -> add(Speech.COMMITTED, speaker,
                new Predicate(Mood.FORESEEN, said.start(), said.end() + 1, v, false), said.start(), end));
        return end;
    }

    private int directed(Predicate said, int infinitive, int end) {
        int from = said.end() + grammar.match(Role.ON_BEHALF, tokens, said.end());
        int comma = insertion(from, infinitive);
        List<Token> asked = boundaries.nouns(from, comma >= 0 ? comma : infinitive);
        int verb = infinitive + grammar.match(Role.INFINITIVE, tokens, infinitive);
        boolean passive = grammar.has(Role.BE, tokens.get(verb));
        String deed = passive && verb + 1 < tokens.size()
                ? grammar.verbs().done(tokens.get(verb + 1)).orElse("")
                : grammar.verbs().asked(tokens.get(verb)).orElse("");
        subject = List.of();
        add(Speech.DIRECTED, asked, new Predicate(Mood.ASKED, said.start(), verb + (passive ? 2 : 1), deed, passive),
                said.start(), end);
        return end;
    }

    /// "Action point 3: the Secretariat to circulate the list": a line without a finite verb.
    private void listed() {
        int colon = tokens.stream().map(Token::lower).toList().indexOf(":");
        Optional<String> imperative = colon > 0 && colon + 1 < tokens.size()
                ? grammar.verbs().infinitive(tokens.get(colon + 1))
                : Optional.empty();
        if (imperative.isPresent()) {
            add(Speech.LISTED, tokens.subList(0, colon),
                    new Predicate(Mood.ASKED, colon + 1, colon + 2, imperative.get(), false), 0, tokens.size());
            return;
        }
        int infinitive = infinitive(colon + 1, tokens.size());
        if (infinitive <= colon + 1)
            return;
        int verb = infinitive + grammar.match(Role.INFINITIVE, tokens, infinitive);
        String deed = grammar.verbs().infinitive(tokens.get(verb)).orElse("");
        add(Speech.LISTED, boundaries.nouns(colon + 1, infinitive),
                new Predicate(Mood.ASKED, infinitive, verb + 1, deed, false), colon + 1, tokens.size());
    }

    /// "requests the Secretariat, in consultation with the Bureau, to": the comma that opens what is put in between; -1 if nothing is.
    private int insertion(int from, int infinitive) {
        int open = -1;
        for (int at = from; at < infinitive - 1 && open < 0; at++) {
            open = tokens.get(at).is(",") ? at : -1;
        }
        return open > from && tokens.get(infinitive - 1).is(",") ? open : -1;
    }

    /// Where "to submit" begins behind whoever is asked; -1 if it does not.
    private int infinitive(int from, int end) {
        for (int at = from; at < Math.min(Math.min(from + INSERTED_REACH, end), tokens.size() - 1); at++) {
            int marker = grammar.match(Role.INFINITIVE, tokens, at);
            int insertion = insertion(from, at);
            boolean inserted = at > from && tokens.get(at - 1).is(",") && insertion < 0;
            if (insertion < 0 && at >= from + ASKED_REACH)
                continue;
            if (marker > 0 && !inserted && at + marker < tokens.size() && (grammar.has(Role.BE, tokens.get(at + marker))
                    || grammar.verbs().asked(tokens.get(at + marker)).isPresent()
                    || grammar.has(Role.IDLE, tokens.get(at + marker))))
                return at;
        }
        return -1;
    }

    private int deed(int at, Predicate predicate, int end) {
        List<Token> named = boundaries.subject(at, predicate);
        boolean told = named.size() == 1 && grammar.has(Role.RELATIVE, named.getFirst());
        if (told && Party.of(subject, grammar).isPresent())
            return end;
        named = told ? List.of() : named;
        inherited = named.isEmpty();
        if (!named.isEmpty()) {
            earlier = subject.isEmpty() ? earlier : subject;
            subject = named;
        } else if (grammar.find(Role.THAT, tokens, at, predicate.start()) >= 0) {
            subject = List.of();
        }
        boolean choice = speech == Speech.WONDERED && grammar.has(Role.CHOICE, tokens.get(at));
        if (predicate.isDeed() && !choice && (speech == Speech.WONDERED || !boundaries.isSubordinate(at)))
            add(speech, subject, predicate, at, end);
        return end;
    }

    private void add(Speech how, List<Token> of, Predicate predicate, int at, int end) {
        if (isIdle(predicate))
            return;
        int first = boundaries.first(at, predicate.start());
        Optional<Predicate> next = boundaries.nextDeed(predicate, end);
        int last = boundaries.last(predicate.end(), next.map(Predicate::start).orElse(end));
        found.add(new Saying(how, speaker, of, inherited, earlier, predicate, tokens.subList(predicate.end(), last),
                tokens.get(first).start(), tokens.get(last - 1).end()));
        next.ifPresent(deed -> add(how, of, deed, deed.start(), end));
    }

    /// "take place", "take note".
    private boolean isIdle(Predicate predicate) {
        String behind = predicate.end() < tokens.size() ? tokens.get(predicate.end()).lower() : "";
        return grammar.lexicon().lookup(Role.IDLE, predicate.verb() + " " + behind).isPresent();
    }

    private boolean role(Role role, Predicate said) {
        return grammar.find(role, tokens, said.start(), said.end()) >= 0;
    }

    /// "It would be useful if": nobody is named.
    private boolean impersonal(Predicate said) {
        return role(Role.WELCOME, said) && !role(Role.REPORTING, said);
    }

    private int within(Role role, int from, int reach) {
        int at = grammar.find(role, tokens, from, from + reach);
        for (int i = from; i < at; i++) {
            if (tokens.get(i).is(";") || tokens.get(i).is("and"))
                return -1;
        }
        return at;
    }

    /// "said it would": the verb of what is said follows before any comma.
    private boolean saysDirectly(Predicate said) {
        return boundaries.mainFrom(said.end())
                .filter(next -> (!next.isSpeech() || impersonal(next)) && next.start() > said.end()
                        && next.start() - said.end() < THAT_REACH)
                .filter(next -> tokens.subList(said.end(), next.start()).stream().noneMatch(Clause::joins))
                .isPresent();
    }
}
