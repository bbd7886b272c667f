package org.chancery.extraction.references;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.extraction.clauses.Token;

/// Bodies that nobody introduced, known by the form of their name: capitalised words around a word for a body,
/// "Working Party on the Programme Budget".
final class UnknownBodies {

    private static final int LONGEST_BEFORE_HEAD = 6;
    private static final int LONGEST_TAIL = 14;
    private static final int MOST_LOWER = 3;

    private UnknownBodies() {}

    /// How many tokens from here on name such a body; 0 if none.
    static int lengthAt(List<Token> tokens, int at) {
        Token first = tokens.get(at);
        if (!first.isCapitalised() || BodyWords.SMALL.contains(first.lower()) || precededByCapital(tokens, at)
                || Ordinals.number(first.text()).isPresent())
            return 0;
        int head = headFrom(tokens, at);
        if (head < 0)
            return 0;
        int last = lastFrom(tokens, head);
        boolean ofKind = head > at && BodyWords.KINDS.contains(tokens.get(head - 1).lower());
        boolean ownName = head > at && BodyWords.NAMED.contains(Bodies.word(tokens.get(head)));
        return last > head || ofKind || ownName ? last - at + 1 : 0;
    }

    /// The word for a body, before any "of" or "on": in "Department for Assembly Affairs" there is none.
    private static int headFrom(List<Token> tokens, int at) {
        for (int i = at; i < tokens.size() && i < at + LONGEST_BEFORE_HEAD; i++) {
            Token token = tokens.get(i);
            if (BodyWords.HEADS.contains(Bodies.word(token)) && token.isCapitalised())
                return i;
            boolean and = token.is("and") && i > at;
            if (!token.isWord() || !and && (!token.isCapitalised() || BodyWords.SMALL.contains(token.lower())))
                return -1;
        }
        return -1;
    }

    /// What follows the word for a body, from "of" or "on" on; without capitals in languages that do without.
    private static int lastFrom(List<Token> tokens, int head) {
        int last = head;
        if (head + 1 >= tokens.size() || !BodyWords.SMALL.contains(tokens.get(head + 1).lower()))
            return last;
        boolean romance = BodyWords.ROMANCE.contains(tokens.get(head + 1).lower());
        int lower = 0;
        for (int i = head + 1; i < tokens.size() && i < head + LONGEST_TAIL && i - last <= 3; i++) {
            Token token = tokens.get(i);
            boolean small = BodyWords.SMALL.contains(token.lower());
            boolean plain = romance && !token.isCapitalised() && !small && lower < MOST_LOWER
                    && !BodyWords.STOPS.contains(token.lower());
            if (!token.isWord() || !token.isCapitalised() && !small && !plain
                    || Character.isDigit(token.text().charAt(0)))
                break;
            lower += plain ? 1 : 0;
            if (!small)
                last = i;
        }
        return last;
    }

    private static boolean precededByCapital(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).isCapitalised() && !BodyWords.SMALL.contains(tokens.get(at - 1).lower())
                && tokens.get(at - 1).isWord();
    }

    static BodyName named(List<Token> words) {
        String name = words.stream().map(UnknownBodies::calm).collect(Collectors.joining(" "));
        int parent = name.indexOf(" of the ");
        boolean ofParent = parent > 0 && name.substring(0, parent).contains(" on ");
        return BodyName.of(ofParent ? name.substring(0, parent) : name);
    }

    /// "TRADE AND DEVELOPMENT BOARD" is shouted; nobody writes it so in a diary.
    private static String calm(Token token) {
        String text = token.lower().endsWith("'s")
                ? token.text().substring(0, token.text().length() - 2)
                : token.text();
        if (BodyWords.SMALL.contains(token.lower()))
            return token.lower();
        boolean shouted = text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT));
        return shouted ? text.charAt(0) + text.toLowerCase(Locale.ROOT).substring(1) : text;
    }
}
