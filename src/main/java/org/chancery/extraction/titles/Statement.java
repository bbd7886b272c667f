package org.chancery.extraction.titles;

import java.util.List;
import java.util.Optional;
import org.chancery.extraction.clauses.Clause;
import org.chancery.extraction.clauses.Lexicon;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;
import org.chancery.extraction.clauses.VerbGroup;

/// What somebody says will be done: "documents would be available online", "the Secretariat will circulate the list".
final class Statement {

    private final Side side;
    private final Clause clause;
    private final List<Token> words;
    private final List<Token> after;
    private final List<VerbGroup> verbs;
    private final Lexicon lexicon;

    Statement(Side side) {
        this.side = side;
        this.clause = side.clause();
        this.words = side.words();
        this.after = side.after();
        this.verbs = side.verbs();
        this.lexicon = side.lexicon();
    }

    /// "documents would be available online", "the Secretariat will circulate the list".
    Optional<DeadlineTitle> said() {
        if (verbs.isEmpty())
            return Optional.empty();
        VerbGroup verb = verbs.getLast();
        List<Token> subject = words.subList(0, verbs.getFirst().start());
        if (verb.content() >= words.size()) {
            return subject.isEmpty() ? Optional.empty() : Optional.of(side.title(subject, ""));
        }
        if (!verb.passive() && lexicon.match(Role.PREPOSITION, words, verb.content()) > 0)
            return entreated(verb);
        int and = verb.passive()
                ? -1
                : Side.last(words, at -> at > verb.content() + 1 && Clause.joins(words.get(at - 1))
                        && lexicon.has(Role.VERB, words.get(at)) && !words.get(at).isCapitalised()
                        && at + 1 < words.size());
        int place = Math.max(verb.content(), and);
        Token content = words.get(place);
        List<Token> rest = words.subList(place + 1, words.size());
        return Optional.of(verb.passive() ? passive(subject, content, rest) : active(subject, content, rest));
    }

    /// "se ruega a los miembros que presenten sus cartas": the deed stands behind whoever is asked, never in the verb before.
    private Optional<DeadlineTitle> entreated(VerbGroup verb) {
        int that = Side.first(words, at -> at > verb.content() && lexicon.has(Role.THAT, words.get(at)));
        return that < 0 || that + 1 >= words.size()
                ? Optional.empty()
                : Optional.of(side.title(words.subList(that + 1, words.size()),
                        clause.words(words.subList(verb.content() + 1, that))));
    }

    private DeadlineTitle passive(List<Token> subject, Token content, List<Token> rest) {
        String participle = lexicon.lookup(Role.PARTICIPLE, content.lower()).orElse(content.lower());
        StringBuilder end = new StringBuilder(participle);
        int adverbial = lexicon.match(Role.ADVERBIAL, rest, 0);
        rest.stream().limit(adverbial).forEach(t -> end.append(' ').append(t.text()));
        rest.stream().limit(adverbial > 0 ? 0 : 2)
                .takeWhile(t -> t.isWord() && lexicon.match(Role.PREPOSITION, List.of(t), 0) == 0)
                .forEach(t -> end.append(' ').append(t.text()));
        int agent = Side.last(rest, at -> rest.get(at).is("by") || rest.get(at).is("par") || rest.get(at).is("por"));
        String owed = agent >= 0 ? clause.words(rest.subList(agent + 1, rest.size())) : "";
        return side.composed(subject, end.toString(), owed);
    }

    DeadlineTitle active(List<Token> subject, Token verb, List<Token> rest) {
        String owed = clause.words(subject);
        if (rest.isEmpty() && Owner.onOurSide(owed, lexicon))
            return after.isEmpty() || !after.getFirst().is(",") && lexicon.match(Role.DETERMINER, after, 0) == 0
                    ? side.composed(subject, "to " + verb.lower(), owed)
                    : side.objectBehind(verb, owed);
        if (rest.isEmpty())
            return side.composed(subject, lexicon.lookup(Role.ENDING, verb.lower()).orElse(""), "");
        if (Owner.onOurSide(owed, lexicon))
            return side.title(side.impersonal(words.subList(words.indexOf(verb), words.size())), owed);
        if (rest.isEmpty() || lexicon.match(Role.PREPOSITION, rest, 0) > 0
                || lexicon.lookup(Role.PARTICIPLE, verb.lower()).isPresent())
            return side.composed(subject, lexicon.lookup(Role.PARTICIPLE, verb.lower()).orElse(""), "");
        if (lexicon.has(Role.PLAIN_MAKE, verb))
            return side.title(rest, owed);
        return side.composed(side.nounsFrom(rest, 0), Participles.of(verb.lower(), lexicon), owed);
    }

    /// "registration closes on …", "comments due on …".
    Optional<DeadlineTitle> ending() {
        int verb = Side.last(words, at -> at > 0 && lexicon.has(Role.ENDING, words.get(at)));
        int subject = Side.first(words, at -> at > 0 && (lexicon.has(Role.ENDING, words.get(at))
                || lexicon.match(Role.REFLEXIVE, words, at) > 0));
        int last = words.size() - 1;
        if (subject == last - 1 && lexicon.match(Role.REFLEXIVE, words, subject) > 0)
            return Optional.of(side.composed(words.subList(0, subject),
                    Participles.ofReflexive(words.getLast().lower(), words.getFirst().lower()), ""));
        if (verb > 0)
            return Optional.of(side.composed(words.subList(0, subject), words.get(verb).lower(), ""));
        return Optional.empty();
    }
}
