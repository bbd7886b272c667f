package org.chancery.extraction.titles;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.chancery.extraction.clauses.Clause;
import org.chancery.extraction.clauses.Lexicon;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;
import org.chancery.extraction.clauses.VerbGroup;
import org.chancery.extraction.references.BodyName;
import org.chancery.extraction.references.SessionName;
import org.chancery.extraction.references.Spotted;

/// Which meeting takes place on a date: a numbered session of a body, a meeting of a body, or what the text calls it.
///
/// @param title empty where a session tells all, or where nothing is said
public record MeetingTitle(String title, Optional<SessionName> session, Optional<BodyName> body) {

    /// A session that stands behind the date must be this much nearer than one before it.
    private static final int BEHIND = 40;

    public static MeetingTitle of(Scene scene) {
        Clause clause = scene.clause();
        int noun = subjectNoun(clause, scene.lexicon());
        Optional<Spotted<SessionName>> session = nearest(scene);
        if (session.isPresent() && !isAbout(session.get(), clause, noun, scene.lexicon())) {
            SessionName name = resumed(session.get(), scene)
                    ? session.get().value().asResumed()
                    : session.get().value();
            return new MeetingTitle("", Optional.of(name), name.body().or(() -> bodyNear(scene)));
        }
        Optional<BodyName> itself = bodyBefore(scene);
        if (itself.isPresent())
            return new MeetingTitle("", Optional.empty(), itself);
        boolean bare = noun >= 0 && (scene.lexicon().has(Role.BARE, clause.before().get(noun))
                || clause.before().stream().anyMatch(t -> scene.lexicon().has(Role.PRECEDED, t)));
        String phrase = noun >= 0 && !bare
                ? phrase(clause, clause.before(), noun, scene.lexicon())
                : phraseNearest(clause, scene.lexicon());
        phrase = organOf(phrase, noun, clause, scene.lexicon());
        return new MeetingTitle(phrase.isEmpty() ? inSentence(scene) : phrase, Optional.empty(), bodyOf(scene));
    }

    /// Where the clause of the date is only an aside about it: "the workshop on tides, which is planned for".
    private static String inSentence(Scene scene) {
        Clause whole = Clause.of(
                scene.text().substring(Math.max(scene.afterPreviousDate(), scene.sentenceStart()), scene.start()));
        int noun = last(whole.before(), at -> scene.lexicon().has(Role.MEETING, whole.before().get(at)));
        return noun < 0 || VerbGroup.in(whole.before(), scene.lexicon()).isEmpty()
                ? ""
                : phrase(whole, whole.before(), noun, scene.lexicon());
    }

    /// Whether the words between a session and the date say that it goes on then: "adjourned its second session and will resume it on".
    private static boolean resumed(Spotted<SessionName> session, Scene scene) {
        return Token.cut(scene.text(), Math.min(session.end(), scene.start()), scene.start())
                .stream()
                .anyMatch(t -> scene.lexicon().has(Role.RESUME, t));
    }

    /// A body in the words that lead to the date.
    private static Optional<BodyName> bodyOf(Scene scene) {
        int from = scene.clause().before().isEmpty() ? scene.start() : scene.clause().before().getFirst().start();
        return scene.named().stream().filter(b -> b.start() >= from && b.end() <= scene.start()).reduce((a, b) -> b)
                .map(Spotted::value);
    }

    /// Whether a session is only what the meeting is about: "a briefing on the second session of the Board will be held".
    private static boolean isAbout(Spotted<SessionName> session, Clause clause, int noun,
            Lexicon lexicon) {
        List<Token> words = clause.before();
        boolean during = words.stream().anyMatch(t -> t.end() < session.start() && lexicon.has(Role.MEETING, t))
                && words.stream().filter(t -> t.end() <= session.start()).reduce((a, b) -> b)
                        .filter(t -> lexicon.has(Role.DURING, t)).isPresent();
        if (noun < 0 || during)
            return during;
        boolean verbBehind = VerbGroup.in(words, lexicon).stream()
                .anyMatch(v -> words.get(v.start()).start() >= session.end());
        return words.get(noun).end() < session.start() && verbBehind;
    }

