package org.chancery.agenda.moving;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.moving.Preview.Clash;
import org.chancery.agenda.moving.Preview.Follows;
import org.chancery.agenda.moving.Preview.Kind;
import org.chancery.agenda.moving.Preview.Line;
import org.chancery.time.Day;
import org.chancery.time.Moment;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;
import org.chancery.time.working.Closure;
import org.chancery.time.working.DayOff;
import org.chancery.time.working.WorkingDays;

/// What speaks against the new dates of a meeting: other meetings, closures of the mission, days off. Only what is known to the day can clash.
final class Clashes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private final Meeting meeting;
    private final LocalDate first;
    private final LocalDate last;
    private final WorkingDays workingDays;
    private final List<Clash> found = new ArrayList<>();

    private Clashes(Meeting meeting, WorkingDays workingDays) {
        this.meeting = meeting;
        this.first = meeting.when().earliest().orElseThrow();
        this.last = meeting.when().latest().orElseThrow();
        this.workingDays = workingDays;
    }

    static List<Clash> of(Meeting after, List<Line> lines, Ties ties, WorkingDays workingDays) {
        var found = new ArrayList<Clash>();
        if (after.when().precision().isExact() && after.status() != Meeting.Status.CANCELLED) {
            var clashes = new Clashes(after, workingDays);
            ties.entries().stream().filter(entry -> !entry.id().equals(after.id())).forEach(clashes::against);
            clashes.found.sort((a, b) -> a.what().compareTo(b.what()));
            clashes.againstDaysOff();
            found.addAll(clashes.found);
        }
        lines.forEach(line -> deadline(line, workingDays).ifPresent(found::add));
        return found;
    }

    private void against(Entry entry) {
        if (!(entry instanceof Meeting other) || other.status() == Meeting.Status.CANCELLED
                || other.status() == Meeting.Status.HELD || !other.when().precision().isExact())
            return;
        LocalDate from = other.when().earliest().orElseThrow();
        LocalDate to = other.when().latest().orElseThrow();
        if (from.isAfter(last) || to.isBefore(first))
            return;
        Optional<Boolean> hours = sameHours(meeting.when(), other.when());
        if (hours.filter(same -> !same).isPresent())
            return;
        String what = "Clashes with " + other.title() + ", " + WhenLabel.medium(other.when());
        found.add(new Clash(hours.isPresent() ? Kind.SAME_HOURS : Kind.SAME_DAYS, what,
                hours.isPresent() ? "at the same hours" : share(from, to), Optional.of(other.id())));
    }

    /// Whether two meetings take place at the same hours; empty if the hours of one are not known.
    private static Optional<Boolean> sameHours(When one, When other) {
        if (!(one instanceof Moment a) || !(other instanceof Moment b))
            return Optional.empty();
        Optional<ZonedDateTime> endOfA = a.end();
        return endOfA.flatMap(end -> b.end().map(endOfB -> a.start().isBefore(endOfB) && b.start().isBefore(end)));
    }

    private void againstDaysOff() {
        for (Closure closure : workingDays.closures()) {
            if (!closure.first().isAfter(last) && !closure.last().isBefore(first))
                found.add(new Clash(Kind.CLOSURE,
                        "Clashes with the mission closure " + on(closure) + ", " + closure.reason(),
                        share(closure.first(), closure.last()), Optional.empty()));
        }
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate each = day;
            workingDays.holidays().holiday(each).ifPresent(name -> found.add(new Clash(Kind.HOLIDAY,
                    "Falls on " + DAY.format(each) + ", " + name + ", " + workingDays.holidays().place(),
                    share(each, each), Optional.empty())));
        }
        if (first.equals(last) && workingDays.isWeekend(first))
            found.add(new Clash(Kind.WEEKEND, "Falls on " + DAY.format(first) + ", a weekend", "", Optional.empty()));
    }

    private static String on(Closure closure) {
        return closure.first().equals(closure.last())
                ? "on " + DAY.format(closure.first())
                : "from " + DAY.format(closure.first()) + " to " + DAY.format(closure.last());
    }

    /// How much of the meeting lies within other days.
    private String share(LocalDate from, LocalDate to) {
        if (first.equals(last))
            return "";
        boolean begins = !first.isBefore(from) && !first.isAfter(to);
        boolean ends = !last.isBefore(from) && !last.isAfter(to);
        if (begins && ends)
            return "all days of the meeting fall on it";
        long days = Math.min(last.toEpochDay(), to.toEpochDay()) - Math.max(first.toEpochDay(), from.toEpochDay()) + 1;
        if (days == 1 && (begins || ends))
            return "the " + (begins ? "first" : "last") + " day of the meeting falls on it";
        return days == 1 ? "one day of the meeting falls on it" : days + " days of the meeting fall on it";
    }

    /// A deadline that would come to lie on a day off.
    private static Optional<Clash> deadline(Line line, WorkingDays workingDays) {
        if (!(line.outcome() instanceof Follows follows) || !(follows.becomes() instanceof Day day)
                || workingDays.isWorkingDay(day.day()))
            return Optional.empty();
        String why = workingDays.off(day.day()).map(DayOff::name).orElse("a weekend");
        return Optional.of(new Clash(Kind.DEADLINE_ON_DAY_OFF,
                line.entry().title() + " would fall on " + DAY.format(day.day()) + ", " + why, "",
                Optional.of(line.entry().id())));
    }
}
