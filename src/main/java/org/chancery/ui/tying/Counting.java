package org.chancery.ui.tying;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Reckoning;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.agenda.Reckoning.Sense;
import org.chancery.time.Offset.Unit;
import org.chancery.time.working.Roll;

/// A distance as the form has it: "6", "weeks", "before", "exactly", "stays there".
record Counting(String amount, Unit unit, boolean before, Sense sense, Roll roll) {

    static final Counting USUAL = new Counting("6", Unit.WEEKS, true, Sense.EXACT, Roll.NONE);

    static Counting of(Counted<Anchor> counted) {
        return new Counting(String.valueOf(Math.abs(counted.amount())), counted.unit(), counted.amount() <= 0,
                counted.sense(), counted.roll());
    }

    /// Empty if the amount is no number, or more than anybody counts.
    Optional<Reckoning<Anchor>> from(Anchor anchor) {
        return amount.strip().matches("\\d{1,5}")
                ? Optional.of(Integer.parseInt(amount.strip()))
                        .filter(count -> count <= Reckoning.most(unit))
                        .map(count -> new Counted<>(anchor, before ? -count : count, unit, sense, roll))
                : Optional.empty();
    }

    static List<Unit> units() {
        return List.of(Unit.DAYS, Unit.WORKING_DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS, Unit.HOURS);
    }

    static String label(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String label(Sense sense) {
        return switch (sense) {
            case EXACT -> "exactly";
            case AT_LEAST -> "at least";
            case NO_LATER_THAN -> "no later than";
        };
    }

    static String label(Roll roll) {
        return switch (roll) {
            case NONE -> "stays there";
            case BACK -> "goes to the working day before";
            case FORWARD -> "goes to the next working day";
        };
    }

    /// The one of these that is so labelled.
    static <T> Optional<T> labelled(Stream<T> all, Function<T, String> label, String text) {
        return all.filter(each -> label.apply(each).equals(text)).findFirst();
    }
}
