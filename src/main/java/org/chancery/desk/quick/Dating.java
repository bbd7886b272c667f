package org.chancery.desk.quick;

import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning.Sense;
import org.chancery.agenda.computing.Computation;
import org.chancery.agenda.computing.Why;
import org.chancery.desk.quick.Understanding.Option;
import org.chancery.extraction.dates.TypedDate;
import org.chancery.extraction.quick.Timing;
import org.chancery.time.Offset;
import org.chancery.time.Offset.Direction;
import org.chancery.time.Relative;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;

/// From the words of a line to its date: as written, or counted from an entry of the book.
final class Dating {

    private final Known known;
    private final Anchoring anchoring;

    Dating(Known known) {
        this.known = known;
        anchoring = new Anchoring(known);
    }

    /// What the book has that a date can be counted from; none for a date that is written out.
    List<Entry> anchors(Timing timing) {
        return timing instanceof Timing.From from ? anchoring.meant(from.anchor()) : List.of();
    }

    Dated of(Timing timing, Optional<Entry> anchor) {
        return switch (timing) {
            case Timing.On on -> new Dated(on.when(), new Origin.Typed(), Optional.empty(), Optional.empty(),
                    on.assumed(), on.doubts());
            case Timing.From from -> anchor.map(entry -> counted(from, entry))
                    .or(() -> fromDate(from))
                    .orElseGet(() -> unknown(from));
        };
    }

    private Dated counted(Timing.From from, Entry anchor) {
        Computation computation = anchoring.computed(from, anchor);
        var origin = new Origin.Computed(Anchoring.reckoning(from, anchor), Optional.empty(), Optional.empty());
        return new Dated(computation.when(), origin, Optional.of(anchor), Optional.of(Why.of(computation)), "",
                List.of());
    }

    /// Counted from a date that is written out: it hangs on nothing.
    private Optional<Dated> fromDate(Timing.From from) {
        return TypedDate.read(from.anchor(), known.today(), known.zone())
                .filter(date -> date.latest().isPresent())
                .map(date -> anchoring.computed(from, date))
                .map(computed -> new Dated(computed.when().saying(from.words()), new Origin.Typed(), Optional.empty(),
                        Optional.empty(), Why.of(computed).sentence(), List.of()));
    }

    /// What nobody knows keeps its words and gets no day.
    private static Dated unknown(Timing.From from) {
        When when = new Relative(new Offset(Math.abs(from.amount()), from.unit(), direction(from)), from.anchor(),
                from.words());
        return new Dated(when, new Origin.Typed(), Optional.empty(), Optional.empty(), "",
                List.of("The book has nothing called “"
                        + from.anchor() + "”. The words are kept, and no day is set."));
    }

    private static Direction direction(Timing.From from) {
        if (from.amount() < 0)
            return from.sense() == Sense.EXACT ? Direction.BEFORE : Direction.AT_LEAST_BEFORE;
        return from.sense() == Sense.NO_LATER_THAN ? Direction.WITHIN_AFTER : Direction.AFTER;
    }

    /// A date as one to choose.
    ///
    /// @param place its place among them
    Option option(Timing timing, int place) {
        return new Option(timing.words() + place,
                timing instanceof Timing.On on ? WhenLabel.full(on.when()) : timing.words(),
                timing instanceof Timing.On ? timing.words() : "");
    }

    /// An entry as one to count from.
    Option option(Timing timing, Entry anchor) {
        String gives = timing instanceof Timing.From from
                ? "gives " + WhenLabel.medium(anchoring.computed(from, anchor).when())
                : "";
        return new Option(anchor.id().toString(), anchor.title() + " · " + WhenLabel.medium(anchor.when()), gives);
    }

    String question(Timing timing, List<Entry> meant) {
        return timing instanceof Timing.From from
                ? meant.size() + " in the book can be “" + from.anchor() + "”. "
                        + (meant.size() > Interpreting.MOST_OFFERED
                                ? "Say more of its name, or choose one of the next."
                                : "Which one is meant?")
                : "";
    }
}
