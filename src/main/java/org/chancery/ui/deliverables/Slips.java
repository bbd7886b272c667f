package org.chancery.ui.deliverables;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Reminder;
import org.chancery.agenda.ResolutionName;

/// Why what is typed for several deliverables is not taken, in one sentence; empty if it is.
final class Slips {

    private Slips() {}

    static Optional<String> ofResolution(String text) {
        return text.isBlank() || ResolutionName.parse(text).filter(Slips::hasNumber).isPresent()
                ? Optional.empty()
                : Optional.of("“" + text.strip() + "” is no number of a resolution or decision.");
    }

    private static boolean hasNumber(ResolutionName name) {
        return name.number().chars().anyMatch(Character::isDigit);
    }

    static Optional<String> ofReminders(String text) {
        return days(text).isPresent()
                ? Optional.empty()
                : Optional.of("Write days before it, at most " + Reminder.MOST_DAYS_BEFORE
                        + ", with spaces between them: 21 7 1.");
    }

    /// Empty where it is no list of days.
    static Optional<List<Integer>> days(String text) {
        String[] words = text.strip().split("[\\s,;d]+");
        if (text.isBlank())
            return Optional.of(List.of());
        if (!Arrays.stream(words).allMatch(word -> word.matches("\\d{1,3}")
                && Integer.parseInt(word) <= Reminder.MOST_DAYS_BEFORE))
            return Optional.empty();
        return Optional.of(Arrays.stream(words).map(Integer::valueOf).distinct().toList());
    }
}
