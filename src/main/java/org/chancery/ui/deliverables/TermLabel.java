package org.chancery.ui.deliverables;

import org.chancery.agenda.filtering.Facet;
import org.chancery.agenda.filtering.Term;
import org.chancery.time.Day;
import org.chancery.time.text.WhenLabel;

/// A condition of a filter in words: "Body: OEWG-H", "Due within 30 days".
final class TermLabel {

    private TermLabel() {}

    static String of(Term term) {
        return switch (term) {
            case Term.Is is -> is.facet().label() + ": " + value(is.facet(), is.value());
            case Term.Within within -> "Due within " + (within.days() == 1 ? "1 day" : within.days() + " days");
            case Term.Before before -> "Before " + WhenLabel.medium(Day.of(before.day()));
            case Term.After after -> "After " + WhenLabel.medium(Day.of(after.day()));
            case Term.Says says -> "“" + says.words() + "”";
            case Term.Doubtful doubtful -> "To check";
        };
    }

    /// "part received", "OEWG-H", "none"
    static String value(Facet facet, String value) {
        if (value.isEmpty())
            return "none";
        return facet.isNamed() ? value : value.replace('-', ' ');
    }
}
