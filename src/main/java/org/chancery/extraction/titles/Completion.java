package org.chancery.extraction.titles;

import java.util.List;
import java.util.Optional;
import org.chancery.extraction.Outline;
import org.chancery.extraction.clauses.Lexicon;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;

/// Says in full what a title only points at: "Adoption of the guidelines" becomes "Adoption of the guidelines on school canteens" where
/// the paragraph or its heading says so before.
public final class Completion {

    private static final int LONGEST_TAIL = 8;

    private Completion() {}

    public static String of(String title, Scene scene) {
        List<Token> words = Token.cut(title, 0, title.length());
        Lexicon lexicon = scene.lexicon();
        if (words.size() < 2 || !lexicon.has(Role.GENERIC, words.getLast())
                || !lexicon.has(Role.DETERMINER, words.get(words.size() - 2)))
            return title;
        String noun = words.getLast().lower();
        String before = scene.text().substring(0, scene.start());
        String heading = scene.section().map(Outline.Section::title).orElse("");
        String head = title.substring(0, words.getLast().start());
        return tail(before, noun, lexicon).or(() -> tail(heading, noun, lexicon))
                .map(tail -> title + " " + tail)
                .or(() -> isA(before, noun, lexicon).map(name -> head + name))
                .orElse(title);
    }

    /// What follows the same noun elsewhere: "on school canteens".
    private static Optional<String> tail(String text, String noun, Lexicon lexicon) {
        List<Token> words = Token.cut(text, 0, text.length());
        for (int at = words.size() - 2; at >= 0; at--) {
            if (!words.get(at).is(noun) || lexicon.match(Role.ABOUT, words, at + 1) == 0 || words.get(at + 1).is("and")
                    || words.get(at + 1).is("to") || words.get(at + 1).is("with")
                    || at + 2 < words.size() && lexicon.has(Role.PRONOUN, words.get(at + 2)))
                continue;
            int end = at + 2;
            while (end < words.size() && end - at <= LONGEST_TAIL && words.get(end).isWord()
                    && lexicon.match(Role.AUXILIARY, words, end) == 0 && !lexicon.has(Role.THAT, words.get(end))
                    && !(end > at + 2
                            && (lexicon.match(Role.PREPOSITION, words, end) > 0 || words.get(end).is("and")))) {
                end++;
            }
            if (end > at + 2)
                return Optional.of(text.substring(words.get(at + 1).start(), words.get(end - 1).end()));
        }
        return Optional.empty();
    }

    /// "the Safe Streets Initiative would be a joint programme": the programme's name.
    private static Optional<String> isA(String text, String noun, Lexicon lexicon) {
        List<Token> words = Token.cut(text, 0, text.length());
        for (int at = 2; at < words.size(); at++) {
            if (!words.get(at).is(noun))
                continue;
            int be = at - 1;
            while (be > 0 && at - be < 5 && !lexicon.has(Role.BE, words.get(be))) {
                be--;
            }
            int end = be;
            while (end > 0 && lexicon.match(Role.AUXILIARY, words, end - 1) > 0) {
                end--;
            }
            int from = end;
            while (from > 0 && words.get(from - 1).isCapitalised() && words.get(from - 1).isWord()) {
                from--;
            }
            if (lexicon.has(Role.BE, words.get(be)) && end - from >= 2)
                return Optional.of(text.substring(words.get(from).start(), words.get(end - 1).end()));
        }
        return Optional.empty();
    }
}
