package org.chancery.agenda;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.document.Evidence;
import org.chancery.time.When;

/// Where a date comes from.
public sealed interface Origin {

    /// A date that did not have to be computed.
    sealed interface Given extends Origin permits Typed, Extracted, Imported {}

    /// A person typed it.
    record Typed() implements Given {}

    /// It stands in a paper, and opens its paragraph.
    record Extracted(Evidence evidence) implements Given {}

    /// It came with a calendar file.
    ///
    /// @param calendar name of the file: "lake-board.ics"
    /// @param on the day on which it was read
    record Imported(String calendar, LocalDate on) implements Given {}

    /// It follows from other dates, and moves with them.
    ///
    /// @param rule key of the rule that says so, "un-habitat/documents"; empty if a person tied it
    /// @param before what stood here before it was tied
    record Computed(Reckoning<Anchor> reckoning, Optional<String> rule, Optional<Stood> before) implements Origin {}

    /// Somebody set another date although it could be computed; it stays when what it hangs on moves.
    ///
    /// @param tied how it would be computed
    /// @param computed the date that was computed and that the other replaced
    /// @param by who set it: a person's hand, or a paper
    record Pinned(Computed tied, When computed, Given by) implements Origin {

        /// Set by hand.
        public Pinned(Computed tied, When computed) {
            this(tied, computed, new Typed());
        }
    }

    /// A date and where it came from, before it was tied.
    record Stood(When when, Given origin) {}

    /// How it hangs on other dates, pinned or not.
    default Optional<Computed> tie() {
        return switch (this) {
            case Typed typed -> Optional.empty();
            case Extracted extracted -> Optional.empty();
            case Imported imported -> Optional.empty();
            case Computed computed -> Optional.of(computed);
            case Pinned pinned -> Optional.of(pinned.tied());
        };
    }

    /// Where a date comes from once a person has typed another in its place. What was computed stays tied, and is pinned.
    ///
    /// @param standing the date that is replaced
    default Origin byHand(When standing) {
        return by(new Typed(), standing);
    }

    /// Where a date comes from once a person or a paper has set another in its place. What was computed stays tied, and is pinned.
    ///
    /// @param standing the date that is replaced
    default Origin by(Given given, When standing) {
        return switch (this) {
            case Given replaced -> given;
            case Computed computed -> new Pinned(computed, standing, given);
            case Pinned pinned -> new Pinned(pinned.tied(), pinned.computed(), given);
        };
    }
}
