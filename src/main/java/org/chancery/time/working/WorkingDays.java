package org.chancery.time.working;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The days on which people work: all but the weekend and the holidays of a duty station, and the days on which the mission is closed.
public record WorkingDays(HolidayList holidays, List<Closure> closures) {

    private static final String MISSION = "the mission";

    public WorkingDays {
        closures = List.copyOf(closures);
    }

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && off(day).isEmpty();
    }

    public boolean isWeekend(LocalDate day) {
        return holidays.weekend().contains(day.getDayOfWeek());
    }

    /// What makes a day a day off, be it a weekend or not; empty for none.
    public Optional<DayOff> off(LocalDate day) {
        return holidays.holiday(day)
                .map(name -> new DayOff(day, name, holidays.place()))
                .or(() -> closures.stream()
                        .filter(closure -> closure.covers(day))
                        .findFirst()
                        .map(closure -> new DayOff(day, closure.reason(), MISSION)));
    }

    /// The working day so many working days after a day, or before it if negative. The day itself is not counted, be it a working day or not.
    public DayCount count(LocalDate from, int amount) {
        var skipped = new ArrayList<DayOff>();
        var unlisted = new TreeSet<Integer>();
        int step = Integer.signum(amount);
        LocalDate day = from;
        for (int left = Math.abs(amount); left > 0;) {
            day = day.plusDays(step);
            if (!holidays.lists(day.getYear()))
                unlisted.add(day.getYear());
            Optional<DayOff> off = isWeekend(day) ? Optional.empty() : off(day);
            off.ifPresent(skipped::add);
            if (!isWeekend(day) && off.isEmpty())
                left--;
        }
        return new DayCount(from, amount, day, skipped, unlisted);
    }

    /// Where a date goes that must not fall on a day off.
    public LocalDate roll(LocalDate day, Roll roll) {
        if (isWorkingDay(day))
            return day;
        return switch (roll) {
            case NONE -> day;
            case BACK -> count(day, -1).to();
            case FORWARD -> count(day, 1).to();
        };
    }
}
