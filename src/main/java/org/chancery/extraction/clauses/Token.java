package org.chancery.extraction.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word, a number or a mark, where it stands in its text.
///
/// @param start first character in the text
/// @param end first character after it
public record Token(String text, String lower, int start, int end) {

    private static final String INNER = "-'’./&";

    static Token of(String text, int start, int end) {
        String word = text.substring(start, end);
        return new Token(word, word.toLowerCase(Locale.ROOT).replace('’', '\''), start, end);
    }

    public boolean isWord() {
        return Character.isLetterOrDigit(text.charAt(0));
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    /// Cuts a stretch of text into tokens. Words keep their hyphens, apostrophes and inner points ("people-centred", "UN-Habitat's",
    /// "EB.2"); a French article that leans on its noun ("l'Assemblée") is a token of its own.
    public static List<Token> cut(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        for (int at = from; at < to;) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            int end = Character.isLetterOrDigit(c) ? wordEnd(text, at, to) : at + 1;
            tokens.add(Token.of(text, at, end));
            at = end;
        }
        return List.copyOf(tokens);
    }

    private static int wordEnd(String text, int start, int to) {
        int end = start;
        while (end < to) {
            char c = text.charAt(end);
            if (leans(text, start, end))
                return end + 1;
            boolean inner = INNER.indexOf(c) >= 0 && end + 1 < to && Character.isLetterOrDigit(text.charAt(end + 1));
            if (!Character.isLetterOrDigit(c) && !inner)
                break;
            end++;
        }
        return end;
    }

    /// Whether the word ends in the apostrophe at this place: l', d', qu'.
    private static boolean leans(String text, int start, int at) {
        char c = text.charAt(at);
        if (c != '\'' && c != '’')
            return false;
        char first = Character.toLowerCase(text.charAt(start));
        return at - start == 1 && "ldnscjm".indexOf(first) >= 0 || at - start == 2 && first == 'q';
    }
}
