package org.chancery.ui.editing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.agenda.Deliverable;
import org.chancery.extraction.Proposal;

/// What makes a deliverable owed, as the form calls it: "deadline", "promise", "ask".
final class KindLabel {

    private KindLabel() {}

    static List<String> all() {
        return Stream.of(Deliverable.Kind.values()).map(KindLabel::of).toList();
    }

    static String of(Deliverable.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// Empty for a meeting, which is not owed.
    static String of(Proposal.Kind kind) {
        return kind == Proposal.Kind.MEETING ? "" : kind.name().toLowerCase(Locale.ROOT);
    }

    static Deliverable.Kind deliverable(String label) {
        return Deliverable.Kind.valueOf(label.toUpperCase(Locale.ROOT));
    }

    static Proposal.Kind proposal(String label) {
        return label.isEmpty() ? Proposal.Kind.MEETING : Proposal.Kind.valueOf(label.toUpperCase(Locale.ROOT));
    }
}
