package org.chancery.extraction.words;

/// The shapes of document symbols, names with numbers and grouped amounts, which are never dates: "HSP/HA.2/1", "2/CMA.3", "INC-5.2",
/// "WUF12", "300,000".
final class Symbols {

    /// Longer than any symbol, and short enough to keep a hostile line linear.
    private static final int LONGEST = 200;

    private Symbols() {}

    /// Whether unknown letters go on as a symbol: digits right behind them, or a path that has a digit in it.
    static boolean startsAt(String text, int start, int endOfLetters) {
        if (endOfLetters >= text.length())
            return false;
        char next = text.charAt(endOfLetters);
        if (Signs.isDigit(next))
            return true;
        if (next == '-')
            return Character.isUpperCase(text.charAt(endOfLetters - 1)) && endOfLetters + 1 < text.length()
                    && Signs.isDigit(text.charAt(endOfLetters + 1));
        boolean path = next == '/' || next == ':' && text.startsWith("://", endOfLetters)
                || next == '.' && endOfLetters - start > 1;
        return path && hasDigit(text, endOfLetters, end(text, endOfLetters));
    }

    /// Whether digits go on as "2/CMA.3" does: a slash and letters.
    static boolean isNumberedSymbol(String text, int endOfDigits) {
        return endOfDigits + 1 < text.length() && text.charAt(endOfDigits) == '/'
                && Character.isLetter(text.charAt(endOfDigits + 1));
    }

    /// Where a symbol ends: at the first character that cannot stand in one, less the punctuation of the sentence.
    static int end(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        int end = from;
        while (end < limit && belongs(text, end))
            end++;
        while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != ')')
            end--;
        return end;
    }

    private static boolean belongs(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80
                ? c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
                : Character.isLetterOrDigit(c))
            return true;
        return switch (c) {
            case '/', '.', '-', '_', '=', '?', '&', '%', '#' -> true;
            case ':' -> text.startsWith("://", at);
            case '(' -> at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))
                    && Character.isLetterOrDigit(text.charAt(at - 1));
            case ')' -> opensWithin(text, at);
            default -> false;
        };
    }

    private static boolean opensWithin(String text, int closing) {
        for (int i = closing - 1; i > 0 && i > closing - 12; i--) {
            if (text.charAt(i) == '(')
                return text.charAt(i - 1) > ' ';
        }
        return false;
    }

    private static boolean hasDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Signs.isDigit(text.charAt(i)))
                return true;
        }
        return false;
    }

    /// "300,000", "1,250,000.50".
    static boolean isGrouped(String text, int start, int end) {
        return end - start <= 3 && end + 3 < text.length() && text.charAt(end) == ','
                && Signs.endOfDigits(text, end + 1) == end + 4;
    }

    static int endOfGrouped(String text, int end) {
        int at = end;
        while (at + 1 < text.length() && (text.charAt(at) == ',' || text.charAt(at) == '.')
                && Signs.isDigit(text.charAt(at + 1))) {
            at = Signs.endOfDigits(text, at + 1);
        }
        return at;
    }
}
