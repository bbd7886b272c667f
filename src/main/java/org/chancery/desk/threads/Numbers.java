package org.chancery.desk.threads;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The order of resolutions: 2/7 before 2/10.
final class Numbers {

    private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

    static final Comparator<Subject> ORDER = Comparator
            .<Subject, String>comparing(subject -> subject.name().number(), Numbers::compare)
            .thenComparing(subject -> subject.name().body())
            .thenComparing(subject -> subject.name().text());

    private Numbers() {}

    private static int compare(String one, String other) {
        List<String> a = pieces(one);
        List<String> b = pieces(other);
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = comparePieces(a.get(i), b.get(i));
            if (order != 0)
                return order;
        }
        return Integer.compare(a.size(), b.size());
    }

    private static List<String> pieces(String number) {
        return PIECE.matcher(number).results().map(MatchResult::group).toList();
    }

    /// Digits by what they come to: the longer run is the greater, once its zeros are gone.
    private static int comparePieces(String one, String other) {
        if (!Character.isDigit(one.charAt(0)) || !Character.isDigit(other.charAt(0)))
            return one.compareTo(other);
        String a = one.replaceFirst("^0+", "");
        String b = other.replaceFirst("^0+", "");
        return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
    }
}
