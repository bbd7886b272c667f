package org.chancery.extraction.words;

import java.text.Normalizer;

/// The form under which words are compared: lower case, Latin letters without accents, Arabic without vowel signs and hamza seats.
final class Folding {

    private static final int TABLE = 0x700;
    private static final char[] FOLDED = new char[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            FOLDED[c] = compute(c);
        }
    }

    private Folding() {}

    static char fold(char c) {
        return c < TABLE ? FOLDED[c] : c;
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
