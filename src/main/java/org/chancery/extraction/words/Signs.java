package org.chancery.extraction.words;

import org.chancery.extraction.words.Token.Kind;

/// What single characters are, and where runs of them end.
final class Signs {

    private Signs() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '\u0660' && c <= '\u0669' || c >= '\uff10' && c <= '\uff19';
    }

    static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end)))
            end++;
        return end;
    }

    static int endOfLetters(String text, int from) {
        int end = from;
        while (end < text.length() && isWordLetter(text.charAt(end)))
            end++;
        return end;
    }

    private static boolean isWordLetter(char c) {
        if (c < 0x80)
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) && !isHan(c)
                && !isApostrophe(c);
    }

    /// The value of digits of any script; -1 if there are more than a date ever has.
    static int value(String text, int start, int end) {
        if (end - start > 9)
            return -1;
        int value = 0;
        for (int i = start; i < end; i++) {
            value = 10 * value + Character.digit(text.charAt(i), 10);
        }
        return value;
    }

    static boolean isOrdinalSuffix(String folded) {
        return switch (folded) {
            case "st", "nd", "rd", "th", "er", "ere", "eme", "e", "ro", "ra", "do", "to", "\u00ba", "\u00aa" -> true;
            default -> false;
        };
    }

    /// "1.º": the point between a number and the sign of an ordinal.
    static boolean isOrdinalPoint(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == '.'
                && (text.charAt(at + 1) == '\u00ba' || text.charAt(at + 1) == '\u00aa');
    }

    /// A letter, a dot and another single letter: "a.m", "U.N."; also a single letter with dot before a space ("p. m.") is not one.
    static boolean isDotted(String text, int start) {
        return start + 2 < text.length() && text.charAt(start + 1) == '.' && Character.isLetter(text.charAt(start + 2))
                && endOfLetters(text, start + 2) == start + 3;
    }

    /// The dot of "Dec." belongs to the word when the date goes on behind it.
    static int endOfAbbreviation(String text, int start, int end) {
        if (end - start > 5 || end >= text.length() || text.charAt(end) != '.')
            return end;
        int next = end + 1;
        if (next < text.length() && text.charAt(next) == ' ')
            next++;
        boolean goesOn = next < text.length()
                && (isDigit(text.charAt(next)) || Character.isLowerCase(text.charAt(next))
                        || kind(text.charAt(next)) != Kind.OTHER)
                && text.charAt(next) != '.';
        return goesOn ? end + 1 : end;
    }

    static Kind kind(char c) {
        return switch (c) {
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '~', '\u301c', '\uff5e' ->
                Kind.DASH;
            case '/' -> Kind.SLASH;
            case ',', '\u060c', '\u3001', '\uff0c' -> Kind.COMMA;
            case '.', '\u3002' -> Kind.DOT;
            case ':', '\uff1a' -> Kind.COLON;
            case ';', '\u061b', '\uff1b' -> Kind.SEMICOLON;
            case '(', '[', '\uff08' -> Kind.OPEN;
            case ')', ']', '\uff09' -> Kind.CLOSE;
            default -> Kind.OTHER;
        };
    }
}
