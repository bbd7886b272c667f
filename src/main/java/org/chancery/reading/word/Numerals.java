package org.chancery.reading.word;

import java.util.List;
import java.util.Locale;

/// Writes a number the way a list asks for it.
final class Numerals {

    private static final List<String> ROMAN = List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv",
            "i");
    private static final List<Integer> WORTH = List.of(1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1);
    private static final int MOST = 4000;

    private Numerals() {}

    /// @param format as the file format calls it; one we do not know is written in digits
    static String write(int number, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "lowerLetter" -> letters(number, 'a');
            case "upperLetter" -> letters(number, 'A');
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    /// a, b, … z, aa, bb, … as Word counts.
    private static String letters(int number, char first) {
        if (number < 1 || number > MOST)
            return String.valueOf(number);
        char letter = (char) (first + (number - 1) % 26);
        return String.valueOf(letter).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number >= MOST)
            return String.valueOf(number);
        var out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.size(); i++) {
            while (rest >= WORTH.get(i)) {
                out.append(ROMAN.get(i));
                rest -= WORTH.get(i);
            }
        }
        return out.toString();
    }
}
