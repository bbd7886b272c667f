package org.chancery.agenda.computing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Anchor.Edge;
import org.chancery.agenda.Reckoning.Choice;
import org.chancery.agenda.computing.Computation.Comparison;
import org.chancery.agenda.computing.Computation.Distance;
import org.chancery.agenda.computing.Computation.Rolled;
import org.chancery.time.text.WhenLabel;
import org.chancery.time.working.DayCount;
import org.chancery.time.working.DayOff;

/// Why a computed date is what it is: in one sentence, and with the counting laid out.
///
/// @param sentence "10 working days before Mon 16 Dec 2024, when OEWG-H, first session opens; skips Thu 12 Dec, Jamhuri Day, UN Nairobi"
/// @param steps the counting, from the anchor to the date
/// @param cautions what to look at, each a sentence: holidays that nobody entered
public record Why(String sentence, List<Step> steps, List<String> cautions) {

    /// One line of the counting.
    ///
    /// @param what "from", "counted", "skipped", "rolled", "gives"
    /// @param date "Mon 16 Dec 2024"; may be empty
    /// @param note "OEWG-H, first session opens"; may be empty
    public record Step(String what, String date, String note) {}

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    public Why {
        steps = List.copyOf(steps);
        cautions = List.copyOf(cautions);
    }

    public static Why of(Computation computation) {
        var cautions = new ArrayList<String>();
        cautions(computation, cautions);
        return new Why(sentence(computation), steps(computation), cautions.stream().distinct().toList());
    }

    private static String sentence(Computation computation) {
        return switch (computation) {
            case Distance d -> from(d) + skips(d) + rolled(d)
                    + (d.shortened() ? "; that month is shorter, so its last day" : "");
            case Comparison c -> "the " + word(c.choice()) + " of " + branch(c.one()) + " and " + branch(c.other());
        };
    }

    private static String word(Choice choice) {
        return choice == Choice.EARLIER ? "earlier" : "later";
    }

    private static String branch(Computation branch) {
        return WhenLabel.medium(branch.when()) + " (" + sentence(branch) + ")";
    }

    private static String from(Distance d) {
        String distance = ReckoningWords.distance(d.counted());
        if (Bounds.of(d.anchor().when(), Edge.START).isOpen())
            return distance + " " + d.anchor().name() + ", which has no date yet";
        String link = d.counted().anchor() instanceof Anchor.Circulation
                ? ""
                : d.anchor().when().precision().isExact() ? "when " : "in which ";
        String date = anchorDate(d);
        return distance + (distance.endsWith("when")
                ? " " + d.anchor().name() + ", " + date
                : " " + date + ", " + link + d.anchor().name());
    }

    /// The end of the anchor from which it is counted, or the whole where its day is not known.
    private static String anchorDate(Distance d) {
        Edge edge = switch (d.counted().anchor()) {
            case Anchor.OfMeeting meeting -> meeting.edge();
            case Anchor.Due due -> Edge.END;
            case Anchor.Circulation circulation -> Edge.START;
        };
        return Bounds.of(d.anchor().when(), edge).day().map(DAY_AND_YEAR::format)
                .orElseGet(() -> WhenLabel.medium(d.anchor().when()));
    }

    private static String skips(Distance d) {
        List<DayOff> skipped = d.days().map(DayCount::skipped).orElse(List.of());
        return skipped.isEmpty()
                ? ""
                : skipped.stream().map(off -> label(off, d))
                        .collect(Collectors.joining(" and ", "; skips ", ""));
    }

    private static String label(DayOff off, Distance d) {
        boolean sameYear = d.days().filter(count -> count.from().getYear() == off.day().getYear()).isPresent();
        return (sameYear ? DAY : DAY_AND_YEAR).format(off.day()) + ", " + off.name() + ", " + off.place();
    }

    private static String rolled(Distance d) {
        return d.rolled().map(rolled -> "; " + DAY.format(rolled.from()) + " is a day off (" + rolled.why()
                + "), so the working day " + side(rolled, d)).orElse("");
    }

    private static String side(Rolled rolled, Distance d) {
        return d.when().latest().filter(rolled.from()::isAfter).isPresent() ? "before" : "after";
    }

    private static List<Step> steps(Computation computation) {
        var steps = new ArrayList<Step>();
        switch (computation) {
            case Distance d -> {
                boolean open = Bounds.of(d.anchor().when(), Edge.START).isOpen();
                steps.add(new Step("from", open ? "no date yet" : anchorDate(d), d.anchor().name()));
                steps.add(new Step("counted", "", ReckoningWords.distance(d.counted())));
                d.days().map(DayCount::skipped).orElse(List.of())
                        .forEach(
                                off -> steps.add(new Step("skipped", day(off.day()), off.name() + ", " + off.place())));
                d.rolled().ifPresent(rolled -> steps.add(new Step("rolled", day(rolled.from()), rolled.why())));
            }
            case Comparison c -> {
                steps.addAll(steps(c.one()));
                steps.addAll(steps(c.other()));
                steps.add(new Step("compared", "", "the " + word(c.choice()) + " of the two"));
            }
        }
        steps.add(new Step("gives", WhenLabel.medium(computation.when()), ""));
        return steps;
    }

    private static String day(LocalDate day) {
        return DAY_AND_YEAR.format(day);
    }

    private static void cautions(Computation computation, List<String> cautions) {
        switch (computation) {
            case Distance d -> d.days().filter(count -> !count.unlisted().isEmpty()).ifPresent(count -> {
                var years = new StringJoiner(" and ");
                count.unlisted().forEach(year -> years.add(String.valueOf(year)));
                cautions.add("The holidays of " + years
                        + " that change from year to year are not entered; only fixed ones were counted.");
            });
            case Comparison c -> {
                cautions(c.one(), cautions);
                cautions(c.other(), cautions);
            }
        }
    }
}
