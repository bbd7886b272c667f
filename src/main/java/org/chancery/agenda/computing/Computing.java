package org.chancery.agenda.computing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Anchor.Edge;
import org.chancery.agenda.Reckoning;
import org.chancery.agenda.Reckoning.Chosen;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.agenda.Reckoning.Sense;
import org.chancery.agenda.computing.Computation.Comparison;
import org.chancery.agenda.computing.Computation.Distance;
import org.chancery.agenda.computing.Computation.Rolled;
import org.chancery.time.Imprecise;
import org.chancery.time.Moment;
import org.chancery.time.Offset;
import org.chancery.time.Offset.Direction;
import org.chancery.time.Offset.Unit;
import org.chancery.time.Precision;
import org.chancery.time.Relative;
import org.chancery.time.Span;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.chancery.time.working.DayCount;
import org.chancery.time.working.DayOff;
import org.chancery.time.working.Roll;
import org.chancery.time.working.WorkingDays;

/// Working out a reckoning with what is known of its anchors. A month stays a month: what hangs on "March 2025" lies between two days and is
/// neither; what hangs on something without a date stays words.
public final class Computing {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

    private final Function<Anchor, AnchorDate> anchors;
    private final WorkingDays workingDays;

    /// @param anchors what each anchor is called and when it is
    public Computing(Function<Anchor, AnchorDate> anchors, WorkingDays workingDays) {
        this.anchors = anchors;
        this.workingDays = workingDays;
    }

    public Computation of(Reckoning<Anchor> reckoning) {
        return switch (reckoning) {
            case Counted<Anchor> counted -> counted(counted);
            case Chosen<Anchor> chosen -> chosen(chosen);
        };
    }

    private Computation chosen(Chosen<Anchor> chosen) {
        Computation one = of(chosen.one());
        Computation other = of(chosen.other());
        Bounds a = Bounds.of(one.when(), Edge.END);
        Bounds b = Bounds.of(other.when(), Edge.END);
        Bounds bounds = Bounds.chosen(chosen.choice(), a, b);
        return new Comparison(chosen.choice(), one, other, when(bounds, a, one, b, other));
    }

    /// Where one of the two is chosen for sure, its clock time or month is kept.
    private static When when(Bounds chosen, Bounds a, Computation one, Bounds b, Computation other) {
        if (!chosen.isOpen() && chosen.equals(a))
            return one.when();
        return !chosen.isOpen() && chosen.equals(b) ? other.when() : chosen.when(new Undated(""));
    }

    private Distance counted(Counted<Anchor> counted) {
        AnchorDate anchor = anchors.apply(counted.anchor());
        Edge edge = edge(counted.anchor());
        Optional<ZonedDateTime> clock = counted.unit() == Unit.HOURS ? clock(anchor.when(), edge) : Optional.empty();
        Optional<When> whole = clock.<When>map(time -> atTheHour(time.plusHours(counted.amount())))
                .or(() -> month(counted, anchor.when()));
        return whole.map(when -> new Distance(counted, anchor, when, Optional.empty(), Optional.empty(), false))
                .orElseGet(() -> counted(counted, anchor, Bounds.of(anchor.when(), edge)));
    }

    private Distance counted(Counted<Anchor> c, AnchorDate anchor, Bounds from) {
        Bounds fallen = c.unit() == Unit.HOURS
                ? new Bounds(from.first().map(day -> hours(day.atStartOfDay(), c)),
                        from.last().map(day -> hours(day.plusDays(1).atStartOfDay().minusNanos(1), c)))
                : from.map(day -> shifted(day, c));
        Bounds rolled = fallen.map(day -> workingDays.roll(day, c.roll()));
        boolean open = c.sense() == Sense.AT_LEAST && c.amount() >= 0;
        When when = (open ? rolled.from() : rolled).when(new Relative(offset(c), anchor.name(), ""));
        Optional<DayCount> days = from.day().filter(day -> c.unit() == Unit.WORKING_DAYS)
                .map(day -> workingDays.count(day, c.amount()));
        boolean shortened = (c.unit() == Unit.MONTHS || c.unit() == Unit.YEARS)
                && from.day().filter(day -> shifted(day, c).getDayOfMonth() != day.getDayOfMonth()).isPresent();
        return new Distance(c, anchor, when, days,
                fallen.day().filter(day -> rolled.day().filter(day::equals).isEmpty()).map(this::rolled), shortened);
    }

    private Rolled rolled(LocalDate from) {
        Optional<DayOff> off = workingDays.isWeekend(from) ? Optional.empty() : workingDays.off(from);
        return new Rolled(from, off.map(day -> day.name() + ", " + day.place()).orElse(WEEKDAY.format(from)));
    }

    private LocalDate shifted(LocalDate day, Counted<Anchor> c) {
        return switch (c.unit()) {
            case HOURS -> hours(day.atStartOfDay(), c);
            case DAYS -> day.plusDays(c.amount());
            case WORKING_DAYS -> workingDays.count(day, c.amount()).to();
            case WEEKS -> day.plusWeeks(c.amount());
            case MONTHS -> day.plusMonths(c.amount());
            case YEARS -> day.plusYears(c.amount());
        };
    }

    private static LocalDate hours(LocalDateTime from, Counted<Anchor> c) {
        return from.plusHours(c.amount()).toLocalDate();
    }

    /// The clock time from which hours are counted, if it is known.
    private static Optional<ZonedDateTime> clock(When when, Edge edge) {
        if (!(when instanceof Moment moment))
            return Optional.empty();
        return edge == Edge.START ? Optional.of(moment.start()) : moment.end();
    }

    private static Moment atTheHour(ZonedDateTime time) {
        return Moment.at(time.toLocalDate(), time.toLocalTime(), time.getZone());
    }

    /// Months from a month are a month.
    private static Optional<When> month(Counted<Anchor> c, When anchor) {
        boolean months = c.unit() == Unit.MONTHS || c.unit() == Unit.YEARS;
        boolean open = c.sense() == Sense.AT_LEAST && c.amount() >= 0;
        if (!months || open || c.roll() != Roll.NONE || !(anchor instanceof Imprecise imprecise)
                || imprecise.precision() != Precision.MONTH)
            return Optional.empty();
        LocalDate first = imprecise.span().first().plusMonths(c.unit() == Unit.YEARS ? 12L * c.amount() : c.amount());
        return Optional.of(Imprecise.of(Span.month(first.getYear(), first.getMonthValue()), imprecise.part()));
    }

    /// What is due has its last day for an anchor, everything else the end that is named.
    private static Edge edge(Anchor anchor) {
        return switch (anchor) {
            case Anchor.OfMeeting meeting -> meeting.edge();
            case Anchor.Due due -> Edge.END;
            case Anchor.Circulation circulation -> Edge.START;
        };
    }

    private static Offset offset(Counted<Anchor> c) {
        boolean before = c.amount() < 0;
        Direction direction = switch (c.sense()) {
            case EXACT -> before ? Direction.BEFORE : Direction.AFTER;
            case AT_LEAST -> before ? Direction.AT_LEAST_BEFORE : Direction.AFTER;
            case NO_LATER_THAN -> before ? Direction.AT_LEAST_BEFORE : Direction.WITHIN_AFTER;
        };
        return new Offset(Math.abs(c.amount()), c.unit(), direction);
    }
}
