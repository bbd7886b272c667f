package org.chancery.extraction.references;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ordinals as sessions are counted with them: "fifty-sixth", "56th", "deuxième", "vigésimo primer".
final class Ordinals {

    private static final Pattern DIGITS = Pattern.compile("(\\d{1,3})(st|nd|rd|th|e|ème|er|re|ª|º|°|a|o|th)");
    private static final Map<String, Integer> WORDS = new HashMap<>();
    private static final Map<String, Integer> TENS = new HashMap<>();

    static {
        for (String line : Vocabulary.lines("ordinals.txt")) {
            int number = Integer.parseInt(line.substring(0, line.indexOf('=')).strip());
            for (String word : line.substring(line.indexOf('=') + 1).split(",")) {
                String plain = word.strip();
                if (plain.endsWith("-"))
                    TENS.put(plain.substring(0, plain.length() - 1), number);
                else
                    WORDS.put(plain, number);
            }
        }
    }

    private Ordinals() {}

    /// An ordinal and how many words it takes.
    record Read(int number, int words) {}

    /// Reads an ordinal that begins with the first of these words.
    static OptionalInt number(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        Integer known = WORDS.get(plain);
        if (known != null)
            return OptionalInt.of(known);
        Matcher digits = DIGITS.matcher(plain);
        if (digits.matches())
            return OptionalInt.of(Integer.parseInt(digits.group(1)));
        int dash = plain.lastIndexOf('-');
        Integer tens = dash > 0 ? TENS.get(plain.substring(0, dash)) : null;
        Integer ones = dash > 0 ? WORDS.get(plain.substring(dash + 1)) : null;
        return tens != null && ones != null && ones < 10 ? OptionalInt.of(tens + ones) : OptionalInt.empty();
    }

    /// Likewise for ordinals of two words: "twenty first", "vigésimo primer", "one hundred tenth" is not read.
    static OptionalInt number(List<String> words) {
        Integer tens = TENS.get(words.getFirst().toLowerCase(Locale.ROOT));
        Integer ones = words.size() > 1 ? WORDS.get(words.get(1).toLowerCase(Locale.ROOT)) : null;
        return tens != null && ones != null && ones < 10 ? OptionalInt.of(tens + ones) : OptionalInt.empty();
    }
}
