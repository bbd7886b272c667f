package org.chancery.agenda.filtering;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The form under which words are compared: without capitals and accents, all space the same.
final class Folding {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

    private Folding() {}

    static String fold(String text) {
        String plain = text.chars().allMatch(c -> c < 0x80)
                ? text
                : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SPACE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