    /// The body whose name the date follows at once: "the Bureau, scheduled for 3 May".
    private static Optional<BodyName> bodyBefore(Scene scene) {
        if (scene.clause().before().isEmpty())
            return Optional.empty();
        int end = scene.clause().before().getLast().end();
        return scene.named().stream().filter(b -> b.end() == end || b.end() == end - 1).map(Spotted::value).findFirst();
    }

    private static Optional<Spotted<SessionName>> nearest(Scene scene) {
        return scene.sessions()
                .stream()
                .filter(s -> s.end() > scene.sentenceStart() && s.start() < scene.sentenceEnd())
                .filter(s -> s.end() >= scene.afterPreviousDate() && s.start() < scene.beforeNextDate())
                .filter(s -> s.start() < scene.end() || !isOccasion(s, scene))
                .min(Comparator.comparingInt(s -> distance(s, scene)));
    }

    /// Whether a session behind the date is only what the meeting stands beside: "back-to-back with the eighth meeting".
    private static boolean isOccasion(Spotted<SessionName> session, Scene scene) {
        return Token.cut(scene.text(), scene.end(), session.start())
                .stream()
                .anyMatch(t -> scene.lexicon().has(Role.DURING, t));
    }

    private static int distance(Spotted<?> spotted, Scene scene) {
        if (spotted.start() >= scene.end())
            return spotted.start() - scene.end() + BEHIND;
        return Math.max(0, scene.start() - spotted.end());
    }

    /// The body nearest the date in its sentence.
    public static Optional<BodyName> bodyNear(Scene scene) {
        return scene.named()
                .stream()
                .filter(b -> b.end() > scene.sentenceStart() && b.start() < scene.sentenceEnd())
                .min(Comparator.comparingInt(b -> distance(b, scene)))
                .map(Spotted::value);
    }

    /// "The Bureau of the Lakes Forum will meet": not the Forum itself.
    private static String organOf(String phrase, int noun, Clause clause, Lexicon lexicon) {
        List<Token> words = clause.before();
        if (noun < 0 || phrase.isEmpty() || !words.get(noun).isCapitalised())
            return phrase;
        int name = noun;
        while (name > 0 && words.get(name - 1).isCapitalised()) {
            name--;
        }
        int of = name - 1;
        while (of >= 0 && lexicon.has(Role.DETERMINER, words.get(of))) {
            of--;
        }
        int organ = lexicon.match(Role.GENITIVE, words, of) == 0 ? 0 : lexicon.matchEndingAt(Role.ACTOR, words, of);
        return organ == 0 ? phrase : clause.words(words.subList(of - organ, name)) + " " + phrase;
    }

    /// The first noun for a meeting in the subject of the clause; -1 if it has no verb or no such noun, or if the subject only convenes
    /// the meeting: "the Lakes Forum will hold a briefing".
    private static int subjectNoun(Clause clause, Lexicon lexicon) {
        List<Token> words = clause.before();
        List<VerbGroup> verbs = VerbGroup.in(words, lexicon);
        if (verbs.isEmpty())
            return -1;
        int verb = verbs.getFirst().start();
        if (convenes(verbs.getFirst(), words, lexicon))
            return -1;
        for (int at = 0; at < verb; at++) {
            if (lexicon.has(Role.MEETING, words.get(at))
                    && (at + 1 >= verb || !lexicon.has(Role.MEETING, words.get(at + 1))))
                return at;
        }
        return -1;
    }

