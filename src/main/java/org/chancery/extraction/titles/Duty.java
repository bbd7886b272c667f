package org.chancery.extraction.titles;

import java.util.List;
import java.util.Optional;
import org.chancery.extraction.clauses.Clause;
import org.chancery.extraction.clauses.Lexicon;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;
import org.chancery.extraction.clauses.VerbGroup;

/// What somebody is asked to do: "Member States are invited to submit …", "please confirm …", "Parties to provide …".
final class Duty {

    /// A deed further from the date than this many words is not what the date is about.
    private static final int DEED_REACH = 9;

    private final Side side;
    private final Clause clause;
    private final List<Token> words;
    private final List<VerbGroup> verbs;
    private final Lexicon lexicon;

    Duty(Side side) {
        this.side = side;
        this.clause = side.clause();
        this.words = side.words();
        this.verbs = side.verbs();
        this.lexicon = side.lexicon();
    }

    /// "please confirm your participation by …".
    Optional<DeadlineTitle> imperative() {
        int verb = 0;
        while (verb < words.size() && lexicon.match(Role.PLEASE, words, verb) > 0) {
            verb += lexicon.match(Role.PLEASE, words, verb);
        }
        boolean asks = verb < words.size() && lexicon.has(Role.VERB, words.get(verb))
                && (verb > 0 || words.size() > 1 && lexicon.has(Role.DETERMINER, words.get(1)));
        return asks
                ? Optional.of(side.title(side.impersonal(words.subList(verb, words.size())), ""))
                : Optional.empty();
    }

    /// "Member States are invited to submit …", "invites them to submit …", "Parties to submit …".
    Optional<DeadlineTitle> asked() {
        Optional<VerbGroup> asked = verbs.stream().filter(VerbGroup::asked).reduce((a, b) -> b);
        if (asked.isPresent() && asked.get().passive())
            return Optional.empty();
        int verb = asked.map(VerbGroup::content).orElseGet(this::infinitive);
        if (verb < 0 || verb >= words.size() || deedOfItsOwn(verb))
            return Optional.empty();
        String owed = asked.map(v -> clause.words(words.subList(0, v.start())))
                .orElseGet(() -> askedBefore(verb));
        List<Token> rest = words.subList(verb, words.size());
        if (rest.size() == 1)
            return Optional.of(side.objectBehind(rest.getFirst(), owed));
        boolean others = Owner.isNamed(owed, lexicon) && !Owner.onOurSide(owed, lexicon);
        return Optional.of(others
                ? new Statement(side).active(List.of(), words.get(verb), rest.subList(1, rest.size())).owedBy(owed)
                : side.title(side.impersonal(rest), owed));
    }

    /// A deed that a preposition hangs on something else, right before the date: "support towards the adoption of the text in …".
    private boolean deedOfItsOwn(int from) {
        int deed = Side.last(words, at -> at > from && lexicon.has(Role.DEED, words.get(at)));
        int article = deed - 1;
        while (article > from && (lexicon.has(Role.DETERMINER, words.get(article))
                || lexicon.match(Role.PREPOSITION, words, article) == 0 && article > deed - 3)) {
            article--;
        }
        return deed > Math.max(from + 2, words.size() - DEED_REACH) && deed + 1 < words.size()
                && lexicon.match(Role.PREPOSITION, words, deed + 1) > 0
                && lexicon.has(Role.TOWARDS, words.get(article));
    }

    /// The last "to submit" that is a duty: the marker, then a verb that papers ask for.
    private int infinitive() {
        int owed = ownersDuty();
        if (owed > 0)
            return owed;
        return Side.last(words, at -> at > 0 && lexicon.has(Role.VERB, words.get(at))
                && lexicon.matchEndingAt(Role.INFINITIVE, words, at) > 0 && !words.get(at).isCapitalised());
    }

    /// "Parties to submit …": a clause that is nothing but someone's duty.
    private int ownersDuty() {
        int marker = 0;
        while (marker < words.size() && lexicon.match(Role.INFINITIVE, words, marker) == 0) {
            marker++;
        }
        int verb = marker + Math.max(1, lexicon.match(Role.INFINITIVE, words, marker));
        boolean duty = verb < words.size() && lexicon.has(Role.VERB, words.get(verb))
                && Owner.isNamed(clause.words(words.subList(0, marker)), lexicon)
                && VerbGroup.in(words.subList(0, marker), lexicon).isEmpty()
                && Side.last(words.subList(0, marker), at -> lexicon.match(Role.REPORTING, words, at) > 0) < 0;
        return duty ? verb : -1;
    }

    /// Who stands before the infinitive: the one who is asked, else the subject.
    private String askedBefore(int verb) {
        int marker = verb - lexicon.matchEndingAt(Role.INFINITIVE, words, verb);
        int asking = Side.last(words, at -> at < marker && lexicon.has(Role.ASKING, words.get(at)));
        if (asking >= 0)
            return clause.words(words.subList(asking + 1, marker));
        return verbs.isEmpty() ? clause.words(words.subList(0, marker)) : side.subject();
    }
}
