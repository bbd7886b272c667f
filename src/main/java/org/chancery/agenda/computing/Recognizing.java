package org.chancery.agenda.computing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Anchor.Edge;
import org.chancery.agenda.Anchor.OfMeeting;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.time.Offset.Unit;
import org.chancery.time.When;
import org.chancery.time.working.WorkingDays;

/// Seeing in a date the distance by which it was set: 28 October is 6 weeks before a session that opens on 9 December.
public final class Recognizing {

    private static final int FURTHEST = 400;
    private static final List<Integer> ROUND_WORKING_DAYS = List.of(5, 10, 15, 20);

    private static final int FEWEST_ROUND_DAYS = 30;
    private static final int MOST_ROUND_DAYS = 120;
    private static final int MOST_ROUND_WEEKS = 16;
    private static final int MOST_ROUND_MONTHS = 12;

    private Recognizing() {}

    /// The countings from a meeting that give exactly this date, the roundest first: before its start, or after its end. Empty if one of the two
    /// is not known to the day, or if the date is too far off or lies within the meeting.
    public static List<Counted<Anchor>> from(Meeting meeting, When date, WorkingDays workingDays) {
        Optional<LocalDate> due = Bounds.of(date, Edge.END).day();
        Optional<LocalDate> start = Bounds.of(meeting.when(), Edge.START).day();
        Optional<LocalDate> end = Bounds.of(meeting.when(), Edge.END).day();
        if (due.isEmpty() || start.isEmpty() || end.isEmpty())
            return List.of();
        if (due.get().isBefore(start.get()))
            return countings(new OfMeeting(meeting.id(), Edge.START), start.get(), due.get(), workingDays);
        return due.get().isAfter(end.get())
                ? countings(new OfMeeting(meeting.id(), Edge.END), end.get(), due.get(), workingDays)
                : List.of();
    }

    private static List<Counted<Anchor>> countings(Anchor anchor, LocalDate from, LocalDate to, WorkingDays working) {
        int days = (int) ChronoUnit.DAYS.between(from, to);
        int months = (int) ChronoUnit.MONTHS.between(from, to);
        var found = new ArrayList<Counted<Anchor>>();
        if (Math.abs(days) > FURTHEST)
            return found;
        if (days % 7 == 0)
            found.add(Counted.exactly(days / 7, Unit.WEEKS, anchor));
        if (months != 0 && from.plusMonths(months).equals(to))
            found.add(Counted.exactly(months, Unit.MONTHS, anchor));
        found.add(Counted.exactly(days, Unit.DAYS, anchor));
        for (int count : ROUND_WORKING_DAYS) {
            int amount = Integer.signum(days) * count;
            if (working.count(from, amount).to().equals(to))
                found.add(Counted.exactly(amount, Unit.WORKING_DAYS, anchor));
        }
        return found;
    }

    /// Whether a counting looks like a rule rather than chance: weeks up to 16, months up to 12, a round number of working days, tens of days from
    /// 30 to 120. Every seventh day is a whole number of weeks from any meeting, so a far one proves nothing.
    public static boolean isRound(Counted<Anchor> counting) {
        int amount = Math.abs(counting.amount());
        return switch (counting.unit()) {
            case WEEKS -> amount <= MOST_ROUND_WEEKS;
            case MONTHS -> amount <= MOST_ROUND_MONTHS;
            case WORKING_DAYS -> ROUND_WORKING_DAYS.contains(amount);
            case DAYS -> amount >= FEWEST_ROUND_DAYS && amount <= MOST_ROUND_DAYS && amount % 10 == 0;
            case HOURS, YEARS -> false;
        };
    }
}
