package org.chancery.extraction.titles;

import java.util.List;
import java.util.Optional;
import org.chancery.extraction.clauses.Clause;
import org.chancery.extraction.clauses.Lexicon;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;
import org.chancery.extraction.clauses.VerbGroup;

/// Deadlines that a noun names: "the deadline for comments", "silence procedure", "the launch of the atlas".
final class NamedDeadline {

    private final Side side;
    private final Clause clause;
    private final List<Token> words;
    private final List<Token> after;
    private final List<VerbGroup> verbs;
    private final Lexicon lexicon;

    NamedDeadline(Side side) {
        this.side = side;
        this.clause = side.clause();
        this.words = side.words();
        this.after = side.after();
        this.verbs = side.verbs();
        this.lexicon = side.lexicon();
    }

    Optional<DeadlineTitle> silence() {
        int at = Side.last(words, i -> lexicon.match(Role.SILENCE, words, i) > 0);
        if (at < 0)
            return Optional.empty();
        return Optional.of(side.title(words.subList(at, at + lexicon.match(Role.SILENCE, words, at)), ""));
    }

    /// "the deadline for the submission of comments is …", "deadline for comments: …".
    Optional<DeadlineTitle> deadlineNoun() {
        int noun = Side.last(words, at -> lexicon.match(Role.DEADLINE, words, at) > 0);
        if (noun < 0)
            return deadlineBehind();
        int from = noun + lexicon.match(Role.DEADLINE, words, noun);
        int end = verbs.stream().mapToInt(VerbGroup::start).filter(s -> s > noun).findFirst().orElse(words.size());
        if (from < end && lexicon.match(Role.PREPOSITION, words, from) > 0)
            return Optional.of(side.title(words.subList(from + 1, end), ""));
        return labelled();
    }

    /// "… is the deadline for comments".
    private Optional<DeadlineTitle> deadlineBehind() {
        int noun = Side.last(after, at -> lexicon.match(Role.DEADLINE, after, at) > 0);
        int from = noun < 0 ? after.size() : noun + lexicon.match(Role.DEADLINE, after, noun);
        boolean named = from + 1 < after.size() && lexicon.match(Role.PREPOSITION, after, from) > 0;
        return named ? Optional.of(side.title(side.nounsFrom(after, from + 1), "")) : Optional.empty();
    }

    private Optional<DeadlineTitle> labelled() {
        if (clause.label().isEmpty())
            return Optional.empty();
        String label = Titles.nouns(clause, clause.label(), lexicon, Titles.LONGEST - 20);
        String what = Titles.nouns(clause, words, lexicon, 30);
        return Optional.of(new DeadlineTitle(label + ": " + what, label + ": " + what, ""));
    }

    /// "… funds for the opening of the harbour by …": the deed nearest the date, unless it has a verb of its own.
    Optional<DeadlineTitle> deed() {
        int deed = Side.last(words, at -> lexicon.has(Role.DEED, words.get(at)));
        boolean ownVerb = verbs.stream().anyMatch(v -> v.start() > deed);
        boolean bare = deed + 1 >= words.size() || lexicon.match(Role.PREPOSITION, words, deed + 1) == 0;
        boolean ending = !words.isEmpty() && lexicon.has(Role.ENDING, words.getLast());
        if (deed < 0 || ownVerb || ending || !verbs.isEmpty() && (bare || after.isEmpty()))
            return Optional.empty();
        return Optional.of(side.title(side.nounsFrom(words, deed), side.subject()));
    }
}
