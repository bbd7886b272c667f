package org.chancery.extraction.words;

import java.text.Normalizer;

/// The form under which words are compared: lower case, Latin letters without accents, Arabic without vowel signs and hamza seats.
final class Folding {

    private static final int TABLE = 0x700;
    /// Filled as characters turn up: most papers need few, and the start should not wait for all. Racing threads write the same values.
    private static final char[] FOLDED = new char[TABLE];

    private Folding() {}

    static char fold(char c) {
        if (c < 0x80)
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        if (c >= TABLE)
            return c;
        char known = FOLDED[c];
        return known != 0 ? known : (FOLDED[c] = compute(c));
    }

    static String fold(CharSequence text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char compute(char c) {
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return Character.toLowerCase(plain.charAt(0));
    }
}
