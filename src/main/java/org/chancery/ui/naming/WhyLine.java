package org.chancery.ui.naming;

import java.util.Locale;
import java.util.StringJoiner;
import org.chancery.agenda.computing.Why;

/// The lines of a counting, the same on every screen.
public final class WhyLine {

    private WhyLine() {}

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
