package org.chancery.ui.naming;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.agenda.Reminder;

/// A reminder as a person types it and reads it: "14", "14 days", "2 weeks", "on the day", "13 days at 08:30".
public final class ReminderText {

    /// How long before, and at which hour if one is said.
    public record Typed(int days, Optional<LocalTime> at) {}

    private static final Pattern TYPED = Pattern.compile("(\\d{1,3})\\s*(d|days?|w|weeks?|m|months?)?(\\s+before)?");
    private static final Pattern AT = Pattern
            .compile("(.*?)(?:,|\\s+at|\\s+@)\\s*(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(am|pm)?");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(am|pm)?");

    private ReminderText() {}

    /// What the text says; empty if it says nothing that can be.
    public static Optional<Typed> read(String text) {
        Matcher at = AT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!at.matches())
            return days(text).map(days -> new Typed(days, Optional.empty()));
        return hour(text.strip().substring(at.start(2)))
                .flatMap(hour -> days(at.group(1)).map(days -> new Typed(days, Optional.of(hour))));
    }

    /// How many days before; empty if the text does not say, or says more than a year.
    public static Optional<Integer> days(String text) {
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

    /// A clock time: "9", "08:30", "5 pm"; empty if it is none.
    public static Optional<LocalTime> hour(String text) {
        Matcher matcher = HOUR.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches())
            return Optional.empty();
        int hour = Integer.parseInt(matcher.group(1));
        int minute = Optional.ofNullable(matcher.group(2)).map(Integer::parseInt).orElse(0);
        String half = Optional.ofNullable(matcher.group(3)).orElse("");
        if (!half.isEmpty() && (hour < 1 || hour > 12))
            return Optional.empty();
        try {
            return Optional.of(LocalTime.of(switch (half) {
                case "am" -> hour % 12;
                case "pm" -> hour % 12 + 12;
                default -> hour;
            }, minute));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /// "on the day", "1 day", "14 days".
    public static String label(int days) {
        return switch (days) {
            case 0 -> "on the day";
            case 1 -> "1 day";
            default -> days + " days";
        };
    }

    /// "13 days, 08:30"; without the hour where it is the usual one.
    public static String label(int days, LocalTime at, LocalTime usual) {
        return at.equals(usual) ? label(days) : label(days) + ", " + at;
    }
}
