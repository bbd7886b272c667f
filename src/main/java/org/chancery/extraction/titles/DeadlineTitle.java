package org.chancery.extraction.titles;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.extraction.clauses.Clause;
import org.chancery.extraction.clauses.Lexicon;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;
import org.chancery.extraction.clauses.VerbGroup;

/// What is due, as one would write it in a diary, and who owes it.
///
/// The rules are tried in order; the first that fits the clause makes the title.
///
/// @param title what is due; empty if no rule fits
/// @param whole the same before it was shortened, to compare with other titles
/// @param owed the words that name who owes it; may be empty
public record DeadlineTitle(String title, String whole, String owed) {

    /// A deed further from the date than this many words is not what the date is about.
    private static final int DEED_REACH = 9;

    private static final int LONGEST_LABEL = 5;

    static final DeadlineTitle NONE = new DeadlineTitle("", "", "");

    /// With the label of its row, where both fit on a line.
    private DeadlineTitle under(String label) {
        String both = label + ": " + title;
        return both.length() <= Titles.LONGEST ? new DeadlineTitle(both, label + ": " + whole, owed) : this;
    }

    private DeadlineTitle owedBy(String words) {
        return new DeadlineTitle(title, whole, words);
    }

    public static DeadlineTitle of(Clause clause, Lexicon lexicon) {
        DeadlineTitle before = new Reader(clause, clause.before(), clause.after(), lexicon).read();
        if (!before.title.isEmpty() && !clause.label().isEmpty() && clause.label().size() <= LONGEST_LABEL
                && !lexicon.has(Role.NO_LABEL, clause.label().getFirst()) && !before.title.contains(":"))
            before = before.under(Titles.nouns(clause, clause.label(), lexicon, Titles.LONGEST));
        boolean label = !clause.before().isEmpty() && VerbGroup.in(clause.before(), lexicon).isEmpty();
        if (!before.title.isEmpty() || label)
            return before;
        List<Token> after = Clause.trimmedFront(clause.after(), lexicon);
        return new Reader(clause, after, List.of(), lexicon).read();
    }

    /// Reads one side of the date.
    private record Reader(Clause clause, List<Token> words, List<Token> after, Lexicon lexicon) {

        DeadlineTitle read() {
            List<VerbGroup> verbs = VerbGroup.in(words, lexicon);
            return silence()
                    .or(() -> deadlineNoun(verbs))
                    .or(this::imperative)
                    .or(() -> duty(verbs))
                    .or(() -> deed(verbs))
                    .or(() -> verbs.isEmpty() ? Optional.empty() : statement(verbs))
                    .or(this::ending)
                    .orElse(NONE);
        }

        private Optional<DeadlineTitle> silence() {
            int at = last(words, i -> lexicon.match(Role.SILENCE, words, i) > 0);
            if (at < 0)
                return Optional.empty();
            return Optional.of(title(words.subList(at, at + lexicon.match(Role.SILENCE, words, at)), ""));
        }

        /// "please confirm your participation by …".
        private Optional<DeadlineTitle> imperative() {
            int verb = 0;
            while (verb < words.size() && lexicon.match(Role.PLEASE, words, verb) > 0) {
                verb += lexicon.match(Role.PLEASE, words, verb);
            }
            boolean asks = verb < words.size() && lexicon.has(Role.VERB, words.get(verb))
                    && (verb > 0 || words.size() > 1 && lexicon.has(Role.DETERMINER, words.get(1)));
            return asks
                    ? Optional.of(title(impersonal(words.subList(verb, words.size())), ""))
                    : Optional.empty();
        }

        /// "the deadline for the submission of comments is …", "deadline for comments: …".
        private Optional<DeadlineTitle> deadlineNoun(List<VerbGroup> verbs) {
            int noun = last(words, at -> lexicon.match(Role.DEADLINE, words, at) > 0);
            if (noun < 0)
                return deadlineBehind();
            int from = noun + lexicon.match(Role.DEADLINE, words, noun);
            int end = verbs.stream().mapToInt(VerbGroup::start).filter(s -> s > noun).findFirst().orElse(words.size());
            if (from < end && lexicon.match(Role.PREPOSITION, words, from) > 0)
                return Optional.of(title(words.subList(from + 1, end), ""));
            return labelled();
        }

