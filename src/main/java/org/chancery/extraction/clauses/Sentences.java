package org.chancery.extraction.clauses;

import java.util.Set;

/// Where the sentences of a paragraph begin and end.
public final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of("dr", "mr", "mrs", "ms", "no", "nos", "h.e", "s.e", "st",
            "art", "para", "paras", "vol", "cf", "e.g", "i.e", "approx", "tel", "ext", "rev", "add", "corr", "hrs",
            "dept",
            "prof", "gen", "amb", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
            "a.m", "p.m", "mme", "sr", "sra", "excmo", "núm", "op");

    /// A sentence that is longer is taken to be cut here, so that reading stays linear in texts without a full stop.
    public static final int REACH = 900;

    private Sentences() {}

    /// The first character of the sentence in which a place stands.
    public static int startBefore(String text, int place) {
        int last = Math.max(0, place - REACH);
        for (int at = Math.min(place, text.length()) - 1; at > last; at--) {
            if (ends(text, at))
                return skipSpace(text, at + 1);
        }
        int space = text.indexOf(' ', last);
        return last == 0 || space < 0 || space >= place ? last : space + 1;
    }

    /// The first character after the sentence in which a place stands.
    public static int endAfter(String text, int place) {
        int last = Math.min(text.length(), place + REACH);
        for (int at = place; at < last; at++) {
            if (ends(text, at))
                return at + 1;
        }
        return last;
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        if (c != '.' && c != '!' && c != '?' && c != '\n')
            return false;
        if (at + 1 >= text.length() || c == '\n')
            return true;
        int next = skipSpace(text, at + 1);
        if (next == at + 1 || next >= text.length())
            return next >= text.length();
        char first = text.charAt(next);
        boolean opens = Character.isUpperCase(first) || Character.isDigit(first) || "\"“«([*•–-".indexOf(first) >= 0;
        return opens && !(c == '.' && abbreviates(text, at));
    }

    private static boolean abbreviates(String text, int point) {
        int start = point;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, point).toLowerCase(java.util.Locale.ROOT);
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(start))
                && (start == 0 || text.charAt(start - 1) != '-');
        return initial || ABBREVIATIONS.contains(word) && !meridiemBeforeName(word, text, point);
    }

    /// "at 3 p.m. The Chair …" ends a sentence, "at 3 p.m. on Monday" does not reach this question.
    private static boolean meridiemBeforeName(String word, String text, int point) {
        int next = skipSpace(text, point + 1);
        return (word.equals("a.m") || word.equals("p.m")) && Character.isUpperCase(text.charAt(next))
                && text.startsWith("The ", next);
    }

    private static int skipSpace(String text, int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }
}
