package org.chancery.agenda.clashing;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.clashing.Clash.Kind;
import org.chancery.agenda.clashing.Clash.Off;
import org.chancery.agenda.clashing.Clash.OfTwo;
import org.chancery.agenda.clashing.Clash.SameDays;
import org.chancery.agenda.clashing.Clash.SameHours;
import org.chancery.agenda.clashing.Clash.Travel;
import org.chancery.time.Moment;
import org.chancery.time.When;
import org.chancery.time.working.Closure;
import org.chancery.time.working.WorkingDays;

/// The one rule of what clashes. Only what is known to the day and is still to be gone to clashes with anything; a sitting at its hour is part
/// of the session of its own body on that day; nobody sits through a run of many weeks.
///
/// @param travelDays how many days there are to be between meetings in two cities
public record Clashing(int travelDays) {

    /// How many days before and behind a meeting another can clash with it: the same hour bears dates as far apart as this in two time zones.
    public static final int REACH = 2;
    /// A day to travel.
    public static final Clashing USUAL = new Clashing(1);

    private static final int LONGEST = 21;
    private static final Comparator<Meeting> EARLIER = Comparator.comparing(Clashing::first)
            .thenComparing(m -> m.when() instanceof Moment moment ? moment.start().toInstant() : Instant.MIN)
            .thenComparing(Meeting::id);

    /// Whether an officer cannot go to both. The order in which they are given does not matter.
    public Optional<OfTwo> between(Meeting a, Meeting b) {
        if (a.id().equals(b.id()) || !counts(a) || !counts(b))
            return Optional.empty();
        return EARLIER.compare(a, b) <= 0 ? inOrder(a, b, Clashing::city) : inOrder(b, a, Clashing::city);
    }

    /// All that clashes among these, by day.
    ///
    /// @param most more than these are not told apart
    public List<OfTwo> among(Collection<Meeting> meetings, int most) {
        List<Meeting> sorted = meetings.stream().filter(Clashing::counts).sorted(EARLIER).toList();
        var found = new ArrayList<OfTwo>();
        var cities = new HashMap<String, Optional<City>>();
        for (int i = 0; i < sorted.size(); i++) {
            LocalDate reach = last(sorted.get(i)).plusDays(Math.max(travelDays, REACH));
            for (int j = i + 1; j < sorted.size() && !first(sorted.get(j)).isAfter(reach); j++) {
                if (found.size() == most)
                    return List.copyOf(found);
                inOrder(sorted.get(i), sorted.get(j), m -> cities.computeIfAbsent(m.place(), City::of))
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private Optional<OfTwo> inOrder(Meeting one, Meeting other, Function<Meeting, Optional<City>> cities) {
        if (one.when() instanceof Moment a && other.when() instanceof Moment b)
            return hours(one, a, other, b).or(() -> travel(one, other, cities));
        LocalDate first = first(other);
        LocalDate last = last(one).isBefore(last(other)) ? last(one) : last(other);
        if (first.isAfter(last))
            return travel(one, other, cities);
        boolean sitting = one.when() instanceof Moment || other.when() instanceof Moment;
        return sitting && one.body().isPresent() && one.body().equals(other.body())
                ? Optional.empty()
                : Optional.of(new SameDays(one, other, first, last));
    }

    /// What has no end that is known takes the minute at which it begins.
    private static Optional<OfTwo> hours(Meeting one, Moment a, Meeting other, Moment b) {
        Instant from = latest(a.start().toInstant(), b.start().toInstant());
        Instant until = earliest(end(a), end(b));
        return from.isBefore(until)
                ? Optional.of(new SameHours(one, other, from,
                        a.end().isPresent() && b.end().isPresent() ? Optional.of(until) : Optional.empty()))
                : Optional.empty();
    }

    private Optional<OfTwo> travel(Meeting one, Meeting other, Function<Meeting, Optional<City>> cities) {
        long between = DAYS.between(last(one), first(other)) - 1;
        if (between >= travelDays)
            return Optional.empty();
        return cities.apply(one).flatMap(from -> cities.apply(other)
                .filter(to -> !to.equals(from))
                .map(to -> new Travel(one, other, from, to, between)));
    }

    /// The days off on which a meeting falls. The holidays of the duty station are none of a meeting in another city.
    public List<Off> daysOff(Meeting meeting, WorkingDays workingDays) {
        var found = new ArrayList<Off>();
        if (!counts(meeting))
            return found;
        LocalDate first = first(meeting);
        LocalDate last = last(meeting);
        for (Closure closure : workingDays.closures()) {
            if (!closure.first().isAfter(last) && !closure.last().isBefore(first))
                found.add(new Off(meeting, Kind.CLOSURE, closure.first(), closure.last(), closure.reason(), ""));
        }
        if (isElsewhere(meeting, workingDays))
            return found;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate each = day;
            workingDays.holidays().holiday(each).ifPresent(name -> found
                    .add(new Off(meeting, Kind.HOLIDAY, each, each, name, workingDays.holidays().place())));
        }
        if (first.equals(last) && workingDays.isWeekend(first))
            found.add(new Off(meeting, Kind.WEEKEND, first, last, "", ""));
        return found;
    }

    private static Optional<City> city(Meeting meeting) {
        return City.of(meeting.place());
    }

    private static boolean isElsewhere(Meeting meeting, WorkingDays workingDays) {
        return city(meeting).flatMap(there -> City.of(workingDays.holidays().place())
                .filter(here -> !here.equals(there))).isPresent();
    }

    private static boolean counts(Meeting meeting) {
        When when = meeting.when();
        if (meeting.status().isSettled() || when.earliest().isEmpty() || when.latest().isEmpty())
            return false;
        long days = DAYS.between(first(meeting), last(meeting));
        return days == 0 || when.precision().isExact() && days < LONGEST;
    }

    private static LocalDate first(Meeting meeting) {
        return meeting.when().earliest().orElseThrow();
    }

    private static LocalDate last(Meeting meeting) {
        return meeting.when().latest().orElseThrow();
    }

    private static Instant end(Moment moment) {
        return moment.end().orElseGet(() -> moment.start().plusMinutes(1)).toInstant();
    }

    private static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earliest(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