        /// "… is the deadline for comments".
        private Optional<DeadlineTitle> deadlineBehind() {
            int noun = last(after, at -> lexicon.match(Role.DEADLINE, after, at) > 0);
            int from = noun < 0 ? after.size() : noun + lexicon.match(Role.DEADLINE, after, noun);
            boolean named = from + 1 < after.size() && lexicon.match(Role.PREPOSITION, after, from) > 0;
            return named ? Optional.of(title(nounsFrom(after, from + 1), "")) : Optional.empty();
        }

        private Optional<DeadlineTitle> labelled() {
            if (clause.label().isEmpty())
                return Optional.empty();
            String label = Titles.nouns(clause, clause.label(), lexicon, Titles.LONGEST - 20);
            String what = Titles.nouns(clause, words, lexicon, 30);
            return Optional.of(new DeadlineTitle(label + ": " + what, label + ": " + what, ""));
        }

        /// "… to support the launch of the programme by …": the deed nearest the date, unless it has a verb of its own.
        private Optional<DeadlineTitle> deed(List<VerbGroup> verbs) {
            int deed = last(words, at -> lexicon.has(Role.DEED, words.get(at)));
            boolean ownVerb = verbs.stream().anyMatch(v -> v.start() > deed);
            boolean bare = deed + 1 >= words.size() || lexicon.match(Role.PREPOSITION, words, deed + 1) == 0;
            boolean ending = !words.isEmpty() && lexicon.has(Role.ENDING, words.getLast());
            if (deed < 0 || ownVerb || ending || !verbs.isEmpty() && (bare || after.isEmpty()))
                return Optional.empty();
            return Optional.of(title(nounsFrom(words, deed), subject(verbs)));
        }

        /// A deed that a preposition hangs on something else, right before the date: "support towards the adoption of the text in …".
        private boolean deedOfItsOwn(int from) {
            int deed = last(words, at -> at > from && lexicon.has(Role.DEED, words.get(at)));
            int article = deed - 1;
            while (article > from && (lexicon.has(Role.DETERMINER, words.get(article))
                    || lexicon.match(Role.PREPOSITION, words, article) == 0 && article > deed - 3)) {
                article--;
            }
            return deed > Math.max(from + 2, words.size() - DEED_REACH) && deed + 1 < words.size()
                    && lexicon.match(Role.PREPOSITION, words, deed + 1) > 0
                    && lexicon.has(Role.TOWARDS, words.get(article));
        }

        /// "Member States are invited to submit …", "invites them to submit …", "Parties to submit …".
        private Optional<DeadlineTitle> duty(List<VerbGroup> verbs) {
            Optional<VerbGroup> asked = verbs.stream().filter(VerbGroup::asked).reduce((a, b) -> b);
            if (asked.isPresent() && asked.get().passive())
                return Optional.empty();
            int verb = asked.map(VerbGroup::content).orElseGet(this::infinitive);
            if (verb < 0 || verb >= words.size() || deedOfItsOwn(verb))
                return Optional.empty();
            String owed = asked.map(v -> clause.words(words.subList(0, v.start())))
                    .orElseGet(() -> askedBefore(verb, verbs));
            List<Token> rest = words.subList(verb, words.size());
            if (rest.size() == 1)
                return Optional.of(objectBehind(rest.getFirst(), owed));
            boolean others = Owner.isNamed(owed, lexicon) && !Owner.onOurSide(owed, lexicon);
            return Optional.of(others
                    ? active(List.of(), words.get(verb), rest.subList(1, rest.size())).owedBy(owed)
                    : title(impersonal(rest), owed));
        }

