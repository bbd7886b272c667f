package org.chancery.agenda.computing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chancery.agenda.Anchor.Edge;
import org.chancery.agenda.Reckoning.Choice;
import org.chancery.time.Between;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Moment;
import org.chancery.time.Recurring;
import org.chancery.time.Relative;
import org.chancery.time.Stretch;
import org.chancery.time.Undated;
import org.chancery.time.When;

/// The first and the last day on which a single day can lie; either may be open.
record Bounds(Optional<LocalDate> first, Optional<LocalDate> last) {

    static final Bounds OPEN = new Bounds(Optional.empty(), Optional.empty());

    /// Where the first or the last day of something lies.
    static Bounds of(When when, Edge edge) {
        boolean start = edge == Edge.START;
        return switch (when) {
            case Moment m -> on(start ? m.day() : m.latest().orElse(m.day()));
            case Day d -> on(d.day());
            case Days d -> on(start ? d.first() : d.last());
            case Imprecise i -> new Bounds(i.earliest(), i.latest());
            case Between b -> new Bounds(b.earliest(), b.latest());
            case Stretch s -> (start ? s.from() : s.to()).map(end -> of(end, edge)).orElse(OPEN);
            case Relative r -> new Bounds(r.earliest(), r.latest());
            case Recurring r -> OPEN;
            case Undated u -> OPEN;
        };
    }

    private static Bounds on(LocalDate day) {
        return new Bounds(Optional.of(day), Optional.of(day));
    }

    /// The day, if it is known.
    Optional<LocalDate> day() {
        return first.filter(day -> last.filter(day::equals).isPresent());
    }

    boolean isOpen() {
        return first.isEmpty() && last.isEmpty();
    }

    /// @param shift keeps the order of days
    Bounds map(UnaryOperator<LocalDate> shift) {
        return new Bounds(first.map(shift), last.map(shift));
    }

    Bounds from() {
        return new Bounds(first, Optional.empty());
    }

    /// The earlier or later of two days. Of an open bound nothing is known, except that the other already limits the choice.
    static Bounds chosen(Choice choice, Bounds one, Bounds other) {
        boolean earlier = choice == Choice.EARLIER;
        return earlier
                ? new Bounds(both(one.first, other.first, true), either(one.last, other.last, true))
                : new Bounds(either(one.first, other.first, false), both(one.last, other.last, false));
    }

    private static Optional<LocalDate> both(Optional<LocalDate> one, Optional<LocalDate> other, boolean earlier) {
        return one.flatMap(a -> other.map(b -> pick(a, b, earlier)));
    }

    private static Optional<LocalDate> either(Optional<LocalDate> one, Optional<LocalDate> other, boolean earlier) {
        return one.map(a -> other.map(b -> pick(a, b, earlier)).orElse(a)).or(() -> other);
    }

    private static LocalDate pick(LocalDate one, LocalDate other, boolean earlier) {
        return one.isBefore(other) == earlier ? one : other;
    }

    /// @param nothing what it is while neither bound is known
    When when(When nothing) {
        if (isOpen())
            return nothing;
        if (last.isEmpty())
            return Stretch.since(Day.of(first.orElseThrow()));
        if (first.isEmpty())
            return Stretch.until(Day.of(last.orElseThrow()));
        return day().<When>map(Day::of).orElseGet(() -> Between.of(first.orElseThrow(), last.orElseThrow()));
    }
}
