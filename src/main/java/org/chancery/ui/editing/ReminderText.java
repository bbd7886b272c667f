package org.chancery.ui.editing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.agenda.Reminder;

/// A reminder as a person types it and reads it: "14", "14 days", "2 weeks", "on the day".
public final class ReminderText {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,3})\\s*(d|days?|w|weeks?|m|months?)?(\\s+before)?");

    private ReminderText() {}

    /// How many days before; empty if the text does not say, or says more than a year.
    static Optional<Integer> days(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        if (typed.equals("on the day"))
            return Optional.of(0);
        Matcher matcher = TYPED.matcher(typed);
        if (!matcher.matches())
            return Optional.empty();
        String unit = Optional.ofNullable(matcher.group(2)).orElse("d");
        int days = Integer.parseInt(matcher.group(1)) * (unit.startsWith("w") ? 7 : unit.startsWith("m") ? 30 : 1);
        return days <= Reminder.MOST_DAYS_BEFORE ? Optional.of(days) : Optional.empty();
    }

    /// "on the day", "1 day", "14 days".
    public static String label(int days) {
        return switch (days) {
            case 0 -> "on the day";
            case 1 -> "1 day";
            default -> days + " days";
        };
    }
}
