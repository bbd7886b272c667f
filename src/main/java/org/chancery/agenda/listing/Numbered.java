package org.chancery.agenda.listing;

import java.util.Comparator;
import java.util.regex.Pattern;

/// The order of names with numbers in them, as people count: "2/7" before "2/10", and what has no name last.
final class Numbered {

    private static final Pattern BORDER = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");

    static final Comparator<String> ORDER = Comparator.comparing(String::isEmpty).thenComparing(Numbered::compare);

    private Numbered() {}

    private static int compare(String one, String other) {
        String[] a = BORDER.split(one);
        String[] b = BORDER.split(other);
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int order = comparePiece(a[i], b[i]);
            if (order != 0)
                return order;
        }
        return Integer.compare(a.length, b.length);
    }

    private static int comparePiece(String a, String b) {
        boolean numbers = isNumber(a) && isNumber(b);
        int order = numbers ? Integer.compare(significant(a).length(), significant(b).length()) : 0;
        if (order == 0 && numbers)
            order = significant(a).compareTo(significant(b));
        return order != 0 ? order : a.compareToIgnoreCase(b);
    }

    private static boolean isNumber(String piece) {
        return !piece.isEmpty() && piece.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String significant(String digits) {
        return digits.replaceFirst("^0+", "");
    }
}
