package org.chancery.extraction.quick;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line from which parts are taken one after the other; what is taken leaves blanks, so that all places stay as they are.
final class Remaining {

    private static final char TAKEN = ' ';

    private final StringBuilder text;

    Remaining(String line) {
        text = new StringBuilder(line);
    }

    /// What is left, as long as the whole line.
    String text() {
        return text.toString();
    }

    void take(int start, int end) {
        for (int i = start; i < end; i++)
            text.setCharAt(i, TAKEN);
    }

    /// Takes the first place that matches.
    Optional<Matcher> take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text());
        if (!matcher.find())
            return Optional.empty();
        take(matcher.start(), matcher.end());
        return Optional.of(matcher);
    }
}
