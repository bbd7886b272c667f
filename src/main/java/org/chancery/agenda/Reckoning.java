package org.chancery.agenda;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.time.Offset;
import org.chancery.time.working.Roll;

/// How a date follows from others: counted from an anchor, or the earlier or later of two countings.
///
/// @param <A> what it is counted from: an [Anchor] in the book, or the place for one in a rule
public sealed interface Reckoning<A> {

    /// Further than about ten years nobody counts, and every date it gives can be written.
    static int most(Offset.Unit unit) {
        return switch (unit) {
            case HOURS -> 10_000;
            case DAYS, WORKING_DAYS -> 3_660;
            case WEEKS -> 520;
            case MONTHS -> 120;
            case YEARS -> 10;
        };
    }

    /// So many units before (negative) or after an anchor; 0 is the day of the anchor itself.
    record Counted<A>(A anchor, int amount, Offset.Unit unit, Sense sense, Roll roll) implements Reckoning<A> {

        public Counted {
            if (Math.abs(amount) > most(unit))
                throw new IllegalArgumentException("nobody counts further than " + most(unit) + ": " + amount);
        }

        /// Exactly so much before or after, with no rolling.
        public static <A> Counted<A> exactly(int amount, Offset.Unit unit, A anchor) {
            return new Counted<>(anchor, amount, unit, Sense.EXACT, Roll.NONE);
        }
    }

    /// The earlier or the later of two.
    record Chosen<A>(Choice choice, Reckoning<A> one, Reckoning<A> other) implements Reckoning<A> {}

    /// Whether the count is the date itself, the nearest it may come to its anchor, or its last day.
    enum Sense {
        EXACT, AT_LEAST, NO_LATER_THAN
    }

    /// @see Chosen#choice()
    enum Choice {
        EARLIER, LATER
    }

    /// All it is counted from, in the order of the text.
    default List<A> anchors() {
        return switch (this) {
            case Counted<A> counted -> List.of(counted.anchor());
            case Chosen<A> chosen ->
                Stream.concat(chosen.one().anchors().stream(), chosen.other().anchors().stream()).toList();
        };
    }

    /// The same counting from other anchors.
    default <B> Reckoning<B> from(Function<? super A, ? extends B> anchor) {
        return switch (this) {
            case Counted<A> c -> new Counted<>(anchor.apply(c.anchor()), c.amount(), c.unit(), c.sense(), c.roll());
            case Chosen<A> c -> new Chosen<>(c.choice(), c.one().from(anchor), c.other().from(anchor));
        };
    }
}
