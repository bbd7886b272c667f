package org.chancery.agenda;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/// The reminders of an entry as steps towards it: so many days before, all at one clock time where the officer is.
///
/// @param daysBefore the earliest reminder first, each once; none for no reminder at all
public record Ladder(List<Integer> daysBefore, LocalTime at) {

    /// Three weeks, one week and one day before, at nine in the morning.
    public static final Ladder USUAL = new Ladder(List.of(21, 7, 1), LocalTime.of(9, 0));

    public Ladder {
        daysBefore = daysBefore.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        if (!daysBefore.isEmpty()
                && (daysBefore.getLast() < 0 || daysBefore.getFirst() > Reminder.MOST_DAYS_BEFORE))
            throw new IllegalArgumentException("a step of a ladder is 0 to " + Reminder.MOST_DAYS_BEFORE
                    + " days before: " + daysBefore);
    }

    /// The same steps at another clock time.
    public Ladder at(LocalTime time) {
        return new Ladder(daysBefore, time);
    }

    /// Whether these reminders are exactly this ladder's, in any order.
    public boolean is(List<Reminder> reminders) {
        return daysBefore
                .equals(reminders.stream().map(Reminder::daysBefore).sorted(Comparator.reverseOrder()).toList())
                && reminders.stream().allMatch(reminder -> reminder.at().equals(at));
    }
}
