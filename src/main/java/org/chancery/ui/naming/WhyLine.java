package org.chancery.ui.naming;

import java.util.Locale;
import java.util.StringJoiner;
import org.chancery.agenda.computing.Why;

/// Why a date is what it is, and the lines of its counting, the same on every screen.
public final class WhyLine {

    private WhyLine() {}

    /// The reason as a sentence: "6 weeks before Mon 9 Dec 2024, when OEWG-H, first session opens."
    public static String sentence(Why why) {
        String words = why.sentence();
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    /// A line of the counting as a person would say it: "Counted from Mon 9 Dec 2024: OEWG-H, first session opens".
    public static String of(Why.Step step) {
        var line = new StringJoiner(" ");
        line.add(switch (step.what()) {
            case "from" -> "Counted from";
            case "counted" -> "Distance";
            case "skipped" -> "Left out";
            case "rolled" -> "Not on";
            case "gives" -> "That is";
            default -> step.what().substring(0, 1).toUpperCase(Locale.ENGLISH) + step.what().substring(1);
        });
        if (!step.date().isEmpty())
            line.add(step.date());
        return step.note().isEmpty() ? line.toString() : line + ": " + step.note();
    }
}