        /// "submit by 3 May, via email, comments on …": the object stands behind the date.
        private DeadlineTitle objectBehind(Token verb, String owed) {
            List<Token> object = after;
            while (!object.isEmpty() && (object.getFirst().is(",") || lexicon.match(Role.PREPOSITION, object, 0) > 0)) {
                int comma = object.stream().skip(1).map(Token::lower).toList().indexOf(",");
                object = object.getFirst().is(",") || comma < 0
                        ? object.subList(1, object.size())
                        : object.subList(comma + 2, object.size());
            }
            String what = Titles.nouns(clause, nounsFrom(object, 0), lexicon,
                    Titles.LONGEST - verb.text().length() - 1);
            String title = what.isEmpty() ? verb.text() : verb.text() + " " + what;
            return new DeadlineTitle(title, title, owed);
        }
        /// The last "to submit" that is a duty: the marker, then a verb that papers ask for.
        private int infinitive() {
            int owed = ownersDuty();
            if (owed > 0)
                return owed;
            return last(words, at -> at > 0 && lexicon.has(Role.VERB, words.get(at))
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
                    && last(words.subList(0, marker), at -> lexicon.match(Role.REPORTING, words, at) > 0) < 0;
            return duty ? verb : -1;
        }

        /// Who stands before the infinitive: the one who is asked, else the subject.
        private String askedBefore(int verb, List<VerbGroup> verbs) {
            int marker = verb - lexicon.matchEndingAt(Role.INFINITIVE, words, verb);
            int asking = last(words, at -> at < marker && lexicon.has(Role.ASKING, words.get(at)));
            if (asking >= 0)
                return clause.words(words.subList(asking + 1, marker));
            return verbs.isEmpty() ? clause.words(words.subList(0, marker)) : subject(verbs);
        }

        /// "submit their views" is, for those who are asked, "submit views".
        private List<Token> impersonal(List<Token> words) {
            boolean possessive = words.size() > 2 && lexicon.has(Role.POSSESSIVE, words.get(1));
            return possessive
                    ? Stream.concat(Stream.of(words.getFirst()), words.stream().skip(2)).toList()
                    : words;
        }

        private String subject(List<VerbGroup> verbs) {
            return verbs.isEmpty() ? "" : clause.words(words.subList(0, verbs.getFirst().start()));
        }

        /// "documents would be available online", "the Secretariat will circulate the list".
        private Optional<DeadlineTitle> statement(List<VerbGroup> verbs) {
            VerbGroup verb = verbs.getLast();
            List<Token> subject = words.subList(0, verbs.getFirst().start());
            if (verb.content() >= words.size()) {
                return subject.isEmpty() ? Optional.empty() : Optional.of(title(subject, ""));
            }
            int and = verb.passive()
                    ? -1
                    : last(words, at -> at > verb.content() + 1 && Clause.joins(words.get(at - 1))
                            && lexicon.has(Role.VERB, words.get(at)) && !words.get(at).isCapitalised()
                            && at + 1 < words.size());
            int place = Math.max(verb.content(), and);
            Token content = words.get(place);
            List<Token> rest = words.subList(place + 1, words.size());
            return Optional.of(verb.passive() ? passive(subject, content, rest) : active(subject, content, rest));
        }

        private DeadlineTitle passive(List<Token> subject, Token content, List<Token> rest) {
            String participle = lexicon.lookup(Role.PARTICIPLE, content.lower()).orElse(content.lower());
            StringBuilder end = new StringBuilder(participle);
            int adverbial = lexicon.match(Role.ADVERBIAL, rest, 0);
            rest.stream().limit(adverbial).forEach(t -> end.append(' ').append(t.text()));
            rest.stream().limit(adverbial > 0 ? 0 : 2)
                    .takeWhile(t -> t.isWord() && lexicon.match(Role.PREPOSITION, List.of(t), 0) == 0)
                    .forEach(t -> end.append(' ').append(t.text()));
            int agent = last(rest, at -> rest.get(at).is("by") || rest.get(at).is("par") || rest.get(at).is("por"));
            String owed = agent >= 0 ? clause.words(rest.subList(agent + 1, rest.size())) : "";
            return composed(subject, end.toString(), owed);
        }

        private DeadlineTitle active(List<Token> subject, Token verb, List<Token> rest) {
            String owed = clause.words(subject);
            if (rest.isEmpty() && Owner.onOurSide(owed, lexicon))
                return after.isEmpty() || !after.getFirst().is(",") && lexicon.match(Role.DETERMINER, after, 0) == 0
                        ? composed(subject, "to " + verb.lower(), owed)
                        : objectBehind(verb, owed);
            if (rest.isEmpty())
                return composed(subject, lexicon.lookup(Role.ENDING, verb.lower()).orElse(""), "");
            if (Owner.onOurSide(owed, lexicon))
                return title(impersonal(words.subList(words.indexOf(verb), words.size())), owed);
            if (rest.isEmpty() || lexicon.match(Role.PREPOSITION, rest, 0) > 0
                    || lexicon.lookup(Role.PARTICIPLE, verb.lower()).isPresent())
                return composed(subject, lexicon.lookup(Role.PARTICIPLE, verb.lower()).orElse(""), "");
            if (lexicon.has(Role.PLAIN_MAKE, verb))
                return title(rest, owed);
            return composed(nounsFrom(rest, 0), Participles.of(verb.lower(), lexicon), owed);
        }

        /// "registration closes on …", "comments due on …".
        private Optional<DeadlineTitle> ending() {
            int verb = last(words, at -> at > 0 && lexicon.has(Role.ENDING, words.get(at)));
            int subject = first(words, at -> at > 0 && (lexicon.has(Role.ENDING, words.get(at))
                    || lexicon.match(Role.REFLEXIVE, words, at) > 0));
            int last = words.size() - 1;
            if (subject == last - 1 && lexicon.match(Role.REFLEXIVE, words, subject) > 0)
                return Optional.of(composed(words.subList(0, subject),
                        Participles.ofReflexive(words.getLast().lower(), words.getFirst().lower()), ""));
            if (verb > 0)
                return Optional.of(composed(words.subList(0, subject), words.get(verb).lower(), ""));
            return Optional.empty();
        }

        private DeadlineTitle composed(List<Token> nouns, String end, String owed) {
            String whole = Titles.nouns(clause, nouns, lexicon, Integer.MAX_VALUE) + " " + end;
            String title = Titles.nouns(clause, nouns, lexicon, Titles.LONGEST - end.length() - 1) + " " + end;
            return new DeadlineTitle(title.strip(), whole.strip(), owed);
        }

        private DeadlineTitle title(List<Token> tokens, String owed) {
            return new DeadlineTitle(Titles.nouns(clause, tokens, lexicon, Titles.LONGEST),
                    Titles.nouns(clause, tokens, lexicon, Integer.MAX_VALUE), owed);
        }

        /// From here to where a verb, a clause or a bracket ends the noun phrase.
        private List<Token> nounsFrom(List<Token> tokens, int from) {
            int end = from;
            while (end < tokens.size()) {
                Token token = tokens.get(end);
                boolean stops = end > from
                        && (token.is(",") || token.is(";") || token.is(":") || token.is(".") || token.is("(")
                                || lexicon.match(Role.AUXILIARY, tokens, end) > 0
                                || lexicon.match(Role.RELATIVE, tokens, end) > 0
                                || lexicon.has(Role.THAT, token));
                if (stops)
                    break;
                end++;
            }
            return tokens.subList(from, end);
        }
    }

    private static int first(List<Token> tokens, java.util.function.IntPredicate test) {
        return java.util.stream.IntStream.range(0, tokens.size()).filter(test).findFirst().orElse(-1);
    }

    private static int last(List<Token> tokens, java.util.function.IntPredicate test) {
        for (int at = tokens.size() - 1; at >= 0; at--) {
            if (test.test(at))
                return at;
        }
        return -1;
    }
}