    /// Whether a meeting with a name of its own is what the verb does: "will hold a workshop", but not "will hold a session".
    private static boolean convenes(VerbGroup verb, List<Token> words, Lexicon lexicon) {
        int content = verb.content();
        if (verb.passive() || content >= words.size()
                || lexicon.lookup(Role.CONVENING, words.get(content).lower()).isEmpty())
            return false;
        int from = content + 1;
        while (from < words.size() && !lexicon.has(Role.MEETING, words.get(from))) {
            if (!words.get(from).isWord() || lexicon.has(Role.PREPOSITION, words.get(from)))
                return false;
            from++;
        }
        return from < words.size() && !lexicon.has(Role.BARE, words.get(from));
    }

    /// The phrase around the last noun for a meeting before the date, else around the first one behind it.
    private static String phraseNearest(Clause clause, Lexicon lexicon) {
        List<Token> before = clause.before();
        int last = last(before, at -> lexicon.has(Role.MEETING, before.get(at)));
        if (last >= 0)
            return phrase(clause, before, last, lexicon);
        List<Token> after = clause.after();
        for (int at = 0; at < after.size(); at++) {
            if (lexicon.has(Role.MEETING, after.get(at)))
                return phrase(clause, after, at, lexicon);
        }
        return "";
    }

    public static String phrase(Clause clause, List<Token> tokens, int noun, Lexicon lexicon) {
        int from = noun;
        while (from > 0 && belongsBefore(tokens, from - 1, lexicon)) {
            from--;
        }
        int to = noun + 1;
        boolean opened = false;
        while (to < tokens.size() && belongsBehind(tokens, to, opened, lexicon)) {
            opened |= lexicon.match(Role.ABOUT, tokens, to) > 0;
            to++;
        }
        return Titles.nouns(clause, tokens.subList(from, to), lexicon, Titles.LONGEST);
    }

    private static boolean belongsBefore(List<Token> tokens, int at, Lexicon lexicon) {
        Token token = tokens.get(at);
        if (!token.isWord() || lexicon.has(Role.DETERMINER, token) || lexicon.match(Role.AUXILIARY, tokens, at) > 0
                || isVerb(token, lexicon))
            return false;
        boolean joint = lexicon.match(Role.PREPOSITION, tokens, at) > 0 || Clause.joins(token);
        boolean series = at > 0 && token.is("of") && lexicon.has(Role.SERIES, tokens.get(at - 1));
        return !joint || series || at > 0 && tokens.get(at - 1).isCapitalised() && tokens.get(at + 1).isCapitalised()
                && lexicon.match(Role.ABOUT, tokens, at) > 0;
    }

    private static boolean isVerb(Token token, Lexicon lexicon) {
        String word = token.lower();
        return !token.isCapitalised() && (lexicon.has(Role.VERB, token)
                || lexicon.match(Role.REPORTING, List.of(token), 0) > 0
                || word.endsWith("ing") && lexicon.lookup(Role.VERB, word.substring(0, word.length() - 3)).isPresent()
                || word.endsWith("ing")
                        && lexicon.lookup(Role.VERB, word.substring(0, word.length() - 3) + "e").isPresent());
    }

    private static boolean belongsBehind(List<Token> tokens, int at, boolean opened, Lexicon lexicon) {
        Token token = tokens.get(at);
        boolean opens = lexicon.match(Role.ABOUT, tokens, at) > 0;
        boolean stops = lexicon.match(Role.AUXILIARY, tokens, at) > 0 && !token.isCapitalised()
                || lexicon.has(Role.RELATIVE, token) || lexicon.has(Role.THAT, token)
                || lexicon.has(Role.INTENDED, token)
                || token.is("held") || token.is("convened")
                || !token.isWord()
                        && !(token.is(",") && opened && at + 1 < tokens.size() && tokens.get(at + 1).isCapitalised())
                || !opens && lexicon.match(Role.PREPOSITION, tokens, at) > 0;
        boolean adjective = lexicon.has(Role.ADJECTIVE, token);
        return !stops && (opens || opened || adjective);
    }

    private static int last(List<Token> tokens, IntPredicate test) {
        for (int at = tokens.size() - 1; at >= 0; at--) {
            if (test.test(at))
                return at;
        }
        return -1;
    }
}
