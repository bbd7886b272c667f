package org.chancery.agenda.moving;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.clashing.Clash;
import org.chancery.agenda.clashing.Clashing;
import org.chancery.agenda.clashing.ClashWords;
import org.chancery.agenda.moving.Preview.Follows;
import org.chancery.agenda.moving.Preview.Kind;
import org.chancery.agenda.moving.Preview.Line;
import org.chancery.agenda.moving.Preview.Warning;
import org.chancery.time.Day;
import org.chancery.time.working.DayOff;
import org.chancery.time.working.WorkingDays;

/// What speaks against the new dates of a meeting: what it clashes with, and the days off on which deadlines would come to lie.
final class Warnings {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private Warnings() {}

    static List<Warning> of(Meeting after, List<Line> lines, Ties ties, WorkingDays workingDays) {
        var found = new ArrayList<Warning>();
        ties.entries()
                .stream()
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast)
                .flatMap(other -> Clashing.USUAL.between(after, other).stream())
                .map(clash -> warning(after, clash))
                .sorted(Comparator.comparing(Warning::what))
                .forEach(found::add);
        Clashing.USUAL.daysOff(after, workingDays).stream().map(off -> warning(after, off)).forEach(found::add);
        order(after, ties).ifPresent(found::add);
        lines.forEach(line -> deadline(line, workingDays).ifPresent(found::add));
        return found;
    }

    private static Warning warning(Meeting after, Clash clash) {
        Optional<Meeting> with = switch (clash) {
            case Clash.OfTwo two -> Optional.of(two.one().id().equals(after.id()) ? two.other() : two.one());
            case Clash.Off off -> Optional.empty();
        };
        return new Warning(kind(clash), ClashWords.against(after, clash), ClashWords.detail(after, clash),
                with.map(Meeting::id));
    }

    private static Kind kind(Clash clash) {
        return switch (clash) {
            case Clash.SameHours c -> Kind.SAME_HOURS;
            case Clash.SameDays c -> Kind.SAME_DAYS;
            case Clash.Travel c -> Kind.TRAVEL;
            case Clash.Off off -> switch (off.kind()) {
                case CLOSURE -> Kind.CLOSURE;
                case HOLIDAY -> Kind.HOLIDAY;
                case WEEKEND -> Kind.WEEKEND;
            };
        };
    }

    /// A part that would come before the one it resumes.
    private static Optional<Warning> order(Meeting after, Ties ties) {
        Optional<LocalDate> last = after.when().latest();
        return after.resumes()
                .flatMap(ties::entry)
                .filter(part -> part.when().earliest().filter(begins -> last.filter(begins::isAfter).isPresent())
                        .isPresent())
                .map(part -> new Warning(Kind.OUT_OF_ORDER, "Comes before what it resumes", part.title(),
                        Optional.of(part.id())));
    }

    /// A deadline that would come to lie on a day off.
    private static Optional<Warning> deadline(Line line, WorkingDays workingDays) {
        if (!(line.outcome() instanceof Follows follows) || !(follows.becomes() instanceof Day day)
                || workingDays.isWorkingDay(day.day()))
            return Optional.empty();
        String why = workingDays.off(day.day()).map(DayOff::name).orElse("a weekend");
        return Optional.of(new Warning(Kind.DEADLINE_ON_DAY_OFF,
                line.entry().title() + " would fall on " + DAY.format(day.day()) + ", " + why, "",
                Optional.of(line.entry().id())));
    }
}
