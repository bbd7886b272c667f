package org.chancery.extraction.proposals;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.extraction.Mention;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;
import org.chancery.extraction.titles.Scene;

/// What a sentence says of dates that hold no longer: the meeting was moved to another day, or there is none.
final class Lapsed {

    /// How far before a date, in characters, the words stand that say it holds no longer.
    private static final int REACH = 60;
    /// How far behind it: "as initially planned".
    private static final int BEHIND = 28;

    private Lapsed() {}

    /// Whether the words around a date say that it holds no longer, and another date in its sentence takes its place.
    static boolean isMoved(Scene scene) {
        return isOver(scene.text(), scene.start(), scene.end(), scene) && scene.others()
                .stream()
                .anyMatch(m -> m.kind() == Mention.Kind.MEETING && m.evidence().start() > scene.start()
                        && m.evidence().end() <= scene.sentenceEnd());
    }

    /// Dates in the same sentence that hold no longer, and of which this one takes the place.
    static List<Mention> before(Scene scene) {
        return scene.others()
                .stream()
                .filter(m -> (m.kind() == Mention.Kind.PAST || m.kind() == Mention.Kind.MEETING)
                        && m.when().precision().isExact())
                .filter(m -> m.evidence().start() >= scene.sentenceStart() && m.evidence().end() <= scene.sentenceEnd())
                .filter(m -> isOver(scene.text(), m.evidence().start(), m.evidence().end(), scene))
                .toList();
    }

    private static boolean isOver(String text, int start, int end, Scene scene) {
        return says(Role.SUPERSEDED, ofThisDate(Token.cut(text, Math.max(0, start - REACH), start), scene), scene)
                || says(Role.SUPERSEDED_BEHIND, Token.cut(text, end, Math.min(text.length(), end + BEHIND)), scene);
    }

    /// Without what is said of the date before: in "on 3 May as initially planned, and now on" nothing is said of what follows.
    private static List<Token> ofThisDate(List<Token> before, Scene scene) {
        List<Token> words = before;
        for (int at = 0; at < words.size(); at++) {
            int length = scene.lexicon().match(Role.SUPERSEDED_BEHIND, words, at);
            if (length > 0 && at + length < words.size() && words.get(at + length).is(","))
                words = words.subList(at + length, words.size());
        }
        return words;
    }

    /// Whether the words beside the date say that nobody meets then: "no meeting", "public holiday".
    static boolean isFree(Scene scene) {
        List<Token> words = Token.cut(scene.text(), Math.max(scene.afterPreviousDate(), scene.sentenceStart()),
                Math.max(scene.end(), Math.min(scene.beforeNextDate(), scene.sentenceEnd())));
        boolean none = IntStream.range(0, words.size() - 1)
                .anyMatch(at -> scene.lexicon().has(Role.NONE, words.get(at))
                        && scene.lexicon().has(Role.MEETING, words.get(at + 1)));
        return none || says(Role.HOLIDAY, words, scene);
    }

    private static boolean says(Role role, List<Token> words, Scene scene) {
        return IntStream.range(0, words.size()).anyMatch(at -> scene.lexicon().match(role, words, at) > 0);
    }
}
