package org.chancery.extraction.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.agenda.Reminder;

/// Reminders in a line: "!7d", "!2w", "!0" for the day itself, "!none" for no reminder.
final class ReminderMarks {

    private static final Pattern MARK = Pattern.compile(
            "(?<!\\S)!(?:(none|no)|(\\d{1,5}) ?(d|days?|j|jours?|días?|w|weeks?|sem|semaines?|semanas?)?)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String WEEKS = "ws";

    private ReminderMarks() {}

    /// Takes all of them out of the line.
    ///
    /// @param slips gets a sentence for each that no reminder can be
    static Optional<List<Integer>> take(Remaining line, List<String> slips) {
        var days = new ArrayList<Integer>();
        boolean any = false;
        for (Optional<Matcher> mark = line.take(MARK); mark.isPresent(); mark = line.take(MARK)) {
            any = true;
            if (mark.get().group(1) == null)
                add(mark.get(), days, slips);
        }
        return any
                ? Optional.of(days.stream().distinct().sorted((a, b) -> b - a).toList())
                : Optional.empty();
    }

    private static void add(Matcher mark, List<Integer> days, List<String> slips) {
        String unit = Optional.ofNullable(mark.group(3)).orElse("d").toLowerCase(Locale.ROOT);
        int count = Integer.parseInt(mark.group(2)) * (WEEKS.indexOf(unit.charAt(0)) >= 0 ? 7 : 1);
        if (count <= Reminder.MOST_DAYS_BEFORE)
            days.add(count);
        else
            slips.add("“" + mark.group() + "” is no reminder: it comes 0 to " + Reminder.MOST_DAYS_BEFORE
                    + " days before.");
    }
}
